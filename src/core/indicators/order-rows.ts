import type { Settings } from '../settings';
import { columnCells, type Table } from '../table/table';
import { currencyFactors } from './currency';
import { exactAmounts } from './exact-amounts';
import { COUNTS, stateOf } from './left-out';
import { dayOfPeriod, orderAmounts, type OrderAmounts } from './order-amounts';
import { orderDays } from './order-days';
import { statusChoice } from './order-status';
import { codesOf, findField, type OrderRecords } from './record-columns';

/** Number formats of a column's cells in record order; null entries where a cell has none. */
export type NumberFormats = (table: Table, columnIndex: number) => readonly (string | null)[];

/** An order list read once: what, when, and which entries count. Arrays have one element for each entry. */
export interface OrderRows extends OrderAmounts {
  readonly records: OrderRecords;
  /** NaN without a readable date; null where the list has no dates at all. */
  readonly days: Float64Array | null;
  /** `COUNTS`, or why the entry is left out; changed as customers and window are settled. */
  readonly states: Uint8Array;
}

export interface ReadOptions {
  /** Where a calendar of days may be found. */
  readonly tables: readonly Table[];
  readonly amountFormats?: NumberFormats | undefined;
  /** Read as a customer list: its status and dates are those of the customers, not of orders. */
  readonly isCustomerList: boolean;
}

const ALL_COUNT = { isOut: null, issues: [] } as const;
const NO_DAYS = { days: null, issues: [] } as const;

/**
 * Reads an order list and leaves out what is no sale: rows of a status that says so, of a currency that does not
 * count, without an amount and, where returns are excluded, returns. Null where the list has no amounts.
 */
export function readOrders(
  records: OrderRecords,
  settings: Settings,
  options: ReadOptions,
): OrderRows | null {
  const read = orderAmounts(records, settings);
  if (read === null) return null;
  const status = options.isCustomerList ? ALL_COUNT : statusChoice(records, settings, read.isReturn);
  const currency = currencyFactors(currencyEvidence(records, read, options), settings);
  const dates = options.isCustomerList ? NO_DAYS : orderDays(records, settings, options.tables);
  const amounts = currency.factors === null ? read.amounts : converted(read, currency.factors);
  const rows: OrderRows = {
    ...read,
    amounts,
    records,
    days: entryDays(records, read, dates.days),
    states: new Uint8Array(amounts.units.length),
    issues: [...read.issues, ...status.issues, ...currency.issues, ...dates.issues],
  };
  leaveOut(rows, 'status', (record) => status.isOut?.[record] === 1);
  leaveOut(rows, 'currency', (record) => Number.isNaN(currency.factors?.[record] ?? 1));
  leaveOut(rows, 'amount-unreadable', (_, entry) => Number.isNaN(amounts.units[entry] ?? NaN));
  if (settings.returns === 'exclude') leaveOut(rows, 'return', (_, entry) => isNoSale(rows, entry));
  return rows;
}

/** True where an entry takes something back or costs nothing. */
function isNoSale(rows: OrderAmounts, entry: number): boolean {
  return rows.isReturn[entry] === 1 || rows.isFree[entry] === 1;
}

/** Gives every entry that still counts and fulfils the condition the state of a reason. */
export function leaveOut(
  rows: Pick<OrderRows, 'states' | 'entriesPerRecord'>,
  reason: Parameters<typeof stateOf>[0],
  isOut: (record: number, entry: number) => boolean,
): void {
  const state = stateOf(reason);
  const { states, entriesPerRecord } = rows;
  for (let entry = 0; entry < states.length; entry++) {
    const record = entriesPerRecord === 1 ? entry : Math.floor(entry / entriesPerRecord);
    if (states[entry] === COUNTS && isOut(record, entry)) states[entry] = state;
  }
}

function converted(read: OrderAmounts, factors: Float64Array): OrderAmounts['amounts'] {
  const { amounts, entriesPerRecord } = read;
  const scale = 10 ** amounts.decimals;
  const values = amounts.units.map(
    (units, entry) => (units / scale) * (factors[Math.floor(entry / entriesPerRecord)] ?? NaN),
  );
  return exactAmounts(values);
}

function currencyEvidence(
  records: OrderRecords,
  read: OrderAmounts,
  options: ReadOptions,
): Parameters<typeof currencyFactors>[0] {
  const { language } = records.table;
  const column = findField(records, 'currency');
  if (column !== null) return { column: codesOf(column), amountCells: [], formats: null, language };
  const { source } = read;
  if (source === null) return { column: null, amountCells: [], formats: null, language };
  return {
    column: null,
    language,
    amountCells: columnCells(source.table, source.columnIndex),
    formats: options.amountFormats?.(source.table, source.columnIndex) ?? null,
  };
}

/** The day of each entry: of its month column, of its own date, or of the month that its tab stands for. */
function entryDays(
  records: OrderRecords,
  read: OrderAmounts,
  days: Float64Array | null,
): Float64Array | null {
  if (read.monthDays !== null) return read.monthDays.some((day) => day === day) ? read.monthDays : null;
  if (!records.table.parts.some((part) => part.period)) return days;
  const filled = days === null ? new Float64Array(records.table.length).fill(NaN) : days.slice();
  let record = 0;
  for (const part of records.table.parts) {
    const tabDay = part.period ? dayOfPeriod(part.period) : NaN;
    for (let row = 0; row < part.rowIndexes.length; row++, record++) {
      if (Number.isNaN(filled[record] ?? NaN)) filled[record] = tabDay;
    }
  }
  return filled.some((day) => day === day) ? filled : null;
}
