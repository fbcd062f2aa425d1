import { expect, test } from 'vitest';
import { ask, classify, hostWith, valueOf, type TestCell, type TestSheets } from './workbook';

const ORDERS: TestCell[][] = [
  ['Order', 'Customer', 'Order date', 'Amount', 'Salesperson'],
  ['o1', 'Big', '2026-01-10', 0.1, 'Ana'],
  ['o2', 'Big', '2026-01-20', 0.2, 'Ana'],
  ['o3', 'Big', '2026-04-01', 9000, 'Ana'],
  ['o4', 'Mid', '2026-05-05', 800, 'Luis'],
  ['o5', '=Small', '2026-06-01', 90, ''],
  ['o6', '<img src=x onerror=alert(1)>', '2026-06-02', 80, 'Ana'],
];
const SETTINGS = { scheme: 'weighted', window: 'all', referenceDate: '2026-06-30' } as const;

const LIST: TestSheets = {
  Clients: [
    ['Customer ID', 'Customer', 'Sales', 'Orders', 'Satisfaction', 'Owner'],
    ['C-1', 'Ash', 500, 5, 4, 'Ana'],
    ['C-2', 'Birch', 300, 9, '', 'Luis'],
    ['C-3', 'Ashley', 900, 1, 5, ''],
  ],
};

test('the card tells months, owner, last order and what adds to the score', async () => {
  const host = await hostWith({ Orders: ORDERS });
  const big = valueOf(ask(host, 'customer', { settings: SETTINGS, key: 'big' }));
  expect(big).toMatchObject({
    key: 'big',
    owner: 'Ana',
    amount: 9000.3,
    orders: 3,
    lastOrderOn: '2026-04-01',
  });
  // By hand: 0.1 + 0.2 is 0.3 in money; nothing in February, March, May and June.
  expect(big.months).toEqual([
    { month: '2026-01', amount: 0.3 },
    { month: '2026-02', amount: 0 },
    { month: '2026-03', amount: 0 },
    { month: '2026-04', amount: 9000 },
    { month: '2026-05', amount: 0 },
    { month: '2026-06', amount: 0 },
  ]);
  expect(big.contributions.map(({ id }) => id).sort()).toEqual(['amount', 'orders', 'recency']);
  const shares = big.contributions.reduce((sum, { share }) => sum + share, 0);
  expect(shares).toBeCloseTo(1, 12);
  // The largest amount is above the average, the oldest last order below it.
  const points = Object.fromEntries(big.contributions.map(({ id, points: added }) => [id, added ?? NaN]));
  expect(points.amount).toBeGreaterThan(0);
  expect(points.recency).toBeLessThan(0);
  expect(big).toMatchObject({ classBefore: null, manual: null, satisfaction: null });
});

test('contributions of all customers sum to what their scores are apart', async () => {
  const host = await hostWith(LIST);
  const cards = [2, 3, 4].map((rowNumber) =>
    valueOf(ask(host, 'customerAt', { settings: {}, sheetName: 'Clients', rowNumber })),
  );
  const mean = cards.reduce((sum, { score }) => sum + (score ?? NaN), 0) / 3;
  for (const { score, contributions } of cards) {
    const sum = contributions.reduce((total, { points }) => total + (points ?? NaN), 0);
    // Scores on the card have one decimal place.
    expect(Math.abs((score ?? NaN) - mean - sum)).toBeLessThan(0.2);
  }
  expect(cards.map(({ satisfaction }) => satisfaction)).toEqual([4, null, 5]);
});

test('finds whose row is selected: in the list, in a sorted one, in the orders, in the list that we made', async () => {
  const host = await hostWith({ ...LIST });
  host.select('Clients!C3');
  host.resetCounts();
  const place = valueOf(ask(host, 'selectedRow', {}));
  expect(place).toEqual({ sheetName: 'Clients', rowNumber: 3 });
  expect(host.calls.total).toBeLessThan(9);
  expect(valueOf(ask(host, 'customerAt', { settings: {}, ...place })).name).toBe('Birch');
  expect(ask(host, 'customerAt', { settings: {}, sheetName: 'Clients', rowNumber: 1 })).toMatchObject({
    ok: false,
    issues: [{ code: 'row-no-customer', text: 'Row 1 of the sheet "Clients" is none of a customer.' }],
  });
  const orders = await hostWith({ Orders: ORDERS });
  classify(orders, SETTINGS);
  const at = (sheetName: string, rowNumber: number): string =>
    valueOf(ask(orders, 'customerAt', { settings: SETTINGS, sheetName, rowNumber })).name;
  expect(at('Orders', 6)).toBe('=Small');
  expect(at('Customers', 2)).toBe('Big');
});

test('searches names, keys and owners as people type them; the name itself first', async () => {
  const host = await hostWith(LIST);
  const namesOf = (text: string): string[] =>
    valueOf(ask(host, 'searchCustomers', { settings: {}, text })).found.map(({ name }) => name);
  expect(namesOf('ASH')).toEqual(['Ash', 'Ashley']);
  expect(namesOf('luis')).toEqual(['Birch']);
  expect(namesOf('c-3')).toEqual(['Ashley']);
  expect(namesOf('nobody')).toEqual([]);
  expect(valueOf(ask(host, 'searchCustomers', { settings: {}, text: '' })).count).toBe(3);
});
