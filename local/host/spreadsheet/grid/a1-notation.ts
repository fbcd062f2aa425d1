import type { GridRange } from '../../workbook/model';
import { parseR1C1 } from './r1c1-notation';

/** A range as written, with the sheet it names (null: the sheet at hand). */
export interface A1Reference {
  readonly sheetName: string | null;
  readonly range: GridRange;
}

/** The last column a sheet can have, for ranges that are open both ways. */
const LAST_COLUMN = 'ZZZ';
const CELL = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/;

/** Letters of a 0-based column. @example columnLetters(27) // => 'AB' */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of a column's letters. @example columnIndexOf('AB') // => 27 */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * Reads A1 notation: a cell, a block, whole columns 'A:C', whole rows '5:7', half-open 'B2:B', each with or without
 * a sheet in front. `$` is dropped and inverted corners are put right. Null when it is not a range.
 *
 * Source: reference/apps-script.md 1 [L gf:testsheetsdeveloper].
 * @example parseA1("'My sheet'!$C$3:A1") // => {sheetName: 'My sheet', range: {startRow: 0, endRow: 2, ...}}
 */
export function parseA1(text: string): A1Reference | null {
  const mark = text.lastIndexOf('!');
  const sheetName = mark < 1 ? null : unquoteSheetName(text.slice(0, mark));
  const corners = text
    .slice(mark + 1)
    .trim()
    .split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (!first || !last) return null;
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = span(first.row, last.row);
  const columns = span(first.column, last.column);
  if (!rows || !columns) return null;
  return {
    sheetName,
    range: { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] },
  };
}

/** Reads a range in A1 or R1C1 notation, with or without a sheet in front. Null when it is neither. Source: [D ref/spreadsheet/sheet#getRange(String)]. */
export function parseNotation(text: string): A1Reference | null {
  const mark = text.lastIndexOf('!');
  const range = parseR1C1(text.slice(mark + 1));
  if (!range) return parseA1(text);
  return { sheetName: mark < 1 ? null : unquoteSheetName(text.slice(0, mark)), range };
}

/** Writes a range in A1 notation; open ends stay open. @example formatA1({startRow: 4, endRow: 6, startColumn: 0, endColumn: null}) // => '5:7' */
export function formatA1(range: GridRange): string {
  const { startRow, endRow, startColumn, endColumn } = range;
  if (endRow === null && endColumn === null)
    return `${columnLetters(startColumn)}${startRow + 1}:${LAST_COLUMN}`;
  if (endRow === null && startRow === 0)
    return `${columnLetters(startColumn)}:${columnLetters(endColumn ?? 0)}`;
  if (endColumn === null && startColumn === 0) return `${startRow + 1}:${(endRow ?? 0) + 1}`;
  const start = `${columnLetters(startColumn)}${startRow + 1}`;
  const end = `${endColumn === null ? '' : columnLetters(endColumn)}${endRow === null ? '' : endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name) && !parseA1(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CELL.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (row !== null && row < 0) return null;
  return { row, column: match[1] === undefined ? null : columnIndexOf(match[1]) };
}

/** Start and end along one axis; an absent start is the first row or column, an absent end is open. */
function span(first: number | null, last: number | null): [number, number | null] | null {
  if (first === null && last === null) return [0, null];
  if (first === null) return [last ?? 0, null];
  if (last === null) return [first, null];
  return first <= last ? [first, last] : [last, first];
}
