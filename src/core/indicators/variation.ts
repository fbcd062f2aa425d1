import type { VariationSettings } from '../settings';
import { monthIndex } from '../table/calendar';
import type { OrderBook } from './orders-by-customer';

/** With fewer months nobody can tell how evenly a customer buys. */
const LEAST_MONTHS = 6;

/** First and last month that count, as `monthIndex` gives them. */
interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * How unevenly each customer buys: standard deviation of the monthly amounts over their mean. Months run from the
 * customer's first order (or from the first day that counts, by the settings) to the last day that counts, those
 * without orders with 0.
 *
 * @param days first and last day that count, since 1970-01-01.
 */
export function variations(
  { starts, amounts, days }: OrderBook,
  { from, to }: { readonly from: number; readonly to: number },
  settings: VariationSettings = {},
): Float64Array {
  const window = { first: monthIndex(from), last: monthIndex(to) };
  const result = new Float64Array(starts.length - 1);
  for (let customer = 0; customer < result.length; customer++) {
    const orders = { from: starts[customer] ?? 0, to: starts[customer + 1] ?? 0 };
    const byMonth = monthsOf({ amounts, days }, orders);
    const first = settings.from === 'window' ? window.first : Math.min(...byMonth.keys());
    result[customer] = variationOf(filled(byMonth, { first, last: window.last }), settings);
  }
  return result;
}

/**
 * Standard deviation over mean, of a population unless the settings ask for that of a sample; NaN with fewer than six
 * months (or as many as the settings ask for) and with a mean that is not above 0.
 *
 * @example variationOf([10, 0, 20, 10], { months: 4 }) // => 0.7071...
 */
export function variationOf(monthly: readonly number[], settings: VariationSettings = {}): number {
  const { deviation = 'population', months = LEAST_MONTHS } = settings;
  const n = monthly.length;
  const mean = monthly.reduce((sum, amount) => sum + amount, 0) / n;
  const degrees = deviation === 'sample' ? n - 1 : n;
  if (n < months || degrees < 1 || !(mean > 0)) return NaN;
  const squares = monthly.reduce((sum, amount) => sum + (amount - mean) ** 2, 0);
  return Math.sqrt(squares / degrees) / mean;
}

/** The amounts of the months in which a customer ordered. */
function monthsOf(
  { amounts, days }: Pick<OrderBook, 'amounts' | 'days'>,
  { from, to }: { readonly from: number; readonly to: number },
): Map<number, number> {
  const byMonth = new Map<number, number>();
  for (let order = from; order < to; order++) {
    const day = days[order]!;
    if (Number.isNaN(day)) continue;
    const month = monthIndex(day);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amounts[order]!);
  }
  return byMonth;
}

function filled(byMonth: ReadonlyMap<number, number>, { first, last }: Months): number[] {
  const length = byMonth.size > 0 ? Math.max(0, last - first + 1) : 0;
  return Array.from({ length }, (_, index) => byMonth.get(first + index) ?? 0);
}
