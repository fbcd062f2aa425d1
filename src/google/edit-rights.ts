type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Size of a sheet's grid and whether the current user may write beside the list. */
export interface GridRights {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly canEdit: boolean;
}

/**
 * Asks before anything is computed. The last cell of the grid is looked at: a protected sheet or a viewer's role
 * covers it, while an owner's protection of some range of the list rarely does and would not hinder us.
 */
export function gridRights(sheet: Sheet): GridRights {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  return { maxRows, maxColumns, canEdit: sheet.getRange(maxRows, maxColumns).canEdit() };
}
