import type { Cell, SheetGrid } from './cell';
import { findHeaderRow, headerText, isHeaderOnly } from './header-row';
import { genericRole, headerCandidates } from './match-header';
import type { Field } from './fields';
import { comparable } from './text';

/** A rectangle of a sheet that holds one table: its columns, its header row, and the row its records end before. */
export interface Block {
  readonly grid: SheetGrid;
  /** 0-based sheet columns, ascending. */
  readonly columns: readonly number[];
  readonly headerRowIndex: number;
  /** 0-based, exclusive. */
  readonly endRowIndex: number;
}

/** Fields that say what a row is about: a stretch of columns without one is no table of its own. */
const SUBJECTS: readonly Field[] = [
  'customer',
  'customerId',
  'product',
  'productId',
  'orderId',
  'owner',
  'contact',
  'dateKey',
];
/** Two stretches filled on the same rows are one table with an empty column in it. */
const SAME_ROWS_SHARE = 0.95;

/** The tables of one sheet, left to right, top to bottom. */
export function findBlocks(grid: SheetGrid): Block[] {
  const stretches = joinedStretches(grid, stretchesOf(grid));
  return stretches.flatMap((columns) => {
    const headerRowIndex = findHeaderRow(grid, columns);
    return headerRowIndex < 0
      ? []
      : stackedBlocks({ grid, columns, headerRowIndex, endRowIndex: grid.rows.length });
  });
}

/** True when no cell outside our own columns holds anything. */
export function isBlankSheet(grid: SheetGrid): boolean {
  return stretchesOf(grid).length === 0;
}

/** Neighbouring columns that hold something; a column without any cell parts them, a column of ours does not. */
function stretchesOf(grid: SheetGrid): number[][] {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const stretches: number[][] = [];
  let isApart = true;
  for (let column = 0; column < width; column++) {
    if (grid.ownColumns.includes(column)) continue;
    if (!grid.rows.some((row) => !isBlank(row[column] ?? null))) {
      isApart = true;
      continue;
    }
    if (isApart) stretches.push([]);
    stretches[stretches.length - 1]?.push(column);
    isApart = false;
  }
  return stretches;
}

function joinedStretches(grid: SheetGrid, stretches: readonly number[][]): number[][] {
  const joined: number[][] = [];
  for (const stretch of stretches) {
    const left = joined[joined.length - 1];
    if (left && areOneTable(grid, left, stretch)) left.push(...stretch);
    else joined.push([...stretch]);
  }
  return joined;
}

/** Two tables side by side have each their subject; a table with an empty column inside has rows in common. */
function areOneTable(grid: SheetGrid, left: readonly number[], right: readonly number[]): boolean {
  const together = findHeaderRow(grid, [...left, ...right]);
  if (together < 0 || (hasSubject(grid, left, together) && hasSubject(grid, right, together))) return false;
  let either = 0;
  let both = 0;
  for (let rowIndex = together; rowIndex < grid.rows.length; rowIndex++) {
    const row = grid.rows[rowIndex] ?? [];
    const isLeft = isFilled(row, left);
    const isRight = isFilled(row, right);
    if (isLeft || isRight) either++;
    if (isLeft && isRight) both++;
  }
  return both >= SAME_ROWS_SHARE * either;
}

function hasSubject(grid: SheetGrid, columns: readonly number[], headerRowIndex: number): boolean {
  const row = grid.rows[headerRowIndex] ?? [];
  return columns.some((column) => {
    const heading = row[column];
    if (typeof heading !== 'string') return false;
    const field = headerCandidates(heading)[0]?.field;
    return genericRole(heading) !== null || (field !== undefined && SUBJECTS.includes(field));
  });
}

/** Cuts a block where, after a blank row, another row of headings stands. */
function stackedBlocks(block: Block): Block[] {
  const { grid, columns } = block;
  const header = signature(grid.rows[block.headerRowIndex] ?? [], columns);
  const blocks: Block[] = [];
  let start = block.headerRowIndex;
  let rowsSinceBlank = ROWS_AFTER_BLANK + 1;
  for (let rowIndex = start + 1; rowIndex < grid.rows.length; rowIndex++) {
    const row = grid.rows[rowIndex] ?? [];
    if (!isFilled(row, columns)) rowsSinceBlank = 0;
    else if (
      ++rowsSinceBlank <= ROWS_AFTER_BLANK &&
      isHeaderOnly(row, columns) &&
      signature(row, columns) !== header
    ) {
      blocks.push({ ...block, headerRowIndex: start, endRowIndex: rowIndex });
      start = rowIndex;
    }
  }
  blocks.push({ ...block, headerRowIndex: start });
  return blocks.map(withoutEmptyColumns);
}

/** A title and a note may stand between the blank row and the headings. */
const ROWS_AFTER_BLANK = 3;

/** The headings of a row in comparable form, to know a repeated header by. */
export function signature(row: readonly Cell[], columns: readonly number[]): string {
  return columns.map((column) => comparable(headerText(row[column] ?? null))).join('|');
}

/** Columns that hold nothing from the header down (a title stands above them) are no columns of the table. */
function withoutEmptyColumns(block: Block): Block {
  const { grid, headerRowIndex, endRowIndex } = block;
  const columns = block.columns.filter((column) => {
    for (let rowIndex = headerRowIndex; rowIndex < endRowIndex; rowIndex++) {
      if (!isBlank(grid.rows[rowIndex]?.[column] ?? null)) return true;
    }
    return false;
  });
  return { ...block, columns };
}

export function isFilled(row: readonly Cell[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(row[column] ?? null)) return true;
  return false;
}

export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
