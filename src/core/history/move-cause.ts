import type { FrozenRun } from '../explain/frozen-run';
import type { IndicatorId } from '../indicators/customer-table';
import type { SchemePlan } from '../schemes/plan';

/**
 * Why a class is another one than before. `own`: with the numbers of before the customer would still have the class of
 * before. `others`: it would have the new one all the same, since everybody else moved. `both`: neither alone.
 */
export type MoveCause = 'own' | 'others' | 'both';

/** A move to be explained, by class index of the run after; -1 = no class. */
export interface ClassMove {
  readonly customer: number;
  readonly from: number;
  readonly to: number;
  /** What the customer had at the run before, in the user's unit; an indicator that is absent had no data. */
  readonly valuesBefore: ReadonlyMap<IndicatorId, number>;
}

/** Tells own change from that of others: the numbers of before are put into the run after, its limits held still. */
export function causeOfMove(frozen: FrozenRun, { weighed }: SchemePlan, move: ClassMove): MoveCause {
  const cases = new Map(
    weighed.map(({ column: { id, decimals } }, index) => {
      const value = move.valuesBefore.get(id) ?? NaN;
      return [index, Float64Array.of(Math.round(value * 10 ** decimals))] as const;
    }),
  );
  const [unchanged] = frozen.classesOf(move.customer, cases, 1);
  if (unchanged === move.to) return 'others';
  return unchanged === move.from ? 'own' : 'both';
}
