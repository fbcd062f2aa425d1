import type { Column } from './column';
import { quantile } from './column';

/** Ways to bring an indicator to 0..1. */
export type NormaliserId = 'rank' | 'minmax';

/** Values to 0..1, larger values nearer to 1, NaN where the customer has no data or does not count. Length n. */
export type Normaliser = (column: Column) => Float64Array;

/** Gives a column on 0..1, computed at most once for each way. */
export type NormalisedColumns = (column: Column, normaliser: NormaliserId) => Float64Array;

export const NORMALISERS: Readonly<Record<NormaliserId, Normaliser>> = {
  rank: midRanks,
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
function midRanks({ order, sorted, units }: Column): Float64Array {
  const n = sorted.length;
  const result = new Float64Array(units.length).fill(NaN);
  const bottom = tieEnd(sorted, 0) / 2;
  const span = (n + tieStart(sorted)) / 2 - bottom;
  for (let start = 0; start < n;) {
    const end = tieEnd(sorted, start);
    const share = span === 0 ? 0.5 : ((start + end) / 2 - bottom) / span;
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
