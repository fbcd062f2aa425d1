import { yearOf, type MonthlySales } from './monthly-sales';
import { cents } from './sample-firm';
import type { SampleWords } from './sample-words';
import { TOTAL_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

const FIRST_COLUMN = 1;
const HEADER_ROW = 3;

/** Customers by area, each area under its name with a subtotal, a grand total at the end; the table starts in column B. */
export function drawAreas(words: SampleWords, sales: readonly MonthlySales[], on: SheetDrawing): void {
  const { byArea } = words.layouts;
  const amount = { numberFormat: words.formats.amount };
  const columns: DrawnColumn[] = byArea.headers.map((header, index) => {
    return { header, widthPx: [240, 120, 120][index] ?? 100, look: index === 2 ? amount : {} };
  });
  on.sheet.columnWidths.set(0, 24);
  on.title(1, byArea.title, { first: FIRST_COLUMN, last: FIRST_COLUMN + 2 });
  on.headers(HEADER_ROW, columns, FIRST_COLUMN);
  let row = HEADER_ROW + 1;
  const subtotals: string[] = [];
  for (const area of new Set(sales.map((line) => line.area))) {
    row = drawArea({ words, columns, area, lines: sales.filter((line) => line.area === area) }, on, row);
    subtotals.push(`D${row - 1}`);
  }
  const total = cents(sales.reduce((sum, line) => sum + yearOf(line), 0));
  on.cell(row, FIRST_COLUMN, byArea.total, TOTAL_LOOK);
  on.formula(row, FIRST_COLUMN + 2, subtotals.join('+'), total, { ...TOTAL_LOOK, ...amount });
  on.sheet.frozenRows = HEADER_ROW + 1;
}

/** Gives the row after the area's block and the blank one behind it. */
function drawArea(
  block: {
    words: SampleWords;
    columns: readonly DrawnColumn[];
    area: string;
    lines: readonly MonthlySales[];
  },
  on: SheetDrawing,
  firstRow: number,
): number {
  const { words, columns, area, lines } = block;
  on.cell(firstRow, FIRST_COLUMN, area, { bold: true, italic: true });
  lines.forEach((line, index) => {
    on.row(firstRow + 1 + index, [line.customer, line.city, yearOf(line)], {
      columns,
      firstColumn: FIRST_COLUMN,
    });
  });
  const row = firstRow + 1 + lines.length;
  const sum = cents(lines.reduce((total, line) => total + yearOf(line), 0));
  on.cell(row, FIRST_COLUMN, words.layouts.byArea.subtotal(area), TOTAL_LOOK);
  on.formula(row, FIRST_COLUMN + 2, `SUM(D${firstRow + 2}:D${row})`, sum, {
    ...TOTAL_LOOK,
    numberFormat: words.formats.amount,
  });
  return row + 2;
}
