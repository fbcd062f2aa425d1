import { expect, test } from 'vitest';
import type { Reply } from '../../src/contract/api';
import { ask, hostWith, valuesOf, type TestCell, type TestSheets } from './workbook';

/** The published vector: 500, 300, 100, 60, 40 => Gini 0.464 (0.58 corrected), HHI 0.3552 [R ineq::Gini]. */
const SHEETS: TestSheets = {
  Clients: [
    ['Customer', 'Sales'],
    ['Ash', 500],
    ['Birch', 300],
    ['Cedar', 100],
    ['Dogwood', 60],
    ['Elm', 40],
  ],
};

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

const CHARTS = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Concentration').getCharts().map(function (chart) {
  return chart.getRanges().map(function (range) { return range.getA1Notation(); }).join();
})`;

test('writes the figures, the curve and one native chart; a second run writes nothing', async () => {
  const host = await hostWith(SHEETS);
  const first = valueOf(ask(host, 'concentrationSheet', { settings: {} }));
  expect(first.text).toBe('The sheet "Concentration" shows it, with a chart.');
  const rows = valuesOf(host, 'Concentration');
  const figures = new Map(rows.map(([label, value]): [TestCell, TestCell] => [label ?? '', value ?? '']));
  expect(figures.get('Customers with sales')).toBe(5);
  expect(figures.get('Customers that make 80 % of sales')).toBe(2);
  expect(figures.get('The largest customer')).toBe(0.5);
  expect(figures.get('The 5 largest customers')).toBe(1);
  expect(figures.has('The 10 largest customers')).toBe(false);
  expect(figures.get('Gini: 0 when all buy the same, near 1 when one buys all')).toBeCloseTo(0.464, 10);
  expect(figures.get('Gini for a short list (times n / (n − 1))')).toBeCloseTo(0.58, 10);
  expect(figures.get('Herfindahl index: 1 when one buys all')).toBeCloseTo(0.3552, 10);
  // Smallest first: 40, 100, 200, 500 and 1,000 of 1,000.
  const curve = rows.slice(2, 8).map((row) => row.slice(11, 13));
  const expected = [
    [0, 0],
    [0.2, 0.04],
    [0.4, 0.1],
    [0.6, 0.2],
    [0.8, 0.5],
    [1, 1],
  ];
  expect(curve.flat().map((cell) => Number(cell).toFixed(10))).toEqual(
    expected.flat().map((share) => share.toFixed(10)),
  );
  expect(host.evaluate(CHARTS)).toEqual(['L2:N103']);
  expect(valueOf(ask(host, 'concentrationSheet', { settings: {} })).cellsWritten).toBe(0);
  expect(host.evaluate(CHARTS)).toEqual(['L2:N103']);
});

test('a shorter list leaves no point of a longer one', async () => {
  const host = await hostWith(SHEETS);
  valueOf(ask(host, 'concentrationSheet', { settings: {} }));
  host.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Clients').deleteRows(4, 3)`);
  valueOf(ask(host, 'concentrationSheet', { settings: {} }));
  const points = valuesOf(host, 'Concentration')
    .slice(2)
    .filter((row) => row[11] !== '');
  expect(points).toHaveLength(3);
});

test('a list without sales is said, and nothing is written', async () => {
  const host = await hostWith({
    Clients: [
      ['Customer', 'Sales'],
      ['Ash', 0],
    ],
  });
  expect(ask(host, 'concentrationSheet', { settings: {} }).ok).toBe(false);
  expect(() => valuesOf(host, 'Concentration')).toThrow();
});

/** Twelve customers: eleven ordered once; sales and margin rank everybody alike. */
test('findings of a run say what ranks alike and what can hardly be split', async () => {
  const rows = Array.from({ length: 12 }, (_, i): TestCell[] => [
    ...[`Customer ${'ABCDEFGHIJKL'.charAt(i)}`, 1000 - 70 * i, i === 0 ? 3 : 1, 100 - 7 * i],
  ]);
  const host = await hostWith({ Clients: [['Customer', 'Sales', 'Orders', 'Margin'], ...rows] });
  const { summary } = valueOf(ask(host, 'check', { settings: {} }));
  const found = new Map(summary.issues.map(({ code, text }) => [code, text]));
  expect(found.get('weighed-alike')).toContain('nearly alike');
  expect(found.get('weighed-ties')).toContain('can only be split in 2 here');
});
