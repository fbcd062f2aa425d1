type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Width of a sheet's grid and whether the current user may write beside the list. */
export interface GridRights {
  readonly maxColumns: number;
  readonly canEdit: boolean;
}

/**
 * Asks before anything is computed. The last cell of a row of the list is looked at: a protected sheet or a viewer's
 * role covers it, while an owner's protection of headings or of some column does not, and would not hinder us.
 * `rowNumber` is 1-based.
 */
export function gridRights(sheet: Sheet, rowNumber: number): GridRights {
  const maxColumns = sheet.getMaxColumns();
  return { maxColumns, canEdit: sheet.getRange(rowNumber, maxColumns).canEdit() };
}
