// Made-up customer lists of any size; the same seed gives the same file.
import { writeFileSync } from 'node:fs';

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADERS = [
  'Customer ID',
  'Customer',
  'City',
  'Phone',
  'Owner',
  'Sales',
  'Orders',
  'Last order',
  'Customer since',
  'Margin',
  'Average delay',
  'Notes',
];

/** Writes a .csv with `customers` rows and 12 columns: heavy-tailed sales and everything one click looks at. */
export function writeCustomerFile(file, customers, seed = 1) {
  const random = seeded(seed);
  const lines = [HEADERS.join(',')];
  for (let index = 1; index <= customers; index++) {
    const sales = Math.round(100 * 50 * (1 - random()) ** -0.9) / 100;
    const orders = 1 + Math.floor(sales / 90 + 3 * random());
    const day = (span) =>
      new Date(Date.UTC(2026, 5, 30) - Math.floor(span * random()) * 86_400_000).toISOString().slice(0, 10);
    lines.push(
      [
        `C${String(index).padStart(6, '0')}`,
        `Customer ${index}`,
        `City ${index % 97}`,
        `0${600_000_000 + index}`,
        `Owner ${index % 7}`,
        sales.toFixed(2),
        orders,
        day(400),
        day(3000),
        (sales * (0.1 + 0.3 * random())).toFixed(2),
        Math.floor(20 * random()),
        '',
      ].join(','),
    );
  }
  writeFileSync(file, lines.join('\n') + '\n');
}
