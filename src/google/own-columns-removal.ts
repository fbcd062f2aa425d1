import { RESULT_ROLES } from '../contract/words/columns';
import type { OwnColumns } from './own-columns';
import type { ReadSheet } from './sheet-reader';
import { applyColours } from './row-colours';

/** Deletes our columns and our colour rules from a sheet; the user's columns close up as Google does it. */
export function removeOwnColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnColumns): void {
  applyColours(sheet, null);
  for (const column of [...own.columnIndexes].reverse()) sheet.deleteColumn(column + 1);
}

/**
 * Removes a list that we made: the sheet, or, where the user wrote something into it, our results alone. Names and
 * numbers then stay as the user's own, since what was written beside them is about them.
 */
export function removeMadeList(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, read: ReadSheet): void {
  const { sheet, own, grid } = read;
  if (!own) return;
  if (!hasUserCells(read)) {
    spreadsheet.deleteSheet(sheet);
    return;
  }
  sheet.getRange(own.headerRowIndex + 1, 1, 1, grid.rows[own.headerRowIndex]?.length ?? 1).clearNote();
  removeOwnColumns(sheet, { ...own, columnIndexes: resultColumns(own) });
}

/** 0-based columns of the results and of the keys, ascending. */
export function resultColumns({ byRole, keyColumnIndex }: OwnColumns): number[] {
  const columns = [...RESULT_ROLES.map((role) => byRole[role] ?? -1), keyColumnIndex];
  return columns.filter((column) => column >= 0).sort((a, b) => a - b);
}

/** Whether the user wrote beside, above or below our rows of a list that we made. */
export function hasUserCells({ own, grid }: ReadSheet): boolean {
  if (!own) return true;
  return grid.rows.some((row, rowIndex) => {
    const isOurs = rowIndex === own.headerRowIndex || (row[own.keyColumnIndex] ?? null) !== null;
    return row.some((cell, column) => cell !== null && !(isOurs && own.columnIndexes.includes(column)));
  });
}
