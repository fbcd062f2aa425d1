import { describe, expect, test } from 'vitest';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import { daysOfCustomer } from '../../../src/core/indicators/orders-by-customer';
import type { Settings } from '../../../src/core/settings';
import { dayOfIso } from '../../../src/core/table/calendar';
import type { Cell } from '../../../src/core/table/cell';
import { makeTable, recognised, withPeriod } from './make-tables';

const day = (iso: string): Cell => ({ day: dayOfIso(iso) });

const HEADINGS = ['No=orderId', 'Client=customer', 'Date=date', 'Sum=amount', 'Margin=margin'];
const LINES: Cell[][] = [
  ['1', 'Acme', day('2024-01-05'), 50, 5],
  ['2', 'Bolt', day('2025-02-01'), 7, null],
  ['1', 'Acme', day('2024-01-05'), 0.1, 1],
  ['3', 'Acme', day('2025-01-05'), 30, 4],
  [null, 'Acme', day('2025-01-05'), 20, 2],
  [null, 'Acme', day('2025-01-04'), -20, -2],
  ['4', 'Acme', day('2025-03-01'), 0.2, null],
  ['4', 'Acme', day('2025-03-02'), 0.1, null],
];

function derive(lines: Cell[][], settings: Settings = {}, headings = HEADINGS): CustomerTable {
  const table = makeTable('orders', 'Orders', headings, lines);
  return deriveCustomers(recognised(table), settings, { today: dayOfIso('2026-01-01') });
}

/** Amount, margin and purchase mark of each order of a customer, by its day. */
function ordersOf({ keys, orders }: CustomerTable, key: string): unknown[] {
  const customer = keys.indexOf(key);
  const [from, to] = [orders?.starts[customer] ?? 0, orders?.starts[customer + 1] ?? 0];
  return Array.from({ length: to - from }, (_, i) => [
    orders?.amounts[from + i],
    orders?.margins?.[from + i],
    orders?.isPurchase[from + i],
  ]);
}

describe('the order book', () => {
  test('joins the lines of an order number, sums them exactly, and leaves lines without a number alone', () => {
    const table = derive(LINES, { window: 'all' });
    expect(ordersOf(table, 'acme')).toEqual([
      [50.1, 6, 1],
      [30, 4, 1],
      [20, 2, 1],
      [-20, -2, 0],
      [0.3, NaN, 1],
    ]);
    expect(ordersOf(table, 'bolt')).toEqual([[7, NaN, 1]]);
  });

  test('comes to the amount, orders and margin of each customer', () => {
    const table = derive(LINES, { window: 'all' });
    const valueOf = (id: string, customer: number) =>
      table.indicators.find((indicator) => indicator.id === id)?.values[customer];
    table.keys.forEach((key, customer) => {
      const orders = ordersOf(table, key) as [number, number, number][];
      const sum = (part: 0 | 1 | 2) => orders.reduce((total, order) => total + (order[part] || 0), 0);
      expect(valueOf('amount', customer)).toBeCloseTo(sum(0), 9);
      expect(valueOf('margin', customer)).toBeCloseTo(sum(1), 9);
      expect(valueOf('orders', customer)).toBe(sum(2));
    });
  });

  test('holds the window, while the days of purchases go back before it', () => {
    const table = derive(LINES, { window: '12 months' });
    expect(ordersOf(table, 'acme')).toHaveLength(4);
    const days = table.purchaseDays && daysOfCustomer(table.purchaseDays, table.keys.indexOf('acme'));
    expect([...(days ?? [])]).toEqual(
      ['2024-01-05', '2025-01-05', '2025-03-01', '2025-03-02'].map((iso) => dayOfIso(iso)),
    );
  });

  test('gives how many usual gaps the last order is ago', () => {
    const lines = ['2025-01-01', '2025-01-11', '2025-01-21', '2025-02-10'].map((iso): Cell[] => [
      null,
      'Acme',
      day(iso),
      1,
      null,
    ]);
    const other: Cell[] = [null, 'Bolt', day('2025-02-15'), 1, null];
    const table = derive([...lines, other], { referenceDate: '2025-02-25' });
    const silence = table.indicators.find(({ id }) => id === 'silence')?.values;
    // Gaps 10, 10, 20: the usual one is 10 days, and the last order was 15 days ago. Bolt has bought once.
    expect([...(silence ?? [])]).toEqual([1.5, NaN]);
  });

  test('knows no days where months are columns', () => {
    const months = withPeriod(
      withPeriod(makeTable('orders', 'Sales', ['Client=customer', 'Jan', 'Feb'], [['Acme', 5, 6]]), 'Jan', {
        year: 2025,
        month: 1,
      }),
      'Feb',
      { year: 2025, month: 2 },
    );
    const table = deriveCustomers(recognised(months), {}, { today: dayOfIso('2026-01-01') });
    expect(table.purchaseDays).toBeNull();
    expect(table.indicators.map(({ id }) => id)).toEqual(['amount', 'recency', 'years']);
  });
});
