import type { Column } from './column';
import { inUserUnits, quantile } from './column';
import type { Direction } from './indicator-traits';

/** What `minmax` takes as the ends of the scale, so that one giant does not flatten everybody. */
export const CLIPPED_AT = { low: 0.05, high: 0.95 } as const;
/** Standard deviations from the mean to either end of the scale; who lies farther out stands at the end. */
export const WIDEST = 3;

/** Where a value lies between the 5th and the 95th percentile. */
export function clippedShares(column: Column): Float64Array {
  if (column.sorted.length === 0) return mapped(column, () => NaN);
  const low = quantile(column.sorted, CLIPPED_AT.low);
  const high = quantile(column.sorted, CLIPPED_AT.high);
  return ramps(column, low, high);
}

/** Where a value lies between three standard deviations below and above the mean; all equal: 0.5. */
export function standardised(column: Column): Float64Array {
  const { mean, deviation } = meanAndDeviation(column.sorted);
  return ramps(column, mean - WIDEST * deviation, mean + WIDEST * deviation);
}

/** A value in whole units as a logarithm; 0 and less as 0. */
export function logUnit(decimals: number): (units: number) => number {
  return (units) => Math.log1p(Math.max(0, inUserUnits(units, decimals)));
}

/** Where a value lies between lowest and highest when steps are factors; 0 and less lie at the bottom. */
export function logShares(column: Column): Float64Array {
  const { sorted, decimals } = column;
  const scaled = logUnit(decimals);
  const low = scaled(sorted[0] ?? NaN);
  const high = scaled(sorted[sorted.length - 1] ?? NaN);
  return mapped(column, (value) => ramp(scaled(value), low, high));
}

/**
 * The share of the column's sum; where less is better 1 minus the share of the sum of the inverses. Values of 0 or less
 * have no share, and no inverse: they are the worst of `more` and the best of `less`.
 */
export function shareOfSum(column: Column, direction: Direction): Float64Array {
  const part = direction === 'more' ? (value: number) => Math.max(0, value) : inverse;
  let sum = 0;
  for (const value of column.sorted) sum += part(value);
  if (direction === 'more') return mapped(column, (value) => (sum > 0 ? part(value) / sum : 0.5));
  return mapped(column, (value) => 1 - (value > 0 ? part(value) / sum : 1));
}

function inverse(value: number): number {
  return value > 0 ? 1 / value : 0;
}

/** The value over the length of the column as a vector. */
export function shareOfLength(column: Column): Float64Array {
  let squares = 0;
  for (const value of column.sorted) squares += value * value;
  const length = Math.sqrt(squares);
  return mapped(column, (value) => (length > 0 ? value / length : 0.5));
}

/** 0 up to `low`, 1 from `high` on, straight between; on a scale without length 0 below it, 1 above, 0.5 on it. */
export function ramp(value: number, low: number, high: number): number {
  if (high > low) return Math.min(1, Math.max(0, (value - low) / (high - low)));
  return value < low ? 0 : value > high ? 1 : 0.5;
}

/** `ramp` of all that count and have data, without a call for each customer. */
function ramps({ units, outside }: Column, low: number, high: number): Float64Array {
  const result = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) {
    const value = units[i]!;
    result[i] = outside[i] === 0 && value === value ? ramp(value, low, high) : NaN;
  }
  return result;
}

/** A function of the value alone, for all that count and have data. */
export function mapped({ units, outside }: Column, share: (value: number) => number): Float64Array {
  return units.map((value, i) => (outside[i] === 0 && value === value ? share(value) : NaN));
}

/** Of a population (divided by n); 0 and NaN without values. */
export function meanAndDeviation(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / values.length) };
}
