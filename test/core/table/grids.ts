import { parseCsv } from 'hucre/csv';
import type { Cell, SheetGrid } from '../../../src/core/table/cell';
import { recognise } from '../../../src/core/table/recognise';
import type { Settings } from '../../../src/core/settings';
import type { Recognition, Table } from '../../../src/core/table/table';

/** One row as a text: cells parted by '|', numbers as numbers, nothing as blank. */
export function cells(row: string): Cell[] {
  return row.split('|').map((part) => {
    const text = part.trim();
    if (text === '') return null;
    return /^-?\d+(\.\d+)?$/.test(text) && !/^0\d/.test(text) ? Number(text) : text;
  });
}

export function grid(
  sheetName: string,
  rows: readonly (string | readonly Cell[])[],
  options: Partial<SheetGrid> = {},
): SheetGrid {
  const parsed = rows.map((row) => (typeof row === 'string' ? cells(row) : row));
  const width = parsed.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rectangle = parsed.map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
  return { sheetId: 1, sheetName, isActive: false, rows: rectangle, ownColumns: [], ...options };
}

/** Several sheets, numbered, none active. */
export function workbook(...grids: readonly SheetGrid[]): SheetGrid[] {
  return grids.map((sheet, index) => ({ ...sheet, sheetId: index + 1 }));
}

export function recogniseRows(
  rows: readonly (string | readonly Cell[])[],
  settings: Settings = {},
): Recognition {
  return recognise([grid('Sheet1', rows, { isActive: true })], settings);
}

/** What each column was taken as, by heading; null for columns that hold nothing of ours. */
export function fieldsOf(table: Table | null | undefined): Record<string, string | null> {
  return Object.fromEntries((table?.columns ?? []).map(({ header, field }) => [header.trim(), field]));
}

/** A csv text as a grid; numbers are numbers when every sheet program would read them so. */
export function csvGrid(sheetName: string, text: string, delimiter = ','): SheetGrid {
  const rows = parseCsv(text, { delimiter }).map((row) =>
    row.map((value): Cell => {
      const cell = String(value ?? '');
      if (cell === '') return null;
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) && cell.length < 16 ? Number(cell) : cell;
    }),
  );
  return grid(sheetName, rows);
}
