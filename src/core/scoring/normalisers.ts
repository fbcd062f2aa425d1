import type { Column } from './column';
import { quantile } from './column';

/** Ways to bring an indicator to 0..1. */
export type NormaliserId = 'rank' | 'mid-rank' | 'minmax';

/** Values to 0..1, larger values nearer to 1, NaN where the customer has no data or does not count. Length n. */
export type Normaliser = (column: Column) => Float64Array;

/** Gives a column on 0..1, computed at most once for each way. */
export type NormalisedColumns = (column: Column, normaliser: NormaliserId) => Float64Array;

export const NORMALISERS: Readonly<Record<NormaliserId, Normaliser>> = {
  rank: stretchedRanks,
  'mid-rank': midRanks,
  minmax: clippedShares,
};

/** What `minmax` takes as the ends of the scale, so that one giant does not flatten everybody. */
export const CLIPPED_AT = { low: 0.05, high: 0.95 } as const;

export function isNormaliserId(id: string): id is NormaliserId {
  return Object.prototype.hasOwnProperty.call(NORMALISERS, id);
}

/**
 * Mid-rank (number smaller + half the number equal), stretched so that the lowest is 0 and the highest 1.
 *
 * Equal values get equal results, and turning the scale around gives exactly 1 minus them. All equal: 0.5.
 */
function stretchedRanks(column: Column): Float64Array {
  const n = column.sorted.length;
  const lowest = tieEnd(column.sorted, 0) / 2;
  return ranksWithin(column, { lowest, highest: (n + tieStart(column.sorted)) / 2 });
}

/** Mid-rank over n: the ends 0 and 1 are reached by nobody. All equal: 0.5. */
function midRanks(column: Column): Float64Array {
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
function tieEnd(sorted: Float64Array, start: number): number {
  const value = sorted[start];
  let end = start;
  while (end < sorted.length && sorted[end] === value) end++;
  return end;
}

/** Position of the first value that equals the last. */
function tieStart(sorted: Float64Array): number {
  let start = sorted.length;
  while (start > 0 && sorted[start - 1] === sorted[sorted.length - 1]) start--;
  return start;
}

function clippedShares({ order, sorted, units }: Column): Float64Array {
  const result = new Float64Array(units.length).fill(NaN);
  if (sorted.length === 0) return result;
  const low = quantile(sorted, CLIPPED_AT.low);
  const high = quantile(sorted, CLIPPED_AT.high);
  for (let i = 0; i < order.length; i++) result[order[i]!] = ramp(sorted[i]!, low, high);
  return result;
}

/** 0 up to `low`, 1 from `high` on, straight between; on a scale without length 0 below it, 1 above, 0.5 on it. */
export function ramp(value: number, low: number, high: number): number {
  if (high > low) return Math.min(1, Math.max(0, (value - low) / (high - low)));
  return value < low ? 0 : value > high ? 1 : 0.5;
}
