import type { IndicatorId } from '../indicators/customer-table';

/** One indicator made ready for scoring. Nothing in it depends on weights or cuts. */
export interface Column {
  readonly id: IndicatorId;
  /** Values in whole units of 10^-decimals, length n, NaN without data. Customers outside all classes included. */
  readonly units: Float64Array;
  readonly decimals: number;
  /** Customers outside all classes: 0 = counts, as in `Prepared`. */
  readonly outside: Uint8Array;
  /** Customers that count and have data, by ascending value. */
  readonly order: Uint32Array;
  /** Their values in that order. */
  readonly sorted: Float64Array;
}

/** A number of units as the user writes it. */
export function inUserUnits(units: number, decimals: number): number {
  return decimals >= 0 ? units / 10 ** decimals : units * 10 ** -decimals;
}

/**
 * A quantile by linear interpolation between order statistics.
 *
 * Source: Hyndman & Fan (1996), The American Statistician 50(4), definition 7 (default of R and NumPy).
 *
 * @param sorted ascending, at least one value.
 * @example quantile(Float64Array.of(10, 20, 30), 0.75) // => 25
 */
export function quantile(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  const position = share * last;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  return lower + (position - below) * (sorted[Math.min(below + 1, last)]! - lower);
}
