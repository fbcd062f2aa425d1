import { quantile } from './column';
import { naturalBreaks } from './natural-breaks';

/** Ways to part a column into groups by the values alone. */
export type IntervalId = 'natural' | 'quantile' | 'equal';

/**
 * Upper bounds of the groups, ascending, the last the largest value; null where the values cannot be parted into so
 * many. `natural`: as close together as can be. `quantile`: as many customers in each. `equal`: equally wide.
 */
export const INTERVALS: Readonly<
  Record<IntervalId, (sorted: Float64Array, groups: number) => number[] | null>
> = {
  natural: naturalBreaks,
  quantile: (sorted, groups) =>
    rising(
      stepsOf(groups, (share) => quantile(sorted, share)),
      sorted,
    ),
  equal: (sorted, groups) => {
    const [low, high] = [sorted[0] ?? NaN, sorted[sorted.length - 1] ?? NaN];
    return rising(
      stepsOf(groups, (share) => low + share * (high - low)),
      sorted,
    );
  },
};

/** Index of the group of a value, 0 the lowest; above the last bound the last. */
export function groupOf(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found < 0 ? bounds.length - 1 : found;
}

function stepsOf(groups: number, at: (share: number) => number): number[] {
  return Array.from({ length: groups }, (_, i) => at((i + 1) / groups));
}

/** Bounds that fall together leave a group without anybody. */
function rising(bounds: number[], sorted: Float64Array): number[] | null {
  const isRising = bounds.every((bound, i) => i === 0 || bound > bounds[i - 1]!);
  return isRising && sorted.length > 0 ? bounds : null;
}
