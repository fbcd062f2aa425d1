import { yearOf, type MonthlySales } from './monthly-sales';
import { cents } from './sample-firm';
import type { SampleWords } from './sample-words';
import type { SeededRandom } from './seeded-random';
import type { DrawnColumn, SheetDrawing } from './sheet-drawing';

interface ListDrawing {
  readonly words: SampleWords;
  readonly random: SeededRandom;
  readonly sales: readonly MonthlySales[];
}

const HEADER_ROW = 2;
const SUPPLIERS = 14;

/** Customers and suppliers side by side, a blank column between them, each under its own merged title. */
export function drawTwoLists(list: ListDrawing, on: SheetDrawing): void {
  const { words, random, sales } = list;
  const { left, right, leftHeaders, rightHeaders } = words.layouts.sideBySide;
  const columnsOf = (headers: readonly string[]): DrawnColumn[] =>
    headers.map((header, index) => ({
      header,
      widthPx: [220, 80, 120][index] ?? 100,
      look: index === 2 ? { numberFormat: words.formats.amount } : {},
    }));
  const [leftColumns, rightColumns] = [columnsOf(leftHeaders), columnsOf(rightHeaders)];
  on.title(0, left, { first: 0, last: 2 });
  on.title(0, right, { first: 4, last: 6 });
  on.headers(HEADER_ROW, leftColumns);
  on.headers(HEADER_ROW, rightColumns, 4);
  sales.forEach((line, index) => {
    const orders = line.amounts.filter((amount) => amount > 0).length;
    on.row(HEADER_ROW + 1 + index, [line.customer, orders, yearOf(line)], { columns: leftColumns });
  });
  for (let index = 0; index < SUPPLIERS; index++) {
    const name = words.firmName(random, random.pick(words.towns)).full;
    const purchases = cents(words.typicalOrder * random.whole(3, 60) * (0.5 + random.next()));
    on.row(HEADER_ROW + 1 + index, [name, random.whole(1, 24), purchases], {
      columns: rightColumns,
      firstColumn: 4,
    });
  }
}

/** The owner's own A, B and C, given by feel: mostly by sales, now and then by friendship; small letters and blanks among them. */
export function drawOwnClasses(list: ListDrawing, on: SheetDrawing): void {
  const { words, random, sales } = list;
  const { title, headers, remarks } = words.layouts.ownClasses;
  const columns: DrawnColumn[] = headers.map((header, index) => ({
    header,
    widthPx: [240, 120, 80, 200][index] ?? 100,
    look:
      index === 1
        ? { numberFormat: words.formats.amount }
        : index === 2
          ? { horizontalAlignment: 'center' }
          : {},
  }));
  on.title(0, title, { first: 0, last: 3 });
  on.headers(HEADER_ROW, columns);
  const ranked = [...sales].sort((a, b) => yearOf(b) - yearOf(a));
  const places = new Map(ranked.map((line, index) => [line.customer, index / ranked.length]));
  sales.forEach((line, index) => {
    const feeling = (places.get(line.customer) ?? 1) + 0.25 * (random.next() - 0.5);
    const letter = feeling < 0.2 ? 'A' : feeling < 0.5 ? 'B' : 'C';
    const typed = random.chance(0.06) ? null : random.chance(0.1) ? letter.toLowerCase() : letter;
    const remark = random.chance(0.2) ? random.pick(remarks) : null;
    on.row(HEADER_ROW + 1 + index, [line.customer, yearOf(line), typed, remark], { columns });
  });
  on.sheet.frozenRows = HEADER_ROW + 1;
}
