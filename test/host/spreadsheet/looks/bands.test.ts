import { expect, it } from 'vitest';
import { bandColour } from '../../../../local/host/spreadsheet/looks/bands';
import { newSheet, type BandColours, type SheetModel } from '../../../../local/host/workbook/model';

const ROWS: BandColours = { header: 'row header', first: 'row 1', second: 'row 2', footer: 'row footer' };
const COLUMNS: BandColours = { header: 'column header', first: 'column 1', second: 'column 2', footer: null };

function banded(rows: BandColours | null, columns: BandColours | null): SheetModel {
  const sheet = newSheet(0, 'Sheet1');
  const range = { startRow: 1, endRow: 4, startColumn: 0, endColumn: 2 };
  sheet.bandings.push({ id: 1, range, rows, columns });
  return sheet;
}

function down(sheet: SheetModel, column: number): (string | null)[] {
  return [0, 1, 2, 3, 4, 5].map((row) => bandColour(sheet, row, column));
}

it('bands alternate between header and footer', () => {
  expect(down(banded(ROWS, null), 1)).toEqual([null, 'row header', 'row 1', 'row 2', 'row footer', null]);
  expect(down(banded({ ...ROWS, header: null, footer: null }, null), 1)).toEqual([
    null,
    ...['row 1', 'row 2', 'row 1', 'row 2'],
    null,
  ]);
});

it('headers come before bands, first bands before second ones, rows before columns [D Sheets API BandingProperties]', () => {
  const sheet = banded({ ...ROWS, header: null, footer: null }, COLUMNS);
  expect(down(sheet, 0).slice(1, 3)).toEqual(['column header', 'column header']);
  expect(down(sheet, 1).slice(1, 3)).toEqual(['row 1', 'column 1']);
  expect(down(sheet, 2).slice(1, 3)).toEqual(['row 1', 'row 2']);
  expect(bandColour(banded(ROWS, COLUMNS), 1, 0)).toBe('row header');
});
