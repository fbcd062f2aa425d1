import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { displayText } from '../display/display-text';

const PADDING_PX = 14;
const LETTER_PX = 7;
const WIDE_LETTER_PX = 13;
const NARROWEST_PX = 21;
const SAMPLED_ROWS = 1000;

/** A width in pixels that plausibly fits a column's texts: those of the first thousand rows are measured. */
export function fittedWidth(workbook: WorkbookModel, sheet: SheetModel, column: number): number {
  let widest = NARROWEST_PX;
  const rows = Math.min(sheet.cells.values.length, SAMPLED_ROWS);
  for (let row = 0; row < rows; row++) {
    const value = sheet.cells.value(row, column);
    if (value === null) continue;
    const style = workbook.styles.get(sheet.cells.styleIndex(row, column));
    const text = displayText(value, style.numberFormat, workbook.locale);
    widest = Math.max(widest, PADDING_PX + textWidth(text) * ((style.fontSize ?? 10) / 10));
  }
  return Math.round(widest);
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? WIDE_LETTER_PX : LETTER_PX;
  return width;
}
