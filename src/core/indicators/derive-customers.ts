import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { dayOfIso } from '../table/calendar';
import type { Recognition, Table } from '../table/table';
import { amountRefusals } from './amount-issues';
import {
  customerDirectory,
  keyColumnsOf,
  NO_KEY,
  resolveCustomers,
  UNKNOWN,
  type CustomerDirectory,
} from './customer-directory';
import type { CustomerTable, Indicator, IndicatorId, UsedWindow } from './customer-table';
import { customerCategories } from './customer-categories';
import { customerIssues, orderIssues, unmatchedOrders } from './findings';
import { namesFromLists, whoTheyAre } from './who-they-are';
import { leftOutRows, skippedRows } from './left-out';
import { onlyBuyers } from './only-buyers';
import { latestInList, listIndicators } from './list-indicators';
import { orderBook } from './order-book';
import type { OrderView } from './order-entries';
import { amountIndicator, orderIndicators, type OrderReading } from './order-indicators';
import { orderMargins } from './order-margins';
import { leaveOut, readOrders, type NumberFormats, type OrderRows } from './order-rows';
import { chooseOrders } from './order-source';
import { paymentDelays } from './payment-delay';
import { profits } from './profits';
import { prospectIndicators } from './prospect-indicators';
import { purchaseDays } from './purchase-days';
import type { OrderRecords } from './record-columns';
import { leaveOutOutside, settleWindow, usedWindow } from './settle-window';
import { variations } from './variation';
import { windowIssues, type OrderWindow } from './window';

export interface DeriveOptions {
  /** The day it is, days since 1970-01-01: later dates are reported and not used. */
  readonly today: number;
  /** Number formats of a column's cells in record order, to see their currencies; absent: not looked at. */
  readonly amountFormats?: NumberFormats;
  /** The way of sorting can do without amounts: a list without any is no refusal. */
  readonly canLackAmounts?: boolean;
}

/**
 * From the tables of a workbook to one row of numbers per customer.
 *
 * With a table of orders the numbers come from the orders, even where the customer list has an amount of its own
 * (which may be the client's turnover); the list then says who the customers are. Without a list the customers are
 * made from the orders, without orders the list's own columns are taken. Amounts are summed exactly (see
 * `exactAmounts`). What had to be left out is counted in `leftOut`; a refusal or question in `issues` means that
 * nothing was computed.
 *
 * @param recognition as `recognise` gives it; `main` is the list worked on.
 * @example deriveCustomers(recognise(grids, {}), {}, { today: dayOf(2025, 12, 31) }).keys // => ['17850', '13047', ...]
 */
export function deriveCustomers(
  recognition: Recognition,
  settings: Settings,
  options: DeriveOptions,
): CustomerTable {
  const { main, tables } = recognition;
  const wrongSettings = windowIssues(settings);
  if (main === null || wrongSettings.length > 0) return nothing(wrongSettings);
  const orders = chooseOrders(recognition, settings);
  if (orders.issues.length > 0) return nothing(orders.issues);
  const list = main.kind === 'customers' && main !== orders.records?.table ? main : null;
  const context = { settings, options, tables, list };
  if (orders.records === null) return fromList(main, context);
  const directory = customerDirectory(list === null ? orders.records : alone(list), settings);
  if (list === null) return fromOrders(orders.records, directory.customers, { ...context, directory });
  const { customers, share } = resolveCustomers(directory, keyColumnsOf(orders.records, settings));
  if (share > 0) return fromOrders(orders.records, customers, { ...context, directory });
  return withIssue(fromList(list, context), unmatchedOrders(orders.records, list));
}

interface Context {
  readonly settings: Settings;
  readonly options: DeriveOptions;
  readonly tables: readonly Table[];
  /** The customer list worked on; null where the customers are made from the orders. */
  readonly list: Table | null;
}

