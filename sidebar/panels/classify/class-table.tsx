import type { Summary } from '../../../src/contract/api';
import { formatNumber } from '../../../src/contract/format-number';
import { useSpeech } from '../../speech';
import { ClassBadge } from '../../widgets/class-badge';

/** Classes with their count and their shares of all that are in a class. */
export function ClassTable({ summary }: { readonly summary: Summary }) {
  const { say, percent, language } = useSpeech();
  const hasAmounts = summary.classes.some((row) => row.share !== null);
  return (
    <table class="classes">
      <caption class="hidden-visually">{say('classes-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('class')}</th>
          <th scope="col">{say('customers')}</th>
          <th scope="col">{say('customer-share')}</th>
          {hasAmounts && <th scope="col">{say('amount-share')}</th>}
        </tr>
      </thead>
      <tbody>
        {summary.classes.map((row) => (
          <tr key={row.class}>
            <th scope="row">
              <ClassBadge of={row} />
            </th>
            <td>{formatNumber(row.customers, language)}</td>
            <td>{percent(row.customerShare)}</td>
            {hasAmounts && <td>{row.share === null ? '–' : percent(row.share)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
