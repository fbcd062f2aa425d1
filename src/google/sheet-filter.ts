type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** The user's list without its heading, 1-based, and where our columns end. */
export interface FilteredList {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastOwnColumn: number;
}

/**
 * The sheet's filter when it covers the list but stops before our columns: sorting through it would move the
 * user's columns without ours. Null when there is no such filter; one over another table of the sheet is none.
 */
export function narrowFilter(sheet: Sheet, list: FilteredList): Filter | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const range = filter.getRange();
  const lastColumn = range.getLastColumn();
  const covers =
    range.getColumn() <= list.lastColumn &&
    lastColumn >= list.firstColumn &&
    range.getRow() <= list.lastRow &&
    range.getLastRow() >= list.firstRow;
  return covers && lastColumn < list.lastOwnColumn ? filter : null;
}

/** Makes the filter again over our columns too, with the criteria it had. */
export function widenFilter(sheet: Sheet, filter: Filter, lastColumn: number): void {
  const range = filter.getRange();
  const row = range.getRow();
  const column = range.getColumn();
  const rows = range.getNumRows();
  const criteria = [];
  for (let at = column; at <= range.getLastColumn(); at++) criteria.push(filter.getColumnFilterCriteria(at));
  filter.remove();
  const wider = sheet.getRange(row, column, rows, lastColumn - column + 1).createFilter();
  criteria.forEach((entry, index) => {
    if (entry) wider.setColumnFilterCriteria(column + index, entry);
  });
}
