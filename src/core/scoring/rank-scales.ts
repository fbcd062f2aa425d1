import type { Column } from './column';

/**
 * Mid-rank (number smaller + half the number equal), stretched so that the lowest is 0 and the highest 1.
 *
 * Equal values get equal results, and turning the scale around gives exactly 1 minus them. All equal: 0.5.
 */
export function stretchedRanks(column: Column): Float64Array {
  const n = column.sorted.length;
  const lowest = tieEnd(column.sorted, 0) / 2;
  return ranksWithin(column, { lowest, highest: (n + tieStart(column.sorted)) / 2 });
}

/** Mid-rank over n: the ends 0 and 1 are reached by nobody. All equal: 0.5. */
export function midRanks(column: Column): Float64Array {
  return ranksWithin(column, { lowest: 0, highest: column.sorted.length });
}

/** Mid-ranks as shares of the way from one rank to another; 0.5 where there is no way. */
function ranksWithin(
  { order, sorted, units }: Column,
  { lowest, highest }: { lowest: number; highest: number },
): Float64Array {
  const result = new Float64Array(units.length).fill(NaN);
  const span = highest - lowest;
  for (let start = 0; start < sorted.length;) {
    const end = tieEnd(sorted, start);
    const share = span === 0 ? 0.5 : ((start + end) / 2 - lowest) / span;
    for (; start < end; start++) result[order[start]!] = share;
  }
  return result;
}

/** Position after the last value that equals the one at `start`. */
export function tieEnd(sorted: Float64Array, start: number): number {
  const value = sorted[start];
  let end = start;
  while (end < sorted.length && sorted[end] === value) end++;
  return end;
}

/** Position of the first value that equals the last. */
export function tieStart(sorted: Float64Array): number {
  let start = sorted.length;
  while (start > 0 && sorted[start - 1] === sorted[sorted.length - 1]) start--;
  return start;
}
