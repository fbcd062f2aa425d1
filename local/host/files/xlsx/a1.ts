import type { GridRange } from '../../workbook/model';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const LETTERS: string[] = [];

/** @example columnLetters(27) // => 'AB' (0-based) */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  LETTERS[column] = letters;
  return letters;
}

/** 0-based column of its letters. @example columnOf('AB') // => 27 */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A cell's name from 0-based indexes. @example cellName(0, 1) // => 'B1' */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** @example parseCellName('$B$1') // => {row: 0, column: 1}; null when it is not a cell */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(name);
  return match ? { row: Number(match[2]) - 1, column: columnOf(match[1] as string) } : null;
}

/**
 * Reads 'A1', 'A1:B2', 'A:B' or '1:2' (with or without '$') as a range; an end at the grid's last row or column is
 * open. Null when it is none of these.
 */
export function parseRange(text: string): GridRange | null {
  const [first = '', second = first] = text.replace(/\$/g, '').split(':');
  const from = corner(first);
  const to = corner(second);
  if (!from || !to) return null;
  return {
    startRow: Math.min(from.row ?? 0, to.row ?? 0),
    endRow: openAt(MAX_ROWS, from.row, to.row),
    startColumn: Math.min(from.column ?? 0, to.column ?? 0),
    endColumn: openAt(MAX_COLUMNS, from.column, to.column),
  };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d*)$/.exec(text);
  if (!match || text === '') return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: match[1] ? columnOf(match[1]) : null };
}

function openAt(limit: number, from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  const end = Math.max(from, to);
  return end >= limit - 1 ? null : end;
}

/** Ranges separated by blanks, as `sqref` holds them. */
export function parseRanges(sqref: string): GridRange[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is GridRange => range !== null);
}

/** The range for an .xlsx file: open ends become the grid's last row and column. */
export function rangeName(range: GridRange): string {
  const from = cellName(range.startRow, range.startColumn);
  const to = cellName(range.endRow ?? MAX_ROWS - 1, range.endColumn ?? MAX_COLUMNS - 1);
  return from === to ? from : `${from}:${to}`;
}

export function rangeNames(ranges: readonly GridRange[]): string {
  return ranges.map(rangeName).join(' ');
}
