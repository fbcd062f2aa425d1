type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the grid wide enough: a range beyond it is an exception. */
export function ensureColumns(
  sheet: Sheet,
  { columns, maxColumns }: { columns: number; maxColumns: number },
): void {
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Makes the grid long enough: a new sheet has 1,000 rows, and one whose rows were deleted fewer. */
export function ensureRows(sheet: Sheet, rows: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
}
