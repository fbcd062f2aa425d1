import type { ReadSheet } from './sheet-reader';

/** Width of a sheet's grid and whether the current user may write beside the list. */
export interface GridRights {
  readonly maxColumns: number;
  readonly canEdit: boolean;
}

/**
 * Asks before anything is computed. Who may edit all that was read may write beside it. Otherwise the last cell of the
 * last row decides: a protected sheet or a viewer's role covers it, while an owner's protection of headings or of some
 * column does not, and would not hinder us.
 */
export function gridRights({ sheet, grid, ranges }: ReadSheet): GridRights {
  const maxColumns = sheet.getMaxColumns();
  const isOpen = ranges.length === 1 && ranges[0]?.canEdit() === true;
  return { maxColumns, canEdit: isOpen || sheet.getRange(grid.rows.length, maxColumns).canEdit() };
}

/**
 * Whether the user may make and remove sheets: whoever may edit a sheet of the file may, a viewer may not. The right
 * is asked of one cell a sheet until one is found.
 */
export function mayAddSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  return spreadsheet
    .getSheets()
    .some((sheet) => sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns()).canEdit());
}
