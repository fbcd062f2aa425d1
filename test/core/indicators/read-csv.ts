import type { Cell, SheetGrid } from '../../../src/core/table/cell';

/** Fields of a CSV text by RFC 4180; rows may be ragged. */
export function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    row.push(value);
    at = end;
    if (text[at] === separator) at++;
    else {
      while (text[at] === '\r' || text[at] === '\n') at++;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function quotedField(text: string, start: number): { value: string; end: number } {
  let end = text.indexOf('"', start + 1);
  while (text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return { value: text.slice(start + 1, end).replace(/""/g, '"'), end: end + 1 };
}

function plainField(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

/** A sheet with these rows, plain numbers as a spreadsheet would hold them after pasting. */
export function sheetOf(
  sheetName: string,
  rows: readonly (readonly string[])[],
  isActive = false,
): SheetGrid {
  const width = rows[0]?.length ?? 0;
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? '')));
  return { sheetId: sheetName.length, sheetName, isActive, rows: cells, ownColumns: [] };
}

function cellOf(text: string): Cell {
  if (text === '') return null;
  return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
}
