import type { Language } from '../contract/language';
import { EXAMPLE } from '../contract/words/example';
import { mayAddSheets } from '../google/edit-rights';
import { done, refused, type Result } from './result';

/** Serial number of 2026-06-30, the newest order of the example. */
const NEWEST_ORDER = 46_203;

/**
 * Makes a sheet with a fictitious list of customers, so that the add-on can be tried without data of one's own.
 * Where the sheet stands already it is only shown.
 */
export function makeExample(language: Language): Result<{ sheetName: string }> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { sheetName, headers, names } = EXAMPLE[language];
  const standing = spreadsheet.getSheetByName(sheetName);
  if (standing) {
    standing.activate();
    return done({ sheetName });
  }
  if (!mayAddSheets(spreadsheet)) {
    return refused({
      code: 'may-not-edit',
      severity: 'refusal',
      sheetName: spreadsheet.getActiveSheet().getName(),
    });
  }
  const sheet = spreadsheet.insertSheet(sheetName);
  const rows = names.map((name, index) => exampleRow(name, index, language));
  sheet
    .getRange(1, 1, 1, headers.length)
    .setValues([[...headers]])
    .setFontWeight('bold');
  const formats = rows.map(() => ['@', '@', '#,##0', '0', 'yyyy-mm-dd']);
  sheet.getRange(2, 1, rows.length, headers.length).setNumberFormats(formats).setValues(rows);
  sheet.setFrozenRows(1);
  return done({ sheetName });
}

/** A few large customers and many small ones; each number follows from the row, so the example is always the same. */
function exampleRow(name: string, index: number, language: Language): (string | number)[] {
  const { cities } = EXAMPLE[language];
  const place = (index * 7) % EXAMPLE[language].names.length;
  const sales = Math.round(48_000 / (place + 1) ** 1.1) + place * 13;
  const orders = Math.max(1, Math.round(26 / (place + 1)) + (index % 3));
  return [name, cities[index % cities.length] ?? '', sales, orders, NEWEST_ORDER - ((place * 11) % 240)];
}