/** The customers of a list by the list's own columns. */
function fromList(list: Table, context: Context): CustomerTable {
  const { settings, tables, options } = context;
  const { amountFormats } = options;
  const rows = readOrders(alone(list), settings, { tables, amountFormats, isCustomerList: true });
  const directory = customerDirectory(alone(list), settings);
  if (rows === null)
    return options.canLackAmounts ? fromProspects(list, directory, context) : nothing([noAmount(list)]);
  if (rows.issues.some(stops)) return nothing(rows.issues);
  const settled = settle(rows, directory.customers, context);
  const referenceDay = settled.used.referenceDay ?? listReferenceDay(directory, context);
  const view = {
    customers: directory.customers,
    customerCount: directory.keys.length,
    window: settled.window,
    tables,
  };
  const amount = amountIndicator(rows, view);
  const delays = paymentDelays({ orders: null, tables, directory, referenceDay }, settings);
  return {
    ...whoTheyAre(directory, list),
    indicators: withNumbers([
      amount,
      ...listIndicators(directory, settings, referenceDay),
      ...delayOf(delays),
      ...prospectIndicators({ directory, tables }, settings, options.today),
    ]),
    categories: customerCategories({ directory, tables }, settings),
    orders: null,
    purchaseDays: null,
    window: { ...settled.used, referenceDay },
    issues: [
      ...rows.issues,
      ...amountRefusals(rows, [amount], settled.window),
      ...customerIssues(directory, list),
    ],
    leftOut: [
      ...skippedRows(list),
      ...leftOutRows(rows).filter(({ reason }) => reason !== 'amount-unreadable'),
    ],
  };
}

/** The people of a list that holds no amounts, for ways of sorting that ask for none. */
function fromProspects(list: Table, directory: CustomerDirectory, context: Context): CustomerTable {
  const { settings, tables, options } = context;
  const referenceDay = listReferenceDay(directory, context);
  return {
    ...whoTheyAre(directory, list),
    indicators: withNumbers([
      ...listIndicators(directory, settings, referenceDay),
      ...prospectIndicators({ directory, tables }, settings, options.today),
    ]),
    categories: customerCategories({ directory, tables }, settings),
    orders: null,
    purchaseDays: null,
    window: { ...NO_WINDOW, referenceDay },
    issues: customerIssues(directory, list),
    leftOut: skippedRows(list),
  };
}

/** The customers of a list, or those that the orders name, by their orders. */
function fromOrders(
  records: OrderRecords,
  named: Int32Array,
  context: Context & { readonly directory: CustomerDirectory },
): CustomerTable {
  const { settings, tables, options, list } = context;
  const { amountFormats } = options;
  const rows = readOrders(records, settings, { tables, amountFormats, isCustomerList: false });
  if (rows === null) return nothing([noAmount(records.table)]);
  if (rows.issues.some(stops)) return nothing(rows.issues);
  const { used, window } = settle(rows, named, context);
  const directory = list === null ? onlyBuyers(context.directory, rows) : context.directory;
  const customers = list === null ? directory.customers : named;
  const view: OrderView = { customers, customerCount: directory.keys.length, window, tables };
  const reading = readingOf(rows, view, context);
  const indicators = indicatorsOfOrders(rows, view, { ...context, directory, reading });
  return {
    ...whoTheyAre(directory, list),
    ...(list === null ? { names: namesFromLists(directory, tables, settings) } : {}),
    indicators,
    categories: customerCategories({ directory, tables }, settings),
    orders: reading.book,
    purchaseDays: rows.monthDays === null ? reading.purchaseDays : null,
    window: used,
    issues: [
      ...rows.issues,
      ...amountRefusals(rows, indicators, window),
      ...orderIssues(rows, view, list),
      ...customerIssues(directory, list),
    ],
    leftOut: [
      ...(list === null ? [] : skippedRows(list)),
      ...skippedRows(records.table),
      ...leftOutRows(rows),
    ],
  };
}

