import type { Column } from './column';
import { quantileOf } from './column';

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
function midRanks(column: Column): Float64Array {
  const { order, units } = column;
  const n = order.length;
  const result = new Float64Array(units.length).fill(NaN);
  const bottom = tieEnd(column, 0) / 2;
  let span = 0;
  for (let start = 0; start < n;) {
    const end = tieEnd(column, start);
    if (start === 0) span = (n + tieStart(column, n)) / 2 - bottom;
    const share = span === 0 ? 0.5 : ((start + end) / 2 - bottom) / span;
    for (let i = start; i < end; i++) result[order[i]!] = share;
    start = end;
  }
  return result;
}

/** Position after the last customer with the value of the one at `start`. */
function tieEnd({ order, units }: Column, start: number): number {
  let end = start;
  while (end < order.length && units[order[end]!] === units[order[start]!]) end++;
  return end;
}

/** Position of the first customer with the value of the one before `end`. */
function tieStart({ order, units }: Column, end: number): number {
  let start = end;
  while (start > 0 && units[order[start - 1]!] === units[order[end - 1]!]) start--;
  return start;
}

function clippedShares(column: Column): Float64Array {
  const { order, units } = column;
  const result = new Float64Array(units.length).fill(NaN);
  if (order.length === 0) return result;
  const low = quantileOf(column, CLIPPED_AT.low);
  const high = quantileOf(column, CLIPPED_AT.high);
  for (let i = 0; i < order.length; i++) result[order[i]!] = ramp(units[order[i]!]!, low, high);
  return result;
}

/** 0 up to `low`, 1 from `high` on, straight between; on a scale without length 0 below it, 1 above, 0.5 on it. */
export function ramp(value: number, low: number, high: number): number {
  if (high > low) return Math.min(1, Math.max(0, (value - low) / (high - low)));
  return value < low ? 0 : value > high ? 1 : 0.5;
}
