import type { DraftTable } from './draft-table';
import { periodOf } from './period';
import { columnCells } from './table';
import type { Cell } from './cell';
import type { Table, TablePart } from './table';
import { comparable } from './text';

/** Lists of customers on tabs of areas are one; the same customers on several tabs are versions of one list. */
const MOST_COMMON_SHARE = 0.2;

/**
 * Takes tabs with like headings as one table: a tab per month, tabs of orders, tabs of different customers (by area).
 *
 * Stays apart: the same customers on tabs that are no months, and tabs that repeat each other cell by cell.
 */
export function joinLikeTabs(drafts: readonly DraftTable[]): DraftTable[] {
  const groups = new Map<string, DraftTable[]>();
  for (const draft of drafts) {
    const key = likeness(draft.table);
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].flatMap((group) => joinGroup(group));
}

/** Equal for tables that look like tabs of one: kind and recognised headings. */
function likeness({ kind, columns, parts }: Table): string {
  const isList =
    kind === 'customers' ||
    kind === 'orders' ||
    kind === 'order-lines' ||
    kind === 'invoices' ||
    kind === 'payments';
  const headings = columns
    .filter(({ field, period }) => field !== null && field !== 'other' && field !== 'notes' && !period)
    .map(({ header, field }) => `${field} ${comparable(header)}`);
  const own = `${parts[0]?.grid.sheetId} ${parts[0]?.headerRowIndex} ${parts[0]?.columnIndexes[0]}`;
  return isList && headings.length > 1 ? `${kind}|${headings.sort().join('|')}` : own;
}

function joinGroup(group: readonly DraftTable[]): DraftTable[] {
  const first = group[0];
  const areOfOneSheet = new Set(group.map(({ table }) => table.parts[0]?.grid.sheetId)).size < group.length;
  if (!first || group.length < 2 || areOfOneSheet) return [...group];
  const months = group.filter(({ table }) => tabPeriod(table) !== null);
  if (months.length > 1) {
    const others = group.filter((draft) => !months.includes(draft));
    return [joined(months), ...others];
  }
  return repeatEachOther(group.map(({ table }) => table)) ? [...group] : [joined(group)];
}

function tabPeriod(table: Table): TablePart['period'] | null {
  return periodOf(table.parts[0]?.grid.sheetName ?? null);
}

/** Orders repeat each other when two tabs are alike cell by cell, customers when two tabs share more than a few. */
function repeatEachOther(tables: readonly Table[]): boolean {
  if (tables[0]?.kind !== 'customers') {
    const contents = tables.map((table) =>
      table.columns.map((_, index) => columnCells(table, index).slice(0, 50).map(cellKey).join()).join('|'),
    );
    return new Set(contents).size < tables.length;
  }
  const seen = new Set<string>();
  for (const table of tables) {
    const own = new Set(customersOf(table));
    const common = [...own].filter((customer) => seen.has(customer)).length;
    if (common > MOST_COMMON_SHARE * Math.min(own.size, seen.size)) return true;
    own.forEach((customer) => seen.add(customer));
  }
  return false;
}

function customersOf(table: Table): string[] {
  const index = table.columns.findIndex(({ field }) => field === 'customerId' || field === 'customer');
  return columnCells(table, index)
    .filter((cell) => cell !== null)
    .map(cellKey);
}

function cellKey(cell: Cell): string {
  return cell !== null && typeof cell === 'object' ? `day ${cell.day}` : comparable(String(cell));
}

/** One table of all parts; a column is found again in each tab by its heading. */
function joined(drafts: readonly DraftTable[]): DraftTable {
  const [first] = drafts as [DraftTable, ...DraftTable[]];
  const parts = drafts.map(({ table }): TablePart => {
    const [part] = table.parts as readonly [TablePart];
    const period = tabPeriod(table);
    return { ...part, columnIndexes: alignedColumns(first.table, table), ...(period ? { period } : {}) };
  });
  const length = parts.reduce((sum, part) => sum + part.rowIndexes.length, 0);
  return { ...first, table: { ...first.table, parts, length } };
}

function alignedColumns(first: Table, table: Table): number[] {
  const used = new Set<number>();
  return first.columns.map(({ header }) => {
    const index = table.columns.findIndex(
      (column, at) => !used.has(at) && comparable(column.header) === comparable(header),
    );
    used.add(index);
    return table.parts[0]?.columnIndexes[index] ?? -1;
  });
}
