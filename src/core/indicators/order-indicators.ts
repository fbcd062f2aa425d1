import { rhythmOf } from '../rhythm/rhythm';
import type { Indicator } from './customer-table';
import { exactAmounts, fromUnits, type ExactAmounts } from './exact-amounts';
import { COUNTS, stateOf } from './left-out';
import { forEachEntry, type OrderView } from './order-entries';
import type { OrderRows } from './order-rows';
import type { OrderWindow } from './window';
import { daysOfCustomer, orderCounts, type OrderBook, type PurchaseDays } from './orders-by-customer';

const DAYS_PER_YEAR = 365.25;

/** What an order list was read into, beside its entries. */
export interface OrderReading {
  readonly book: OrderBook;
  /** Null where the list has no dates. */
  readonly purchaseDays: PurchaseDays | null;
  /** Margin of each record in the user's unit, NaN where it is not known; null without any. */
  readonly margins: Float64Array | null;
}

/**
 * What an order list says about each customer: amount and number of orders in the window, days since the last
 * order, years since the first one and rhythm (over all dated orders, whatever the window), and margin.
 *
 * A customer without orders has amount 0, orders 0 and no recency; one whose orders have no readable amount has no
 * amount. Returns lower the amount but are no orders. The number of orders is that of distinct order numbers per
 * customer, else of rows.
 */
export function orderIndicators(rows: OrderRows, view: OrderView, reading: OrderReading): Indicator[] {
  const { book, purchaseDays, margins } = reading;
  return [
    { id: 'amount', values: amountsByCustomer(rows, view) },
    ...(rows.entriesPerRecord > 1 ? [] : [{ id: 'orders', values: orderCounts(book) } as const]),
    ...(purchaseDays === null ? [] : dayIndicators(purchaseDays, rows, view.window)),
    ...(margins === null
      ? []
      : [{ id: 'margin', values: sums(rows, view, exactAmounts(margins)).totals } as const]),
  ];
}

/** Amounts alone, for a customer list, whose rows are no orders. */
export function amountIndicator(rows: OrderRows, view: OrderView): Indicator {
  return { id: 'amount', values: amountsByCustomer(rows, view) };
}

function amountsByCustomer(rows: OrderRows, view: OrderView): Float64Array {
  const { totals, entries } = sums(rows, view, rows.amounts);
  const unreadable = stateOf('amount-unreadable');
  forEachEntry(rows, view, (customer, entry) => {
    if (rows.states[entry] === unreadable && entries[customer] === 0) totals[customer] = NaN;
  });
  return totals;
}

/** Exact sums of the entries that count, and how many there are. */
function sums(
  rows: OrderRows,
  view: OrderView,
  amounts: ExactAmounts,
): { totals: Float64Array; entries: Int32Array } {
  const units = new Float64Array(view.customerCount);
  const entries = new Int32Array(view.customerCount);
  forEachEntry(rows, view, (customer, entry) => {
    const value = amounts.units[entry] ?? NaN;
    if (rows.states[entry] !== COUNTS || Number.isNaN(value)) return;
    units[customer] = (units[customer] ?? 0) + value;
    entries[customer] = (entries[customer] ?? 0) + 1;
  });
  return { totals: units.map((value) => fromUnits(value, amounts.decimals)), entries };
}

/** Days since the last purchase, years since the first, and how many usual gaps the last is ago. NaN without data. */
function dayIndicators(purchases: PurchaseDays, { monthDays }: OrderRows, window: OrderWindow): Indicator[] {
  const today = window.referenceDay ?? NaN;
  const each = (of: (days: Float64Array) => number): Float64Array =>
    Float64Array.from({ length: purchases.starts.length - 1 }, (_, customer) =>
      of(daysOfCustomer(purchases, customer)),
    );
  return [
    { id: 'recency', values: each((days) => today - (days[days.length - 1] ?? NaN)) },
    { id: 'years', values: each((days) => (today - (days[0] ?? NaN)) / DAYS_PER_YEAR) },
    // Columns of months tell no days: every gap would be a month or more.
    ...(monthDays === null ? [{ id: 'silence', values: each((days) => silence(days, today)) } as const] : []),
  ];
}

/** Days since the last purchase in usual gaps: above 1 the next one is due. */
function silence(days: Float64Array, today: number): number {
  const rhythm = rhythmOf(days, today);
  return rhythm === null ? NaN : rhythm.daysSince / rhythm.gapDays;
}
