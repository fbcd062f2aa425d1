import type { Settings } from '../settings';
import type { Table } from '../table/table';
import type { Indicator, IndicatorId } from './customer-table';
import { exactAmounts, fromUnits, type ExactAmounts } from './exact-amounts';
import { COUNTS, stateOf } from './left-out';
import { orderMargins } from './order-margins';
import type { OrderRows } from './order-rows';
import { codesOf, findField } from './record-columns';
import type { OrderWindow } from './window';

const DAYS_PER_YEAR = 365.25;

/** Whose the entries are and which days count. */
export interface OrderView {
  /** Customer of each record, negative for none. */
  readonly customers: Int32Array;
  readonly customerCount: number;
  readonly window: OrderWindow;
  /** Where a list of products with their costs may be found. */
  readonly tables: readonly Table[];
}

/**
 * What an order list says about each customer: amount and number of orders in the window, days since the last
 * order, years since the first one (over all dated orders, whatever the window), and margin.
 *
 * A customer without orders has amount 0, orders 0 and no recency; one whose orders have no readable amount has no
 * amount. Returns lower the amount but are no orders. The number of orders is that of distinct order numbers per
 * customer, else of rows.
 */
export function orderIndicators(rows: OrderRows, view: OrderView, settings: Settings): Indicator[] {
  const margins = orderMargins(rows, view.tables, settings);
  return [
    { id: 'amount', values: amountsByCustomer(rows, view) },
    ...(rows.entriesPerRecord > 1 ? [] : [{ id: 'orders' as IndicatorId, values: orderCounts(rows, view) }]),
    ...dateIndicators(rows, view),
    ...(margins === null
      ? []
      : [{ id: 'margin' as IndicatorId, values: sums(rows, view, exactAmounts(margins)).totals }]),
  ];
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

function orderCounts(rows: OrderRows, view: OrderView): Float64Array {
  const counts = new Float64Array(view.customerCount);
  const found = findField(rows.records, 'orderId');
  const ids = found === null ? null : codesOf(found);
  const seen = new Set<number>();
  forEachEntry(rows, view, (customer, entry) => {
    if (rows.states[entry] !== COUNTS || !isPurchase(rows, entry)) return;
    const id = ids === null ? -1 : (ids.codes[entry] ?? -1);
    const pair = customer * (ids?.values.length ?? 0) + id;
    if (id >= 0 && seen.has(pair)) return;
    if (id >= 0) seen.add(pair);
    counts[customer] = (counts[customer] ?? 0) + 1;
  });
  return counts;
}

function dateIndicators(rows: OrderRows, view: OrderView): Indicator[] {
  const { days } = rows;
  const { referenceDay } = view.window;
  if (days === null || referenceDay === null) return [];
  const first = new Float64Array(view.customerCount).fill(Infinity);
  const last = new Float64Array(view.customerCount).fill(-Infinity);
  const outside = stateOf('outside-window');
  forEachEntry(rows, view, (customer, entry) => {
    const day = days[entry] ?? NaN;
    const isKnown = rows.states[entry] === COUNTS || rows.states[entry] === outside;
    if (!isKnown || !(day <= referenceDay) || !isPurchase(rows, entry)) return;
    first[customer] = Math.min(day, first[customer] ?? day);
    last[customer] = Math.max(day, last[customer] ?? day);
  });
  return [
    { id: 'recency', values: last.map((day) => daysBack(referenceDay, day)) },
    { id: 'years', values: first.map((day) => daysBack(referenceDay, day) / DAYS_PER_YEAR) },
  ];
}

/** NaN for a customer without any dated order. */
function daysBack(referenceDay: number, day: number): number {
  return Number.isFinite(day) ? referenceDay - day : NaN;
}

/** Free goods are an order, returns and empty months are not. */
function isPurchase(rows: OrderRows, entry: number): boolean {
  const units = rows.amounts.units[entry] ?? NaN;
  return units > 0 || (units === 0 && rows.entriesPerRecord === 1 && rows.isReturn[entry] !== 1);
}

/** Calls back with the customer of every entry that has one. */
function forEachEntry(
  { states, entriesPerRecord }: OrderRows,
  { customers }: OrderView,
  callback: (customer: number, entry: number) => void,
): void {
  for (let entry = 0; entry < states.length; entry++) {
    const record = entriesPerRecord === 1 ? entry : Math.floor(entry / entriesPerRecord);
    const customer = customers[record] ?? -1;
    if (customer >= 0) callback(customer, entry);
  }
}
