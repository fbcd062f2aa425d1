import type { Settings } from '../settings';
import { columnOf, type Table } from '../table/table';
import { resolveCustomers, type CustomerDirectory } from './customer-directory';
import { keyColumns } from './key-columns';
import { codesOf, daysOf, findField, numbersOf, type OrderRecords } from './record-columns';

/** Records that tell how late something was paid. Arrays are in record order. */
interface DelayRecords {
  readonly customers: Int32Array;
  /** Days after the due date, negative when early; NaN where not known. */
  readonly delays: Float64Array;
  /** Amounts that the delays are weighted by. */
  readonly weights: Float64Array;
}

export interface DelaySources {
  /** Null without an order list. */
  readonly orders: { readonly records: OrderRecords; readonly customers: Int32Array } | null;
  readonly tables: readonly Table[];
  readonly directory: CustomerDirectory;
  /** What is still open counts up to this day; null where there is none. */
  readonly referenceDay: number | null;
}

/**
 * Average delay of payment of each customer in days, weighted by amount: paid date - due date, negative when paid
 * early. What is not paid yet counts up to the reference day once it is due. NaN where nothing is known; null when no
 * table has due and paid dates (or a column of delays).
 */
export function paymentDelays(sources: DelaySources, settings: Settings): Float64Array | null {
  const found = ofOrders(sources, settings) ?? ofOtherTable(sources, settings);
  if (found === null) return null;
  const days = new Float64Array(sources.directory.keys.length);
  const weights = new Float64Array(sources.directory.keys.length);
  found.delays.forEach((delay, record) => {
    const customer = found.customers[record] ?? -1;
    const weight = Math.abs(found.weights[record] ?? 0);
    if (customer < 0 || Number.isNaN(delay) || !(weight > 0)) return;
    days[customer] = (days[customer] ?? 0) + delay * weight;
    weights[customer] = (weights[customer] ?? 0) + weight;
  });
  return days.map((sum, customer) => sum / (weights[customer] || NaN));
}

function ofOrders({ orders, tables, referenceDay }: DelaySources, settings: Settings): DelayRecords | null {
  if (orders === null) return null;
  const delays =
    delaysOf(orders.records, settings, referenceDay) ?? paidInOtherTable(orders.records, tables, settings);
  return delays && { customers: orders.customers, delays, weights: weightsOf(orders.records, settings) };
}

/** Invoices or payments beside the order list, found by the customer they name. */
function ofOtherTable(sources: DelaySources, settings: Settings): DelayRecords | null {
  for (const table of sources.tables) {
    if (table === sources.orders?.records.table || !isMoneyTable(table)) continue;
    const records = { table, head: null };
    const delays = delaysOf(records, settings, sources.referenceDay);
    const { customers, share } = resolveCustomers(sources.directory, keyColumns(table, settings));
    if (delays !== null && share > 0) return { customers, delays, weights: weightsOf(records, settings) };
  }
  return null;
}

function isMoneyTable(table: Table): boolean {
  return table.kind === 'invoices' || table.kind === 'payments' || table.kind === 'orders';
}

/** From due and paid dates of one table, else from its column of delays. */
function delaysOf(
  records: OrderRecords,
  settings: Settings,
  referenceDay: number | null,
): Float64Array | null {
  const due = findField(records, 'dueDate');
  const paid =
    findField(records, 'paidDate') ?? (records.table.kind === 'payments' ? findField(records, 'date') : null);
  if (due === null || paid === null) {
    const given = findField(records, 'delayDays');
    return given && numbersOf(given, settings).values;
  }
  const paidDays = daysOf(paid, settings).values;
  const open = referenceDay ?? NaN;
  return daysOf(due, settings).values.map((dueDay, record) => {
    const paidDay = paidDays[record] ?? NaN;
    if (!Number.isNaN(paidDay)) return paidDay - dueDay;
    return open > dueDay ? open - dueDay : NaN;
  });
}

/** Due dates stand in the orders, the days of payment in a table of payments that names the order. */
function paidInOtherTable(
  records: OrderRecords,
  tables: readonly Table[],
  settings: Settings,
): Float64Array | null {
  const due = findField(records, 'dueDate');
  const ids = findField(records, 'orderId');
  const payments = tables.find((table) => table.kind === 'payments' && columnOf(table, 'orderId') >= 0);
  if (due === null || ids === null || payments === undefined) return null;
  const paidDayOf = lastPayments(payments, settings);
  const codes = codesOf(ids);
  return daysOf(due, settings).values.map((dueDay, record) => {
    const id = codes.values[codes.codes[record] ?? -1] ?? '';
    return (paidDayOf.get(id) ?? NaN) - dueDay;
  });
}

/** The day of the last payment by order number. */
function lastPayments(table: Table, settings: Settings): Map<string, number> {
  const records = { table, head: null };
  const paid = findField(records, 'paidDate') ?? findField(records, 'date');
  const ids = findField(records, 'orderId');
  const paidDayOf = new Map<string, number>();
  if (paid === null || ids === null) return paidDayOf;
  const days = daysOf(paid, settings).values;
  const { codes, values } = codesOf(ids);
  codes.forEach((code, record) => {
    const id = values[code];
    const day = days[record] ?? NaN;
    if (id !== undefined && !Number.isNaN(day))
      paidDayOf.set(id, Math.max(day, paidDayOf.get(id) ?? -Infinity));
  });
  return paidDayOf;
}

function weightsOf(records: OrderRecords, settings: Settings): Float64Array {
  const amount = findField(records, 'amount') ?? findField(records, 'paidAmount');
  return amount === null
    ? new Float64Array(records.table.length).fill(1)
    : numbersOf(amount, settings).values;
}
