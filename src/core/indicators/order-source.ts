import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { isSameHeader } from '../table/header-words';
import {
  columnCells,
  columnOf,
  columnsOf,
  type Recognition,
  type Table,
  type TableKind,
} from '../table/table';
import { codedColumn, recoded, type CodedColumn } from './coded-column';
import { customerKey } from './customer-key';
import { matchCodes, matchShare, recordsBehind } from './match-keys';
import type { OrderRecords } from './record-columns';

/** The order list whose amounts count, or the question which one. */
export interface OrderChoice {
  /** Null without orders, or where it has to be asked. */
  readonly records: OrderRecords | null;
  readonly issues: readonly Issue[];
}

/** Kinds that hold what was sold, the one that counts first where several are there. */
const SALES_KINDS: readonly TableKind[] = ['orders', 'order-lines', 'invoices', 'payments'];

/** Two tables are orders and their lines when this share of the lines finds its order. */
const LINES_SHARE = 0.5;

/**
 * Chooses the table of orders. The table that the user works on wins; else orders, else lines (with their orders
 * as heads), else invoices, else payments (what was paid is not what was bought: only for a list without amounts of
 * its own). Where two tables of one kind hold amounts nothing says which counts, so it is asked: `settings.orders` names
 * the sheet, which may be the customer list itself where that holds the sales of each month.
 */
export function chooseOrders(recognition: Recognition, settings: Settings): OrderChoice {
  const { main, tables } = recognition;
  const months = main !== null && listsMonths(main) ? [main] : [];
  if (months.some((list) => isOnSheet(list, settings.orders))) return { records: null, issues: [] };
  const sales = tables.filter((table) => isSales(table) && amountTrust(table) > 0);
  const named = sales.find((table) => isOnSheet(table, settings.orders));
  const own = sales.find((table) => table === main && amountTrust(table) === 2);
  const chosen = named ?? own;
  if (chosen !== undefined) return { records: withHead(chosen, tables), issues: [] };
  const listKnows = main?.kind === 'customers' && amountTrust(main) > 0;
  const kinds = listKnows ? SALES_KINDS.filter((kind) => kind !== 'payments') : SALES_KINDS;
  for (const trust of [2, 1]) {
    for (const kind of kinds) {
      const rivals = preferNaming(
        sales.filter((table) => table.kind === kind && amountTrust(table) === trust),
      );
      if (rivals.length > 1) return { records: null, issues: [whichOrders([...months, ...rivals])] };
      if (rivals[0]) return { records: withHead(rivals[0], tables), issues: [] };
    }
  }
  return { records: null, issues: [] };
}

/** Those that name their customers, where any does: a list of suppliers beside the sales is no rival of theirs. */
function preferNaming(tables: readonly Table[]): readonly Table[] {
  const naming = tables.filter((table) => columnsOf(table, ['customer', 'customerId', 'taxId']).length > 0);
  return naming.length > 0 ? naming : tables;
}

function isOnSheet(table: Table, sheetName: string | undefined): boolean {
  return sheetName !== undefined && table.parts.some((part) => isSameHeader(part.grid.sheetName, sheetName));
}

/** True for a customer list that holds the sales of each month itself. */
function listsMonths({ kind, columns }: Table): boolean {
  return kind === 'customers' && columns.some((column) => column.period !== undefined);
}

/** True for a table whose rows are sales; the customers of a month's tab are what they bought in it. */
function isSales(table: Table): boolean {
  return SALES_KINDS.includes(table.kind) || table.parts.some((part) => part.period !== undefined);
}

/**
 * How sure it is that a table says how much was sold: 2 by its heading or by quantity and price, 1 by a column that
 * merely looks like amounts (the freight of an order, say), 0 not at all.
 */
function amountTrust(table: Table): 0 | 1 | 2 {
  if (table.columns.some((column) => column.period !== undefined)) return 2;
  const amount = table.columns[columnOf(table, 'amount')];
  if (amount !== undefined && amount.how !== 'content') return 2;
  if (columnOf(table, 'quantity') >= 0 && columnOf(table, 'price') >= 0) return 2;
  return amount === undefined ? 0 : 1;
}

function whichOrders(rivals: readonly Table[]): Issue {
  const names = rivals.map((table) => table.parts[0]?.grid.sheetName ?? '');
  return {
    code: 'several-order-tables',
    severity: 'question',
    count: rivals.length,
    details: { sheets: names.join(', ') },
    candidates: names.map((name) => ({ label: name, settings: { orders: name } })),
  };
}

/** Finds the table of heads: other orders whose ids the records name, for what the records lack. */
function withHead(table: Table, tables: readonly Table[]): OrderRecords {
  const ids = orderIds(table);
  if (ids === null) return { table, head: null };
  let best: { share: number; head: OrderRecords['head'] } = { share: LINES_SHARE, head: null };
  for (const other of tables) {
    const otherIds = other === table || !SALES_KINDS.includes(other.kind) ? null : orderIds(other);
    if (otherIds === null || !isUnique(otherIds.codes)) continue;
    const match = matchCodes(ids, otherIds);
    const share = matchShare(match);
    if (share < best.share) continue;
    best = { share, head: { table: other, recordOf: recordsBehind(match) } };
  }
  return { table, head: best.head };
}

function orderIds(table: Table): CodedColumn | null {
  const columnIndex = columnOf(table, 'orderId');
  if (columnIndex < 0) return null;
  return recoded(codedColumn(columnCells(table, columnIndex)), (text) => customerKey('id', text));
}

function isUnique(codes: Int32Array): boolean {
  const filled = codes.filter((code) => code >= 0);
  return new Set(filled).size === filled.length;
}
