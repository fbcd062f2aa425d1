import type { CellValue } from '../../host/workbook/cell-value';
import { columnLetters } from '../../host/files/xlsx/a1';
import { dateCell, type SampleDrawing } from './sample-drawing';
import { cents, dayOf, type SampleCustomer } from './sample-firm';
import { TEXT_LOOK, TOTAL_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

const LAST_YEAR = 2024;
const SALES_COLUMN = 10;

/**
 * The customer list: missing values, amounts and dates typed as text, codes with leading zeros, three blank rows, a total at the
 * end, notes on cells.
 */
export function drawCustomers(drawing: SampleDrawing, on: SheetDrawing): void {
  const { random, words } = drawing;
  const columns = columnsOf(drawing);
  on.headers(0, columns);
  on.sheet.frozenRows = 1;
  on.sheet.frozenColumns = 2;
  let row = 1;
  let total = 0;
  random.shuffled(drawing.customers).forEach((customer, index) => {
    if (index > 0 && index % 70 === 0) row++;
    const values = customerRow(drawing, customer);
    on.row(row, values, { columns });
    const sales = values[SALES_COLUMN];
    if (typeof sales === 'number') total += sales;
    const note = words.cellNotes[index % 80 === 15 ? (index - 15) / 80 : -1];
    if (note) on.sheet.notes.set(`${row},1`, note);
    row++;
  });
  drawTotal(drawing, on, { row, total: cents(total), columns: columns.length });
}

function columnsOf(drawing: SampleDrawing): DrawnColumn[] {
  const { headers, formats } = drawing.words;
  const { id, name, taxId, industry, city, postcode, phone, email, owner, since, lastYear, notes } =
    headers.customers;
  return [
    { header: id, widthPx: 90, look: TEXT_LOOK },
    { header: name, widthPx: 240 },
    { header: taxId, widthPx: 130, look: TEXT_LOOK },
    { header: industry, widthPx: 120 },
    { header: city, widthPx: 100 },
    { header: postcode, widthPx: 70, look: TEXT_LOOK },
    { header: phone, widthPx: 125, look: TEXT_LOOK },
    { header: email, widthPx: 210 },
    { header: owner, widthPx: 120 },
    { header: since, widthPx: 105, look: { numberFormat: formats.date } },
    { header: lastYear, widthPx: 115, look: { numberFormat: formats.amount, horizontalAlignment: 'right' } },
    { header: notes, widthPx: 200, look: { wrap: 'WRAP' } },
  ];
}

function customerRow(drawing: SampleDrawing, customer: SampleCustomer): CellValue[] {
  const { random, words } = drawing;
  const maybe = (share: number, value: string): string | null => (random.chance(share) ? value : null);
  return [
    customer.id,
    customer.name,
    maybe(0.85, words.taxId(random)),
    maybe(0.92, customer.industry),
    customer.town.name,
    maybe(0.94, words.postcode(random, customer.town)),
    maybe(0.93, words.phone(random, customer.town)),
    maybe(0.8, `info@customer${customer.id.replace(/\D/g, '')}.example`),
    maybe(0.97, random.pick(words.owners)),
    maybe(0.96, 'known') && dateCell(drawing, customer.since, dayOf(customer.since)),
    lastYearCell(drawing, customer),
    maybe(0.12, random.pick(words.remarks)),
  ];
}

/** What the owner once typed as last year's sales: mostly right, some as text, some never filled in. */
function lastYearCell(drawing: SampleDrawing, customer: SampleCustomer): CellValue {
  const { random, words, orders } = drawing;
  const own = orders.filter((order) => order.customer === customer && dayOf(order.date).year === LAST_YEAR);
  const sum = cents(
    own.reduce((amount, order) => amount + (order.status === 'cancelled' ? 0 : order.amount), 0),
  );
  if (sum <= 0 || random.chance(0.05)) return null;
  return random.chance(0.09) ? words.typedAmount(sum, random) : sum;
}

function drawTotal(
  drawing: SampleDrawing,
  on: SheetDrawing,
  at: { row: number; total: number; columns: number },
): void {
  const { words } = drawing;
  for (let column = 0; column < at.columns; column++) on.look(at.row, column, TOTAL_LOOK);
  on.cell(at.row, 1, words.total);
  const letter = columnLetters(SALES_COLUMN);
  on.formula(at.row, SALES_COLUMN, `SUM(${letter}2:${letter}${at.row})`, at.total, {
    numberFormat: words.formats.amount,
  });
}
