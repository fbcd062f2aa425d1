import { finishTable, type SampleDrawing } from './sample-drawing';
import { serialOf } from './sample-firm';
import { TEXT_LOOK, type DrawnColumn, type SheetDrawing } from './sheet-drawing';

const WIDTHS = [160, 90, 240, 130, 125, 220, 95];

/** The people at the customers: one or two for most of them, birthdays for some. */
export function drawContacts(drawing: SampleDrawing, on: SheetDrawing): void {
  const { random, words, customers } = drawing;
  const columns = words.headers.contacts.map((header, index): DrawnColumn => {
    const look =
      index === 1 || index === 4 ? TEXT_LOOK : index === 6 ? { numberFormat: words.formats.date } : {};
    return { header, widthPx: WIDTHS[index] ?? 120, look };
  });
  on.headers(0, columns);
  let row = 1;
  for (const customer of customers) {
    const people = random.chance(0.25) ? 0 : random.chance(0.2) ? 2 : 1;
    for (let person = 0; person < people; person++) {
      const email = `contact${row}@customer${customer.id.replace(/\D/g, '')}.example`;
      const birthday = random.chance(0.35)
        ? serialOf(random.whole(1958, 2001), random.whole(1, 12), random.whole(1, 28))
        : null;
      const phone = random.chance(0.9) ? words.phone(random, customer.town) : null;
      const values = [
        words.personName(random),
        customer.id,
        customer.name,
        random.pick(words.roles),
        phone,
        email,
        birthday,
      ];
      on.row(row++, values, { columns });
    }
  }
  finishTable(on.sheet, { rows: row - 1, columns: columns.length });
}
