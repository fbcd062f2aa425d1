import { ROWS_NAMED, type Issue } from '../issue';
import { columnOf, type Table } from '../table/table';
import { alikeNameIssues } from './alike-names';
import type { CustomerDirectory } from './customer-directory';
import { fromUnits } from './exact-amounts';
import { COUNTS } from './left-out';
import type { OrderView } from './order-entries';
import type { OrderRows } from './order-rows';
import type { OrderRecords } from './record-columns';

/** What the user should know about how the orders were used. */
export function orderIssues(rows: OrderRows, view: OrderView, list: Table | null): Issue[] {
  return [
    ...ordersUsed(rows.records, list),
    ...returnsNetted(rows),
    ...undated(rows),
    ...withoutOrders(rows, view, list),
  ];
}

/** Orders in the workbook of which none names a customer of the list. */
export function unmatchedOrders({ table }: OrderRecords, list: Table): Issue {
  const details = { orders: namesOf(table), list: nameOf(list) };
  return { code: 'orders-match-no-customer', severity: 'warning', sheetName: nameOf(table), details };
}

/** What the user should know about the customers themselves: rows that are one customer, names that are nearly one. */
export function customerIssues(directory: CustomerDirectory, list: Table | null): Issue[] {
  return [...(list === null ? [] : severalRows(directory, list)), ...alikeNameIssues(directory)];
}

/** The amount in the customer list may be the client's own turnover: the orders are what was sold. */
function ordersUsed({ table }: OrderRecords, list: Table | null): Issue[] {
  const column = list?.columns[columnOf(list, 'amount')];
  if (list === null || column === undefined) return [];
  const details = { orders: namesOf(table), list: nameOf(list) };
  return [
    { code: 'orders-used', severity: 'notice', sheetName: nameOf(list), column: column.header, details },
  ];
}

function returnsNetted({ records, states, amounts }: OrderRows): Issue[] {
  let [count, units] = [0, 0];
  states.forEach((state, entry) => {
    const value = amounts.units[entry] ?? 0;
    if (state !== COUNTS || !(value < 0)) return;
    count++;
    units += value;
  });
  if (count === 0) return [];
  const details = { amount: fromUnits(-units, amounts.decimals) };
  return [{ code: 'returns-netted', severity: 'notice', sheetName: nameOf(records.table), count, details }];
}

function undated({ records, states, days }: OrderRows): Issue[] {
  if (days === null) return [];
  let count = 0;
  states.forEach((state, entry) => {
    if (state === COUNTS && Number.isNaN(days[entry] ?? NaN)) count++;
  });
  if (count === 0) return [];
  return [{ code: 'orders-without-date', severity: 'notice', sheetName: nameOf(records.table), count }];
}

function withoutOrders(
  { states, entriesPerRecord }: OrderRows,
  view: OrderView,
  list: Table | null,
): Issue[] {
  if (list === null) return [];
  const hasOrders = new Uint8Array(view.customerCount);
  states.forEach((state, entry) => {
    const customer = view.customers[Math.floor(entry / entriesPerRecord)] ?? -1;
    if (state === COUNTS && customer >= 0) hasOrders[customer] = 1;
  });
  const count = hasOrders.filter((has) => has === 0).length;
  if (count === 0) return [];
  return [{ code: 'customers-without-orders', severity: 'notice', sheetName: nameOf(list), count }];
}

function severalRows(directory: CustomerDirectory, list: Table): Issue[] {
  const rowCounts = new Int32Array(directory.keys.length);
  for (const customer of directory.customers)
    if (customer >= 0) rowCounts[customer] = (rowCounts[customer] ?? 0) + 1;
  const repeated = directory.keys.flatMap((_, customer) =>
    (rowCounts[customer] ?? 0) > 1 ? [customer] : [],
  );
  const part = list.parts[0];
  if (repeated.length === 0 || part === undefined || list.parts.length > 1) return [];
  const isRepeated = (record: number): boolean => (rowCounts[directory.customers[record] ?? -1] ?? 0) > 1;
  const rowNumbers = [...part.rowIndexes].flatMap((rowIndex, record) =>
    isRepeated(record) ? [rowIndex + 1] : [],
  );
  const names = repeated.slice(0, NAMES_NAMED).map((customer) => directory.names[customer] ?? '');
  return [
    {
      code: 'customers-in-several-rows',
      severity: 'notice',
      sheetName: nameOf(list),
      rowNumbers: rowNumbers.slice(0, ROWS_NAMED),
      count: rowNumbers.length,
      details: {
        customers: repeated.length,
        names: names.join(', ') + (repeated.length > names.length ? ' …' : ''),
      },
    },
  ];
}

const NAMES_NAMED = 5;

/** All tabs that were taken as one table. */
function namesOf({ parts }: Table): string {
  const names = parts.slice(0, NAMES_NAMED).map(({ grid }) => grid.sheetName);
  return names.join(', ') + (parts.length > names.length ? ' …' : '');
}

function nameOf(table: Table): string {
  return table.parts[0]?.grid.sheetName ?? '';
}
