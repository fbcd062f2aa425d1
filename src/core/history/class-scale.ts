import { CUTS } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import type { SchemeResult } from '../schemes/result';

/** What limits are told in: score points, percent of the sales or percent of the customers that stand above. */
export type ScaleUnit = 'points' | 'sales' | 'customers';

/** How far each customer is from each limit, in one unit; larger is better. */
export interface ClassScale {
  readonly unit: ScaleUnit;
  /** Points, or 100 less the percentage that stands above. NaN in no class. Length n. */
  readonly standings: Float64Array;
  /** What each class but the lowest takes, best first. */
  readonly limits: readonly number[];
}

/** The scale on which a margin can be measured; null where rules or a person decided, which know no distance. O(n log n). */
export function classScale({ amount }: Prepared, { plan, scores }: SchemeResult): ClassScale | null {
  if (!plan) return null;
  const { id, at } = plan.cuts;
  if (id === 'score') return { unit: 'points', standings: scores, limits: at };
  const isSales = id === 'share' || id === 'share-including';
  const sizeOf = (customer: number): number => (isSales ? ((amount?.units ?? scores)[customer] ?? 0) : 1);
  const ranked = rankedAbove(scores, sizeOf, CUTS[id].partsEqual);
  const percent = id === 'count' ? 100 / ranked.total : 1;
  return {
    unit: isSales ? 'sales' : 'customers',
    standings: ranked.above.map((above) => 100 - (100 * above) / ranked.total),
    limits: at.map((limit) => 100 - limit * percent),
  };
}

/** What stands above each customer; with `partsEqual` the customer itself counts too, and equal scores stand apart. */
function rankedAbove(
  scores: Float64Array,
  sizeOf: (customer: number) => number,
  partsEqual: boolean,
): { above: Float64Array; total: number } {
  const bestFirst = Array.from(scores.keys()).filter((customer) => !Number.isNaN(scores[customer]));
  bestFirst.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const above = new Float64Array(scores.length).fill(NaN);
  let total = 0;
  bestFirst.forEach((customer, rank) => {
    const previous = bestFirst[rank - 1] ?? -1;
    const isTied = !partsEqual && scores[previous] === scores[customer];
    const size = sizeOf(customer);
    above[customer] = isTied ? (above[previous] ?? 0) : partsEqual ? total + size : total;
    total += size;
  });
  return { above, total };
}
