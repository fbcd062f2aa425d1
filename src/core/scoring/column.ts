import type { IndicatorId } from '../indicators/customer-table';

/** One indicator made ready for scoring. Nothing in it depends on weights or cuts. */
export interface Column {
  readonly id: IndicatorId;
  /** Values in whole units of 10^-decimals, length n, NaN without data. Customers outside all classes included. */
  readonly units: Float64Array;
  readonly decimals: number;
  /** Customers that count and have data, by ascending value. */
  readonly order: Uint32Array;
}

/** A number of units as the user writes it. */
export function inUserUnits(units: number, decimals: number): number {
  return decimals >= 0 ? units / 10 ** decimals : units * 10 ** -decimals;
}

/**
 * A quantile of the customers that count, by linear interpolation between order statistics.
 *
 * Source: Hyndman & Fan (1996), The American Statistician 50(4), definition 7 (default of R and NumPy).
 * The column must hold data of at least one customer.
 */
export function quantileOf(column: Column, share: number): number {
  const last = column.order.length - 1;
  const position = share * last;
  const below = Math.floor(position);
  const lower = column.units[column.order[below]!]!;
  const upper = column.units[column.order[Math.min(below + 1, last)]!]!;
  return lower + (position - below) * (upper - lower);
}
