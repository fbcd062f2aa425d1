import type { Column } from './column';
import type { Cuts } from './cuts';
import { boundsOf } from './cuts';

/**
 * The lowest score of each class but the last under `share` limits, best class first, where scores put customers in the
 * order of their amounts: the amounts are sorted already, so that nobody has to be.
 *
 * @param scores of all customers, length n.
 */
export function shareFloors(
  { order, sorted }: Pick<Column, 'order' | 'sorted'>,
  scores: Float64Array,
  cuts: Cuts,
): number[] {
  let total = 0;
  for (let place = 0; place < sorted.length; place++) total += sorted[place]!;
  let place = sorted.length;
  let amountAbove = 0;
  return boundsOf(cuts, { amount: total, customers: sorted.length }).map((bound) => {
    while (place > 0 && amountAbove <= bound) amountAbove += sorted[--place]!;
    return place < sorted.length ? scores[order[place]!]! : Infinity;
  });
}