/** From the orders, the payments, and the list for what orders cannot tell. */
function indicatorsOfOrders(
  rows: OrderRows,
  view: OrderView,
  context: Context & { readonly directory: CustomerDirectory; readonly reading: OrderReading },
): Indicator[] {
  const { settings, tables, list, directory } = context;
  const { referenceDay } = view.window;
  const orders = { records: rows.records, customers: view.customers };
  const delays = paymentDelays({ orders, tables, directory, referenceDay }, settings);
  const ofList = list === null ? [] : listIndicators(directory, settings, referenceDay);
  return withNumbers([
    ...orderIndicators(rows, view, context.reading),
    ...delayOf(delays),
    ...variationIndicator(view.window, context.reading, settings),
    ...ofList.filter(({ id }) => LIST_TELLS.includes(id)),
    ...prospectIndicators({ directory, tables }, settings, context.options.today),
  ]);
}

function readingOf(rows: OrderRows, view: OrderView, { settings, tables }: Context): OrderReading {
  const margins = orderMargins(rows, tables, settings);
  return { book: orderBook(rows, view, margins), purchaseDays: purchaseDays(rows, view), margins };
}

/** What a customer list still says where its amounts do not count. */
const LIST_TELLS: readonly IndicatorId[] = [
  'delay',
  'years',
  'satisfaction',
  'complaints',
  'serviceCost',
  'potential',
];

/** Leaves out what has no customer or lies outside the window. */
function settle(
  rows: OrderRows,
  customers: Int32Array,
  { settings, options }: Context,
): { used: UsedWindow; window: OrderWindow } {
  leaveOut(rows, 'no-customer', (record) => customers[record] === NO_KEY);
  leaveOut(rows, 'unknown-customer', (record) => customers[record] === UNKNOWN);
  const window = settleWindow(rows, settings, options.today);
  const used = usedWindow(rows, customers, window);
  leaveOutOutside(rows, window);
  return { used, window };
}

function listReferenceDay(directory: CustomerDirectory, { settings, options }: Context): number | null {
  const set = settings.referenceDate === undefined ? null : dayOfIso(settings.referenceDate);
  return set ?? latestInList(directory, settings, options.today);
}

/** The first of each kind, where anybody has a number for it; an amount always. */
function withNumbers(found: readonly Indicator[]): Indicator[] {
  const indicators = [...found, ...profits(found)];
  return indicators.filter(
    ({ id, values }, index) =>
      indicators.findIndex((other) => other.id === id) === index &&
      (id === 'amount' || values.some((value) => value === value)),
  );
}

function variationIndicator(
  { days }: OrderWindow,
  { book }: OrderReading,
  { variation }: Settings,
): Indicator[] {
  return days === null ? [] : [{ id: 'variation', values: variations(book, days, variation) }];
}

function delayOf(delays: Float64Array | null): Indicator[] {
  return delays === null ? [] : [{ id: 'delay', values: delays }];
}

function alone(table: Table): OrderRecords {
  return { table, head: null };
}

function stops(issue: Issue): boolean {
  return issue.severity === 'refusal' || issue.severity === 'question';
}

function noAmount(table: Table): Issue {
  const headers = table.columns.map(({ header }) => header).join(', ');
  const sheetName = table.parts[0]?.grid.sheetName ?? '';
  return { code: 'no-amount-in-table', severity: 'refusal', sheetName, details: { headers } };
}

function withIssue(table: CustomerTable, issue: Issue): CustomerTable {
  return { ...table, issues: [issue, ...table.issues] };
}

const NO_WINDOW: UsedWindow = {
  kind: 'none',
  from: null,
  to: null,
  referenceDay: null,
  amount: 0,
  other: null,
};

function nothing(issues: readonly Issue[]): CustomerTable {
  const nobody = { keys: [], names: [], indicators: [], categories: [], rowIndexes: [] };
  return { ...nobody, orders: null, purchaseDays: null, window: NO_WINDOW, issues, leftOut: [] };
}
