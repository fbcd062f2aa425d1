import type { SheetModel } from '../../workbook/model';
import { displayText } from '../display/display-text';
import { rectangle, type Rectangle } from '../grid/rectangle';
import { writeContents } from './cell-contents';
import type { Editing } from './editing';

/** What separates texts when nothing is said, the first of them that occurs. Which one Google takes is not documented [A]. */
const DETECTED = [',', ';', '.', ' '];

/**
 * Splits the texts of one column into the columns at its right, each part read as if typed; as many cells as a text
 * has parts are written, blank parts too. Numbers and dates are split as they are shown.
 *
 * @param delimiter null to find it in the texts.
 */
export function splitTexts(
  editing: Editing,
  sheet: SheetModel,
  { block, delimiter }: { block: Rectangle; delimiter: string | null },
): void {
  const { styles, locale } = editing.workbook;
  const texts = new Map<number, string>();
  for (let row = block.startRow; row <= block.endRow; row++) {
    const { numberFormat } = styles.get(sheet.cells.styleIndex(row, block.startColumn));
    texts.set(row, displayText(sheet.cells.value(row, block.startColumn), numberFormat, locale));
  }
  const separator =
    delimiter ?? DETECTED.find((sign) => [...texts.values()].some((text) => text.includes(sign)));
  if (separator === undefined || separator === '') return;
  for (const [row, text] of texts) {
    const parts = text.split(separator);
    if (parts.length < 2) continue;
    const target = rectangle(row, block.startColumn, 1, parts.length);
    writeContents(editing, sheet, { block: target, values: [parts.map((part) => part || null)] });
  }
}
