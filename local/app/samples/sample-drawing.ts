import type { CellValue } from '../../host/workbook/cell-value';
import type { SheetModel } from '../../host/workbook/model';
import type { SampleCustomer, SampleOrder } from './sample-firm';
import type { SampleWords } from './sample-words';
import type { SeededRandom } from './seeded-random';

/** A workbook being drawn. */
export interface SampleDrawing {
  readonly words: SampleWords;
  readonly random: SeededRandom;
  readonly customers: readonly SampleCustomer[];
  readonly orders: readonly SampleOrder[];
}

/** Freezes the heading and puts a filter on the table under it. */
export function finishTable(sheet: SheetModel, table: { rows: number; columns: number }): void {
  sheet.frozenRows = 1;
  const range = { startRow: 0, endRow: table.rows, startColumn: 0, endColumn: table.columns - 1 };
  sheet.filter = { range, criteria: new Map(), fileXml: null };
}

/** A day as a date cell, or now and then as the text someone typed. */
export function dateCell(
  drawing: SampleDrawing,
  serial: number,
  day: { year: number; month: number; day: number },
): CellValue {
  return drawing.random.chance(0.04) ? drawing.words.typedDate(day) : serial;
}
