import type { Prepared } from '../scoring/prepare';
import type { SchemeResult } from '../schemes/result';

/** Who stands next to a customer in the ranking by score; customers by index, null at the ends. */
export interface Neighbours {
  /** The lowest score above the customer's. */
  readonly above: number | null;
  /** The highest score below it. */
  readonly below: number | null;
  /** How many others have the very same score. */
  readonly equals: number;
  /** 1 = best; equals share the best rank of their group. */
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
}

/**
 * The neighbours of a customer; of several with one score the first by key, so that the order of rows decides nothing.
 * O(n); null for a customer without a score.
 */
export function neighbours(
  { table: { keys } }: Prepared,
  { scores }: SchemeResult,
  customer: number,
): Neighbours | null {
  const own = scores[customer] ?? NaN;
  if (Number.isNaN(own)) return null;
  let [above, below]: [number | null, number | null] = [null, null];
  let [better, equals, of] = [0, 0, 0];
  const isNearer = (other: number, than: number | null): boolean => {
    if (than === null) return true;
    const [distance, known] = [Math.abs((scores[other] ?? NaN) - own), Math.abs((scores[than] ?? NaN) - own)];
    return distance < known || (distance === known && (keys[other] ?? '') < (keys[than] ?? ''));
  };
  for (let other = 0; other < scores.length; other++) {
    const score = scores[other] ?? NaN;
    if (Number.isNaN(score)) continue;
    of++;
    if (score > own) better++;
    if (score === own && other !== customer) equals++;
    if (score > own && isNearer(other, above)) above = other;
    if (score < own && isNearer(other, below)) below = other;
  }
  return { above, below, equals, rank: better + 1, of };
}
