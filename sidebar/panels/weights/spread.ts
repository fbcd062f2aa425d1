import { inUserUnits, quantile, type Column } from '../../../src/core/scoring/column';

/** How the values of a column are spread, in the user's unit. */
export interface Spread {
  /** Customers in equally wide bins; the outermost also hold who is further out. */
  readonly counts: readonly number[];
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
}

const BINS = 18;
/** Few giants would press everybody else into one bin. */
const ENDS = { low: 0.02, high: 0.95 };

/** A spread to look at: n values in one pass over the sorted column. */
export function spreadOf({ sorted, decimals }: Column): Spread {
  const [low, high] = [quantile(sorted, ENDS.low), quantile(sorted, ENDS.high)];
  const counts = new Array<number>(BINS).fill(0);
  for (const value of sorted) {
    const bin = high > low ? Math.floor((BINS * (value - low)) / (high - low)) : 0;
    const within = Math.min(BINS - 1, Math.max(0, bin));
    counts[within] = (counts[within] ?? 0) + 1;
  }
  return {
    counts,
    lowest: inUserUnits(sorted[0] ?? NaN, decimals),
    middle: inUserUnits(quantile(sorted, 0.5), decimals),
    highest: inUserUnits(sorted[sorted.length - 1] ?? NaN, decimals),
  };
}
