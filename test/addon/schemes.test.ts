import { expect, test } from 'vitest';
import { SCHEME_IDS, type CatalogueId } from '../../src/core/schemes/catalogue';
import { classify, hostWith, valueOf, valuesOf, type TestCell } from './workbook';

/** A list that has something for every way of sorting; months of orders, for how evenly somebody buys. */
const CUSTOMERS: TestCell[][] = [
  ['Customer', 'Expected close', 'Intention', 'Customer stage', 'Potential', 'Loyalty attitude'],
  ['Acme', '2026-07-15', 'high', 'High hope', 900, 'loyal'],
  ['Bolt', '2026-08-20', 'medium', 'target', 500, 'I compare'],
  ['Core', '2026-12-01', 'low', 'won', 100, 'cheapest'],
  ['Dune', '2027-06-01', 'none', 'invalid', 50, ''],
];
const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const ORDERS: TestCell[][] = [
  ['Order', 'Customer', 'Order date', 'Amount'],
  ...MONTHS.flatMap((month, i) => [
    [`a${i}`, 'Acme', `${month}-05`, 1000],
    [`b${i}`, 'Bolt', `${month}-10`, i % 2 === 0 ? 100 : 0.5],
  ]),
  ['c', 'Core', '2025-11-20', 90],
];

/** What each way gives Acme, Bolt, Core (one order, long ago) and Dune (never bought), by its definition. */
const WANTED: Partial<Record<CatalogueId, string>> = {
  // 8,000, 402 and 90 of 8,492: 94.2 % stand before Bolt, 98.9 % before Core.
  abc: 'A B C No orders',
  'abc-xyz': 'AX BY CZ No orders',
  closing: 'A B C D',
  funnel: 'Loyal Loyal Customer Potential',
  intention: 'High hope Target Closed Not valid',
  loyalty: 'Loyal Compares brands Not loyal Not enough data',
  quality: 'High quality High quality Ordinary Not valid',
  'rfm-8': 'Important, to value General, to value General, to win back No orders',
  'top-10': 'Top 10 Top 10 Top 10 No orders',
};

test.each(SCHEME_IDS)('%s is written beside the list, and a second run writes nothing', async (scheme) => {
  const host = await hostWith({ Customers: CUSTOMERS, Orders: ORDERS });
  const settings = { scheme, window: 'all', referenceDate: '2026-06-30' } as const;
  const summary = valueOf(classify(host, settings));
  expect(summary.scheme).toBe(scheme);
  const rows = valuesOf(host, 'Customers');
  const [headers = []] = rows;
  const column = (header: string): TestCell[] =>
    rows.slice(1).map((row) => row[headers.indexOf(header)] ?? '');
  if (WANTED[scheme] !== undefined) expect(column('Class').join(' ')).toBe(WANTED[scheme]);
  expect(column('Reason').every((reason) => typeof reason === 'string' && reason.length > 0)).toBe(true);
  expect(valueOf(classify(host, settings)).cellsWritten).toBe(0);
});

test('a way without its data is refused in a sentence that names them', async () => {
  const host = await hostWith({
    Customers: [
      ['Customer', 'Sales'],
      ['Acme', 5],
      ['Bolt', 3],
    ],
  });
  const reply = classify(host, { scheme: 'rfm' });
  expect(reply.ok ? [] : reply.issues.map(({ text }) => text)).toEqual([
    '"RFM, eleven segments" needs to know "Days since last order", but the sheets hold no such data. Add or name the column that holds it, or choose another way of sorting.',
    '"RFM, eleven segments" needs to know "Orders", but the sheets hold no such data. Add or name the column that holds it, or choose another way of sorting.',
  ]);
  expect(valuesOf(host, 'Customers')[0]).toEqual(['Customer', 'Sales']);
});

test('a list without amounts is sorted by what people know', async () => {
  const host = await hostWith({ Customers: CUSTOMERS });
  const own = { classes: ['loyal', 'I compare', 'cheapest'], column: 'Loyalty attitude' };
  const summary = valueOf(classify(host, { scheme: 'own', own }));
  expect(summary.classes.map((entry) => [entry.class, entry.customers])).toEqual([
    ['loyal', 1],
    ['I compare', 1],
    ['cheapest', 1],
  ]);
  expect(summary.leftOut.map(({ reason, customers }) => [reason, customers])).toEqual([
    ['not-enough-data', 1],
  ]);
});
