import { columnIndexOf, columnLetters, quoteSheetName, unquoteSheetName } from '../grid/a1-notation';
import type { GridRange } from '../../workbook/model';

/** One corner of a reference; 0-based, null where it is open ('A:A', '5:5'). Fixed = written with `$`. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference as a formula writes it. `end` is null for a single cell. */
export interface FormulaReference {
  readonly sheetName: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
}

/** Reads a reference that `formulaTokens` has recognised. */
export function parseReference(text: string): FormulaReference {
  const mark = text.lastIndexOf('!');
  const [start = '', end] = text.slice(mark + 1).split(':');
  return {
    sheetName: mark < 0 ? null : unquoteSheetName(text.slice(0, mark)),
    start: parseCorner(start),
    end: end === undefined ? null : parseCorner(end),
  };
}

function parseCorner(text: string): Corner {
  const [, fixedColumn = '', letters, fixedRow = '', digits] =
    /^(\$?)([A-Za-z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndexOf(letters),
    isRowFixed: fixedRow === '$' || (letters === undefined && fixedColumn === '$'),
    isColumnFixed: letters !== undefined && fixedColumn === '$',
  };
}

export function formatReference({ sheetName, start, end }: FormulaReference): string {
  const sheet = sheetName === null ? '' : `${quoteSheetName(sheetName)}!`;
  return sheet + formatCorner(start) + (end === null ? '' : `:${formatCorner(end)}`);
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === null ? '' : (isColumnFixed ? '$' : '') + columnLetters(column);
  return letters + (row === null ? '' : `${isRowFixed ? '$' : ''}${row + 1}`);
}

/** The cells a reference covers, corners put right. */
export function rangeOf({ start, end }: FormulaReference): GridRange {
  const last = end ?? start;
  const rows = ordered(start.row, last.row);
  const columns = ordered(start.column, last.column);
  return { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] };
}

function ordered(one: number | null, other: number | null): [number, number | null] {
  if (one === null || other === null) return [one ?? other ?? 0, null];
  return one <= other ? [one, other] : [other, one];
}

/** The reference as a copy so many rows down and columns right has it; null when it leaves the grid. */
export function shiftedReference(
  reference: FormulaReference,
  rows: number,
  columns: number,
): FormulaReference | null {
  const start = shiftedCorner(reference.start, rows, columns);
  const end = reference.end && shiftedCorner(reference.end, rows, columns);
  if (!start || (reference.end && !end)) return null;
  return { sheetName: reference.sheetName, start, end };
}

function shiftedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
}
