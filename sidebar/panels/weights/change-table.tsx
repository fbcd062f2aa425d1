import { formatNumber } from '../../../src/contract/format-number';
import { useSpeech } from '../../speech';
import type { ClassChange } from './what-if';

/** Each class with its customers now and then, and its share of sales then. */
export function ChangeTable({ classes }: { readonly classes: readonly ClassChange[] }) {
  const { say, percent, className, language } = useSpeech();
  const total = classes.reduce((sum, { after }) => sum + after.amount, 0);
  return (
    <table class="classes">
      <caption class="hidden-visually">{say('would-change')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('class')}</th>
          <th scope="col">{say('now')}</th>
          <th scope="col">{say('then')}</th>
          {total > 0 && <th scope="col">{say('amount-share')}</th>}
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{className(id)}</th>
            <td>{formatNumber(before.customers, language)}</td>
            <td>{formatNumber(after.customers, language)}</td>
            {total > 0 && <td>{percent(after.amount / total)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
