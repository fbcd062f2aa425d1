import { columnLetters } from '../../host/files/xlsx/a1';
import { MONTHS, yearOf, type MonthlySales } from './monthly-sales';
import { cents, serialOf } from './sample-firm';
import type { SampleWords } from './sample-words';
import type { SeededRandom } from './seeded-random';
import { TEXT_LOOK, TOTAL_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

/** The year all layouts tell of. */
const LAYOUT_YEAR = 2025;
const TITLE_ROW = 0;
const HEADER_ROW = 3;

/** One table for the year, a column for each month, sums at the right and below. */
export function drawYear(words: SampleWords, sales: readonly MonthlySales[], on: SheetDrawing): void {
  const { byMonth, months } = words.layouts;
  const amount = { numberFormat: words.formats.amount };
  const columns: DrawnColumn[] = [
    { header: byMonth.customer, widthPx: 240 },
    ...months.map((header) => ({ header, widthPx: 95, look: amount })),
    { header: byMonth.total, widthPx: 110, look: { ...amount, bold: true } },
  ];
  on.title(TITLE_ROW, byMonth.title, { first: 0, last: MONTHS + 1 });
  on.headers(HEADER_ROW, columns);
  sales.forEach((line, index) => {
    const row = HEADER_ROW + 1 + index;
    on.row(row, [line.customer, ...line.amounts.map((value) => (value === 0 ? null : value))], { columns });
    on.formula(row, MONTHS + 1, `SUM(B${row + 1}:M${row + 1})`, yearOf(line), { ...amount, bold: true });
  });
  drawSums(words, sales, on);
  on.sheet.frozenRows = HEADER_ROW + 1;
  on.sheet.frozenColumns = 1;
}

function drawSums(words: SampleWords, sales: readonly MonthlySales[], on: SheetDrawing): void {
  const look = { ...TOTAL_LOOK, numberFormat: words.formats.amount };
  const [first, last] = [HEADER_ROW + 2, HEADER_ROW + 1 + sales.length];
  on.cell(last, 0, words.layouts.byMonth.total, TOTAL_LOOK);
  for (let month = 0; month <= MONTHS; month++) {
    const letter = columnLetters(month + 1);
    const sum = sales.reduce(
      (total, line) => total + (month < MONTHS ? (line.amounts[month] ?? 0) : yearOf(line)),
      0,
    );
    on.formula(last, month + 1, `SUM(${letter}${first}:${letter}${last})`, cents(sum), look);
  }
}

/** A tab for each month: invoices under a merged title, a total below. */
export function drawMonths(
  from: { words: SampleWords; random: SeededRandom; sales: readonly MonthlySales[] },
  onSheet: (name: string) => SheetDrawing,
): void {
  from.words.layouts.months.forEach((name, month) => drawMonth({ ...from, month }, onSheet(name)));
}

function drawMonth(
  from: { words: SampleWords; random: SeededRandom; sales: readonly MonthlySales[]; month: number },
  on: SheetDrawing,
): void {
  const { words, random, sales, month } = from;
  const { months, monthTitle, monthHeaders } = words.layouts;
  const looks = [{ numberFormat: words.formats.date }, TEXT_LOOK, {}, { numberFormat: words.formats.amount }];
  const columns = monthHeaders.map((header, index) => ({
    header,
    widthPx: [100, 90, 240, 110][index] ?? 100,
    look: looks[index] ?? {},
  }));
  on.title(TITLE_ROW, monthTitle(months[month] ?? '', LAYOUT_YEAR), { first: 0, last: columns.length - 1 });
  on.headers(2, columns);
  const bought = sales.filter((line) => (line.amounts[month] ?? 0) > 0);
  const days = bought.map(() => random.whole(1, 28)).sort((a, b) => a - b);
  bought.forEach((line, index) => {
    const number = `${String(month + 1).padStart(2, '0')}-${String(index + 1).padStart(3, '0')}`;
    on.row(
      3 + index,
      [serialOf(LAYOUT_YEAR, month + 1, days[index] ?? 1), number, line.customer, line.amounts[month] ?? 0],
      { columns },
    );
  });
  const row = 3 + bought.length;
  const sum = cents(bought.reduce((total, line) => total + (line.amounts[month] ?? 0), 0));
  on.cell(row, 2, words.total, TOTAL_LOOK);
  on.formula(row, 3, `SUM(D4:D${row})`, sum, { ...TOTAL_LOOK, numberFormat: words.formats.amount });
  on.sheet.frozenRows = 3;
}
