import { inUserUnits, type Column } from '../scoring/column';
import { portion } from '../scoring/cuts';

/** How far a few customers carry the firm. Shares are 0..1. */
export interface Concentration {
  readonly customers: number;
  /** Sum of all amounts, in the user's unit. */
  readonly total: number;
  /** 0 = all equal, near 1 = one has nearly everything. */
  readonly gini: number;
  /** Gini x n / (n - 1): 1 when one of few has everything; NaN for a single customer. */
  readonly giniCorrected: number;
  /** Herfindahl-Hirschman index: the sum of squared shares, 1/n .. 1. */
  readonly hhi: number;
  /** Share of the largest customers together. Sizes above the number of customers are left out. */
  readonly tops: readonly { readonly customers: number; readonly share: number }[];
  /** How few customers make 80 % of the total. */
  readonly customersFor80: number;
  /** What the largest customer has of the total. */
  readonly largestShare: number;
}

/** A point of the Lorenz curve: this share of the customers, smallest first, has this share of the total. */
export interface LorenzPoint {
  readonly customerShare: number;
  readonly amountShare: number;
}

const TOP_SIZES = [1, 5, 10];

/**
 * Concentration of the amounts of the customers that count; null where their total is not above 0.
 *
 * @param column ascending values of 0 or more, as `prepare` gives the amount.
 */
export function concentration({
  sorted,
  decimals,
}: Pick<Column, 'sorted' | 'decimals'>): Concentration | null {
  const customers = sorted.length;
  const total = sum(sorted);
  if (!(total > 0)) return null;
  const found = gini(sorted);
  return {
    customers,
    total: inUserUnits(total, decimals),
    gini: found,
    giniCorrected: customers > 1 ? (found * customers) / (customers - 1) : NaN,
    hhi: herfindahl(sorted),
    tops: TOP_SIZES.filter((size) => size <= customers).map((size) => ({
      customers: size,
      share: sum(sorted.subarray(customers - size)) / total,
    })),
    customersFor80: customersFor(sorted, 80),
    largestShare: (sorted[customers - 1] ?? 0) / total,
  };
}

/**
 * The Gini coefficient: 2 x sum of i x value(i) / (n x total) - (n + 1) / n, i from 1 in ascending order.
 *
 * The same as R `ineq::Gini(x)`.
 *
 * @param sorted ascending, none below 0; 0 for a total of 0.
 * @example gini(Float64Array.of(10, 20, 30, 40)) // => 0.25
 */
export function gini(sorted: Float64Array): number {
  const n = sorted.length;
  const total = sum(sorted);
  if (!(total > 0)) return 0;
  // Ranks are counted from the middle: the sum stays small and an even split gives exactly 0.
  const ranked = sorted.reduce((weighted, value, i) => weighted + (2 * i + 1 - n) * value, 0);
  return ranked / (n * total);
}

/**
 * The sum of squared shares of a total.
 *
 * @example herfindahl(Float64Array.of(10, 20, 30, 40)) // => 0.3
 */
export function herfindahl(values: Float64Array): number {
  const total = sum(values);
  return values.reduce((squares, value) => squares + (value / total) ** 2, 0);
}

/**
 * The smallest number of customers, largest first, that has at least a percentage of the total. In whole units, so
 * that an exact 80 % is enough.
 *
 * @param sorted ascending whole units, none below 0.
 * @param percent above 0, at most 100.
 * @example customersFor(Float64Array.of(40, 60, 100, 300, 500), 80) // => 2
 */
export function customersFor(sorted: Float64Array, percent: number): number {
  const wanted = portion(sum(sorted), percent).ceiling;
  let customers = 0;
  let reached = 0;
  while (reached < wanted && customers < sorted.length) {
    customers++;
    reached += sorted[sorted.length - customers] ?? 0;
  }
  return customers;
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), smallest customers first, as R `ineq::Lc` gives it. A curve of many
 * customers is thinned to evenly spaced ones.
 *
 * @param sorted ascending, none below 0; empty for a total of 0.
 * @param mostPoints at least 2.
 */
export function lorenz(sorted: Float64Array, mostPoints = 101): LorenzPoint[] {
  const n = sorted.length;
  const total = sum(sorted);
  if (!(total > 0)) return [];
  const pieces = Math.min(n, mostPoints - 1);
  const points: LorenzPoint[] = [{ customerShare: 0, amountShare: 0 }];
  let before = 0;
  let counted = 0;
  for (let piece = 1; piece <= pieces; piece++) {
    const until = Math.round((piece * n) / pieces);
    before += sum(sorted.subarray(counted, until));
    counted = until;
    points.push({ customerShare: until / n, amountShare: before / total });
  }
  return points;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
