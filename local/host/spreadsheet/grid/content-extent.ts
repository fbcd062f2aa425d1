import type { SheetModel } from '../../workbook/model';
import { checkboxAt } from '../rules/checkbox';

/** What counts as content beside values; formats never do. */
export interface CountedContent {
  /** Formulas that give ''. */
  readonly emptyFormulas: boolean;
  /** Checkboxes that are not ticked: they hold FALSE. */
  readonly uncheckedBoxes: boolean;
}

const EVERYTHING: CountedContent = { emptyFormulas: true, uncheckedBoxes: true };

/** Number of rows up to the last one with content. 0 = empty sheet. */
export function contentRowCount(sheet: SheetModel, counted = EVERYTHING): number {
  const { values } = sheet.cells;
  for (let row = Math.min(values.length, sheet.rowCount) - 1; row >= 0; row--) {
    if (contentLength(sheet, row, counted) > 0) return row + 1;
  }
  return 0;
}

/** Number of columns up to the last one with content. */
export function contentColumnCount(sheet: SheetModel, counted = EVERYTHING): number {
  let last = 0;
  const rows = Math.min(sheet.cells.values.length, sheet.rowCount);
  for (let row = 0; row < rows; row++) last = Math.max(last, contentLength(sheet, row, counted));
  return Math.min(last, sheet.columnCount);
}

/** Number of columns of one row up to its last content. */
function contentLength(sheet: SheetModel, row: number, counted: CountedContent): number {
  let length = sheet.cells.values[row]?.length ?? 0;
  while (length > 0 && !isContent(sheet, row, length - 1, counted)) length--;
  return length;
}

function isContent(sheet: SheetModel, row: number, column: number, counted: CountedContent): boolean {
  const value = sheet.cells.values[row]?.[column] ?? null;
  if (sheet.cells.formula(row, column) !== null)
    return counted.emptyFormulas || (value !== null && value !== '');
  if (value === false && !counted.uncheckedBoxes) return checkboxAt(sheet, row, column) === undefined;
  return value !== null;
}
