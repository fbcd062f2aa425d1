import { finishTable, type SampleDrawing } from './sample-drawing';
import { LAST_DAY } from './sample-firm';
import type { DrawnColumn, SheetDrawing } from './sheet-drawing';

const WIDTHS = [100, 240, 90, 300, 110, 120];
const TALKS = 180;

/** What was talked about with customers in the last ten months, and when to talk again. */
export function drawFollowUps(drawing: SampleDrawing, on: SheetDrawing): void {
  const { random, words, customers } = drawing;
  const columns = words.headers.followUps.map((header, index): DrawnColumn => {
    const look = index === 0 || index === 4 ? { numberFormat: words.formats.date } : {};
    return { header, widthPx: WIDTHS[index] ?? 100, look };
  });
  on.headers(0, columns);
  const days = Array.from({ length: TALKS }, () => random.whole(LAST_DAY - 300, LAST_DAY)).sort(
    (a, b) => a - b,
  );
  days.forEach((day, index) => {
    const next = random.chance(0.6) ? day + random.whole(10, 90) : null;
    const values = [
      day,
      random.pick(customers).name,
      random.pick(words.ways),
      random.pick(words.summaries),
      next,
      random.pick(words.owners),
    ];
    on.row(index + 1, values, { columns });
  });
  finishTable(on.sheet, { rows: TALKS, columns: columns.length });
}
