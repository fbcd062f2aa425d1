import type { Column } from './column';
import { numberTieGroups, tieEnd, tieStart } from './tie-groups';

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
function ranksWithin(column: Column, { lowest, highest }: { lowest: number; highest: number }): Float64Array {
  const span = highest - lowest;
  return numberTieGroups(column, new Float64Array(column.units.length).fill(NaN), (start, end) =>
    span === 0 ? 0.5 : ((start + end) / 2 - lowest) / span,
  );
}
