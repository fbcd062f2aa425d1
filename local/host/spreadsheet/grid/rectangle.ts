import type { GridRange, SheetModel } from '../../workbook/model';

/** A block of cells without open ends; 0-based, ends included. */
export interface Rectangle extends GridRange {
  readonly endRow: number;
  readonly endColumn: number;
}

/** The block that a range covers on a sheet of this size. */
export function closed(range: GridRange, sheet: SheetModel): Rectangle {
  return {
    startRow: range.startRow,
    endRow: range.endRow ?? sheet.rowCount - 1,
    startColumn: range.startColumn,
    endColumn: range.endColumn ?? sheet.columnCount - 1,
  };
}

export function rectangle(startRow: number, startColumn: number, rows: number, columns: number): Rectangle {
  return { startRow, endRow: startRow + rows - 1, startColumn, endColumn: startColumn + columns - 1 };
}

export function rowsOf(block: Rectangle): number {
  return block.endRow - block.startRow + 1;
}

export function columnsOf(block: Rectangle): number {
  return block.endColumn - block.startColumn + 1;
}

export function cellsOf(block: Rectangle): number {
  return rowsOf(block) * columnsOf(block);
}

export function contains(range: GridRange, row: number, column: number): boolean {
  return (
    row >= range.startRow &&
    column >= range.startColumn &&
    (range.endRow === null || row <= range.endRow) &&
    (range.endColumn === null || column <= range.endColumn)
  );
}

/** The cells that two ranges share, null when there are none. */
export function intersection(one: GridRange, other: GridRange): GridRange | null {
  const startRow = Math.max(one.startRow, other.startRow);
  const startColumn = Math.max(one.startColumn, other.startColumn);
  const endRow = earlier(one.endRow, other.endRow);
  const endColumn = earlier(one.endColumn, other.endColumn);
  if ((endRow !== null && endRow < startRow) || (endColumn !== null && endColumn < startColumn)) return null;
  return { startRow, endRow, startColumn, endColumn };
}

export function covers(outer: GridRange, inner: GridRange): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameRange(shared, inner);
}

export function sameRange(one: GridRange, other: GridRange): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

/** What is left of a range without a hole: at most four pieces (above, below, left, right). */
export function without(range: GridRange, hole: GridRange): GridRange[] {
  const shared = intersection(range, hole);
  if (!shared) return [range];
  const pieces: GridRange[] = [];
  if (shared.startRow > range.startRow) pieces.push({ ...range, endRow: shared.startRow - 1 });
  if (shared.endRow !== null && shared.endRow !== range.endRow)
    pieces.push({ ...range, startRow: shared.endRow + 1 });
  const middle = { startRow: shared.startRow, endRow: shared.endRow };
  if (shared.startColumn > range.startColumn) {
    pieces.push({ ...middle, startColumn: range.startColumn, endColumn: shared.startColumn - 1 });
  }
  if (shared.endColumn !== null && shared.endColumn !== range.endColumn) {
    pieces.push({ ...middle, startColumn: shared.endColumn + 1, endColumn: range.endColumn });
  }
  return pieces;
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : Math.min(one, other);
}
