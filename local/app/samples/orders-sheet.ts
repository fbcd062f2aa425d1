import { dateCell, finishTable, type SampleDrawing } from './sample-drawing';
import { dayOf } from './sample-firm';
import { TEXT_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

/** Two years of orders. Some name their customer only, with a spelling of its own; a few belong to nobody in the list. */
export function drawOrders(drawing: SampleDrawing, on: SheetDrawing): void {
  const { random, words, orders } = drawing;
  const columns = columnsOf(drawing);
  on.headers(0, columns);
  orders.forEach((order, index) => {
    const id = order.customer && random.chance(0.97) ? order.customer.id : null;
    const date = dateCell(drawing, order.date, dayOf(order.date));
    const amount = random.chance(0.015) ? words.typedAmount(order.amount, random) : order.amount;
    const typed = order.amount < 0 ? order.amount : amount;
    const values = [
      order.number,
      date,
      id,
      order.customerName,
      typed,
      order.cost,
      words.statuses[order.status],
    ];
    on.row(index + 1, values, { columns });
  });
  finishTable(on.sheet, { rows: orders.length, columns: columns.length });
}

function columnsOf(drawing: SampleDrawing): DrawnColumn[] {
  const { headers, formats } = drawing.words;
  const amount = { numberFormat: formats.amount };
  const looks = [TEXT_LOOK, { numberFormat: formats.date }, TEXT_LOOK, {}, amount, amount, {}];
  const widths = [90, 100, 100, 240, 105, 105, 100];
  return headers.orders.map((header, index) => ({
    header,
    widthPx: widths[index] ?? 100,
    look: looks[index] ?? {},
  }));
}
