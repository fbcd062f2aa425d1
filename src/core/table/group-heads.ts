import type { Block } from './blocks';
import { isBlank } from './blocks';
import type { DraftColumn } from './draft';
import type { Field } from './fields';
import { headerText } from './header-row';
import type { Records } from './records';
import type { GroupHeads } from './table';
import { comparable } from './text';

/** What a head of several rows may hold for all of them; amounts and quantities never do. */
const HEAD_FIELDS: readonly Field[] = [
  'customer',
  'customerId',
  'taxId',
  'orderId',
  'date',
  'status',
  'currency',
  'region',
  'owner',
];
const CUSTOMER_FIELDS: readonly Field[] = ['customer', 'customerId', 'taxId'];
/** Rows without a customer for each row with one: fewer are orders of somebody unknown. */
const LEAST_ROWS_PER_HEAD = 0.5;
const LEAST_ROWS_PER_SINGLE_HEAD = 1;
const FEWEST_HEADS = 2;

/**
 * The heads of an order list that names the customer once above the rows that are his, as merged cells do; null for
 * other lists.
 *
 * Blank customers alone do not say so. Either another head (the day, the order's number) is blank on the very same
 * rows, or every customer is named once and half of the rows or more have none.
 */
export function groupHeads(
  block: Block,
  columns: readonly DraftColumn[],
  { rowIndexes, skipped }: Records,
): GroupHeads | null {
  const customer = customerColumn(columns);
  if (customer === undefined) return null;
  const named = rowIndexes.filter((rowIndex) => isNamed(block, rowIndex, customer));
  if (named.length < FEWEST_HEADS || named[0] !== rowIndexes[0]) return null;
  const rowsPerHead = (rowIndexes.length - named.length) / named.length;
  if (rowsPerHead < LEAST_ROWS_PER_HEAD) return null;
  const heads = columns.filter(
    (column) =>
      column.field !== null &&
      HEAD_FIELDS.includes(column.field) &&
      rowIndexes.every((rowIndex) => isNamed(block, rowIndex, column) === isNamed(block, rowIndex, customer)),
  );
  const isNamedOnce = rowsPerHead >= LEAST_ROWS_PER_SINGLE_HEAD && areDistinct(block, named, customer);
  if (!isNamedOnce && heads.length < 2) return null;
  const totals = skipped.find(({ reason }) => reason === 'total-row')?.rowIndexes ?? [];
  return {
    sheetColumns: heads.map(({ sheetColumn }) => sheetColumn),
    rowIndexes: headRows(rowIndexes, new Set(named), totals),
  };
}

function customerColumn(columns: readonly DraftColumn[]): DraftColumn | undefined {
  return CUSTOMER_FIELDS.map((field) => columns.find((column) => column.field === field)).find(
    (column) => column !== undefined,
  );
}

function isNamed({ grid }: Block, rowIndex: number, { sheetColumn }: DraftColumn): boolean {
  return !isBlank(grid.rows[rowIndex]?.[sheetColumn] ?? null);
}

function areDistinct({ grid }: Block, named: Int32Array, { sheetColumn }: DraftColumn): boolean {
  const names = Array.from(named, (rowIndex) =>
    comparable(headerText(grid.rows[rowIndex]?.[sheetColumn] ?? null)),
  );
  return new Set(names).size === names.length;
}

/** Of each record the row that names its customer; its own row where a total parts it from the one above. */
function headRows(rowIndexes: Int32Array, named: ReadonlySet<number>, totals: readonly number[]): Int32Array {
  let head = -1;
  let total = 0;
  return rowIndexes.map((rowIndex) => {
    while ((totals[total] ?? Infinity) < rowIndex) {
      total++;
      head = -1;
    }
    if (named.has(rowIndex)) head = rowIndex;
    return head < 0 ? rowIndex : head;
  });
}
