import { monthIndex } from '../table/calendar';
import type { OrderBook } from './orders-by-customer';

/** With fewer months nobody can tell how evenly a customer buys. */
const LEAST_MONTHS = 6;

/**
 * How unevenly each customer buys: standard deviation of the monthly amounts (of a population) over their mean. Months
 * run from the customer's first order to the last day that counts, those without orders with 0; NaN with fewer than
 * six, and where nothing was bought in sum.
 *
 * @param lastDay days since 1970-01-01.
 */
export function variations({ starts, amounts, days }: OrderBook, lastDay: number): Float64Array {
  const lastMonth = monthIndex(lastDay);
  const result = new Float64Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++) {
    const orders = { from: starts[customer] ?? 0, to: starts[customer + 1] ?? 0 };
    result[customer] = variationOf(monthlyAmounts({ amounts, days }, orders, lastMonth));
  }
  return result;
}

/** Population deviation over mean; NaN with fewer than six months or a mean that is not above 0. */
export function variationOf(monthly: readonly number[], leastMonths = LEAST_MONTHS): number {
  const n = monthly.length;
  const mean = monthly.reduce((sum, amount) => sum + amount, 0) / n;
  if (n < leastMonths || !(mean > 0)) return NaN;
  const squares = monthly.reduce((sum, amount) => sum + (amount - mean) ** 2, 0);
  return Math.sqrt(squares / n) / mean;
}

function monthlyAmounts(
  { amounts, days }: Pick<OrderBook, 'amounts' | 'days'>,
  { from, to }: { from: number; to: number },
  lastMonth: number,
): number[] {
  const byMonth = new Map<number, number>();
  let first = Infinity;
  for (let order = from; order < to; order++) {
    const day = days[order]!;
    if (Number.isNaN(day)) continue;
    const month = monthIndex(day);
    first = Math.min(first, month);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amounts[order]!);
  }
  const months = Number.isFinite(first) ? Math.max(0, lastMonth - first + 1) : 0;
  return Array.from({ length: months }, (_, index) => byMonth.get(first + index) ?? 0);
}
