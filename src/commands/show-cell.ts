import { done, refused, type Result } from './result';

/** Rows in which a header may stand. */
const HEADER_ROWS = 20;

/** Shows a cell to the user: the sheet is opened and the cell selected. */
export function showCell(place: {
  sheetName: string;
  rowNumber: number;
  column: string | null;
}): Result<{ shown: boolean }> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheetName);
  if (!sheet || place.rowNumber > sheet.getMaxRows()) {
    return refused({ code: 'request-invalid', severity: 'refusal', details: { detail: place.sheetName } });
  }
  const column = place.column === null ? 1 : columnOfHeader(sheet, place.column);
  sheet.activate();
  sheet.getRange(place.rowNumber, column).activate();
  return done({ shown: true });
}

/** 1-based column under a header as the user wrote it; the first where it is gone. */
function columnOfHeader(sheet: GoogleAppsScript.Spreadsheet.Sheet, header: string): number {
  const rows = Math.min(HEADER_ROWS, sheet.getLastRow());
  const width = sheet.getLastColumn();
  if (rows < 1 || width < 1) return 1;
  for (const row of sheet.getRange(1, 1, rows, width).getDisplayValues()) {
    const index = row.findIndex((text) => text.trim() === header.trim());
    if (index >= 0) return index + 1;
  }
  return 1;
}
