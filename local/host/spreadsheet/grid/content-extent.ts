import type { SheetModel } from '../../workbook/model';

/** Number of rows up to the last one with content (values or formulas; formats do not count). 0 = empty sheet. */
export function contentRowCount(sheet: SheetModel): number {
  const { values } = sheet.cells;
  for (let row = Math.min(values.length, sheet.rowCount) - 1; row >= 0; row--) {
    if (contentLength(sheet, row) > 0) return row + 1;
  }
  return 0;
}

/** Number of columns up to the last one with content. */
export function contentColumnCount(sheet: SheetModel): number {
  let last = 0;
  const rows = Math.min(sheet.cells.values.length, sheet.rowCount);
  for (let row = 0; row < rows; row++) last = Math.max(last, contentLength(sheet, row));
  return Math.min(last, sheet.columnCount);
}

/** Number of columns of one row up to its last content; a formula counts even when it gives ''. */
function contentLength(sheet: SheetModel, row: number): number {
  const cells = sheet.cells.values[row];
  if (!cells) return 0;
  let length = cells.length;
  while (
    length > 0 &&
    (cells[length - 1] ?? null) === null &&
    sheet.cells.formula(row, length - 1) === null
  ) {
    length--;
  }
  return length;
}
