import { newWorkbook, type WorkbookModel } from '../../host/workbook/model';
import { drawAreas } from './areas-sheet';
import { monthlySales } from './monthly-sales';
import { drawMonths, drawYear } from './months-sheets';
import { drawOwnClasses, drawTwoLists } from './own-lists-sheets';
import { inventCustomers } from './sample-firm';
import type { SampleWords } from './sample-words';
import { SeededRandom } from './seeded-random';
import { addSheet, SheetDrawing } from './sheet-drawing';

const CUSTOMERS = 46;

/**
 * The layouts owners really have: a tab for each month, months as columns, subtotals per area, two tables side by side, a
 * class column of their own; headings stand under merged titles. All sheets tell of the same sales.
 */
export function layoutsWorkbook(words: SampleWords, seed: number): WorkbookModel {
  const random = new SeededRandom(seed);
  const sales = monthlySales(random, inventCustomers(words, random, CUSTOMERS));
  const workbook = newWorkbook('', words.firm, words.locale, words.timeZone);
  workbook.sheets.length = 0;
  const onSheet = (name: string): SheetDrawing => new SheetDrawing(workbook, addSheet(workbook, name));
  drawYear(words, sales, onSheet(words.layouts.byMonth.sheet));
  drawAreas(words, sales, onSheet(words.layouts.byArea.sheet));
  drawTwoLists({ words, random, sales }, onSheet(words.layouts.sideBySide.sheet));
  drawOwnClasses({ words, random, sales }, onSheet(words.layouts.ownClasses.sheet));
  drawMonths({ words, random, sales }, onSheet);
  workbook.activeSheetId = workbook.sheets[0]?.sheetId ?? 0;
  return workbook;
}
