import type { OwnColumns } from './own-columns';
import { applyColours } from './row-colours';

/** Deletes our columns and our colour rules from a sheet; the user's columns close up as Google does it. */
export function removeOwnColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnColumns): void {
  applyColours(sheet, null);
  for (const column of [...own.columnIndexes].reverse()) sheet.deleteColumn(column + 1);
}
