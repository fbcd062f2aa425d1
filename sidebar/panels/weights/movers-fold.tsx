import { formatMoney } from '../../../src/contract/format-number';
import { useSpeech } from '../../speech';
import { Fold } from '../../widgets/fold';
import type { CustomerData } from './customer-data';
import type { WhatIf } from './what-if';

/** Who would go one way: how many, what they bring, the largest by name. */
export function MoversFold(props: {
  readonly direction: 'up' | 'down';
  readonly data: CustomerData;
  readonly outcome: WhatIf;
}) {
  const { say, className, language } = useSpeech();
  const { data, outcome } = props;
  const movers = outcome[props.direction];
  const { classIds, classIndexes } = outcome.result;
  const nameOf = (index: number | undefined, none: string) => {
    const id = classIds[index ?? -1];
    return id === undefined ? none : className(id);
  };
  const title = say(props.direction === 'up' ? 'moved-up' : 'moved-down', { count: movers.customers });
  if (movers.customers === 0) return <p class="quiet">{title}</p>;
  const unnamed = movers.customers - movers.largest.length;
  return (
    <Fold title={title} value={say('movers-sum', { amount: formatMoney(movers.amount, language) })}>
      <ul class="moves">
        {movers.largest.map((customer) => (
          <li key={customer}>
            <span>{data.names[customer]}</span>
            <span class="move">
              {say('moved-from-to', {
                from: nameOf(outcome.before[customer], say('no-class-before')),
                to: nameOf(classIndexes[customer], say('no-class-now')),
              })}
            </span>
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p class="quiet">{say('movers-more', { count: unnamed })}</p>}
    </Fold>
  );
}
