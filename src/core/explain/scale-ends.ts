import { quantile } from '../scoring/column';
import { CLIPPED_AT, meanAndDeviation, WIDEST } from '../scoring/data-scales';

/** Values of 0..1 lie straight between these two. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** One value of an ascending column moved to another. `own` and `target` are the positions of the first not below each. */
export interface MovedValue {
  readonly from: number;
  readonly to: number;
  readonly own: number;
  readonly target: number;
}

/** Finds the ends of a scale in ascending values: as they are, and with one of them moved. */
export interface EndFinder {
  ends(sorted: Float64Array): Ends;
  endsAfter(sorted: Float64Array, moved: MovedValue): Ends;
}

/** Two percentiles. */
export const PERCENTILE_ENDS: EndFinder = {
  ends: (sorted) => ({ low: quantile(sorted, CLIPPED_AT.low), high: quantile(sorted, CLIPPED_AT.high) }),
  endsAfter: (sorted, moved) => ({
    low: quantileAfter(sorted, moved, CLIPPED_AT.low),
    high: quantileAfter(sorted, moved, CLIPPED_AT.high),
  }),
};

/** The lowest and the highest. */
export const EXTREME_ENDS: EndFinder = {
  ends: (sorted) => ({ low: sorted[0] ?? NaN, high: sorted[sorted.length - 1] ?? NaN }),
  endsAfter: (sorted, moved) => ({
    low: valueAfter(sorted, moved, 0),
    high: valueAfter(sorted, moved, sorted.length - 1),
  }),
};

/** So many standard deviations around the mean. */
export function deviationEnds(): EndFinder {
  let known: { sorted: Float64Array; mean: number; squares: number } | null = null;
  const endsOf = (mean: number, deviation: number): Ends => ({
    low: mean - WIDEST * deviation,
    high: mean + WIDEST * deviation,
  });
  return {
    ends: (sorted) => {
      const { mean, deviation } = meanAndDeviation(sorted);
      known = { sorted, mean, squares: deviation ** 2 * sorted.length };
      return endsOf(mean, deviation);
    },
    endsAfter: (sorted, { from, to }) => {
      const { mean, squares } = known ?? { mean: NaN, squares: NaN };
      const shift = (to - from) / sorted.length;
      const after = squares + (to - mean) ** 2 - (from - mean) ** 2 - sorted.length * shift ** 2;
      return endsOf(mean + shift, Math.sqrt(Math.max(0, after) / sorted.length));
    },
  };
}

/** The value at a position of the ascending column after the move. */
function valueAfter(sorted: Float64Array, { own, target, to }: MovedValue, position: number): number {
  const last = target > own ? target - 1 : target;
  if (position === last) return to;
  const without = position < last ? position : position - 1;
  return sorted[without < own ? without : without + 1] ?? NaN;
}

/** A quantile of the ascending column after the move, as `quantile` gives it. */
export function quantileAfter(sorted: Float64Array, moved: MovedValue, share: number): number {
  const last = sorted.length - 1;
  const position = share * last;
  const below = Math.floor(position);
  const lower = valueAfter(sorted, moved, below);
  return lower + (position - below) * (valueAfter(sorted, moved, Math.min(below + 1, last)) - lower);
}
