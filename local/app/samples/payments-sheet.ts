import type { CellValue } from '../../host/workbook/cell-value';
import { finishTable, type SampleDrawing } from './sample-drawing';
import { LAST_DAY, type SampleOrder } from './sample-firm';
import { TEXT_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

const TERM_DAYS = 30;

/** Invoices of the delivered orders with the day they were due and the day they were paid; what is not paid yet has none. */
export function drawPayments(drawing: SampleDrawing, on: SheetDrawing): void {
  const { words } = drawing;
  const columns = columnsOf(drawing);
  on.headers(0, columns);
  const invoiced = drawing.orders.filter((order) => order.status === 'done' && order.customer !== null);
  invoiced.forEach((order, index) => on.row(index + 1, paymentRow(drawing, order, index), { columns }));
  finishTable(on.sheet, { rows: invoiced.length, columns: columns.length });
  on.sheet.tabColor = words.language === 'zh' ? '#c00000' : '#548235';
}

function columnsOf(drawing: SampleDrawing): DrawnColumn[] {
  const { headers, formats } = drawing.words;
  const date = { numberFormat: formats.date };
  const looks = [TEXT_LOOK, TEXT_LOOK, TEXT_LOOK, {}, { numberFormat: formats.amount }, date, date];
  const widths = [95, 90, 100, 240, 105, 100, 110];
  return headers.payments.map((header, index) => ({
    header,
    widthPx: widths[index] ?? 100,
    look: looks[index] ?? {},
  }));
}

function paymentRow(drawing: SampleDrawing, order: SampleOrder, index: number): CellValue[] {
  const { random } = drawing;
  const due = order.date + TERM_DAYS;
  const paid = due + (order.customer?.delayDays ?? 0) + random.whole(-4, 6);
  const isPaid = paid <= LAST_DAY && !random.chance(0.015);
  const number = `F${order.number.slice(0, 2)}-${String(index + 1).padStart(4, '0')}`;
  return [
    number,
    order.number,
    order.customer?.id ?? null,
    order.customer?.name ?? null,
    order.amount,
    due,
    isPaid ? paid : null,
  ];
}
