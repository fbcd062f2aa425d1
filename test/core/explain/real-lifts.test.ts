import { expect } from 'vitest';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import { prepare } from '../../../src/core/scoring/prepare';
import { runScheme } from '../../../src/core/schemes/run';
import { makeCustomers } from '../make-customers';
import { readDataText, truthCase, truthTest } from '../../truth';
import { checkWaysOut, schemeTrial } from './check-ways-out';

interface Order {
  readonly customer: string;
  readonly order: string;
  readonly day: number;
  readonly amount: number;
}

/** Records of a comma-separated file without commas in its cells. */
function records(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
}

const dayOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** Amount, number of orders and days since the last one, counted without any code of the product. */
function customersOf(orders: readonly Order[]): CustomerTable {
  const last = Math.max(...orders.map(({ day }) => day));
  const keys = [...new Set(orders.map(({ customer }) => customer))];
  const own = new Map(keys.map((key) => [key, [] as Order[]]));
  for (const order of orders) own.get(order.customer)!.push(order);
  const each = <T>(of: (list: readonly Order[]) => T): T[] => keys.map((key) => of(own.get(key)!));
  const columns = {
    amount: each((list) => list.reduce((sum, { amount }) => sum + amount, 0)),
    orders: each((list) => new Set(list.map(({ order }) => order)).size),
    recency: each((list) => last - Math.max(...list.map(({ day }) => day))),
  };
  return makeCustomers(columns, keys);
}

const FILES: readonly (readonly [string, string, () => Order[]])[] = [
  [
    'rfm-orders',
    'the orders of the rfm package',
    () =>
      records(readDataText('rfm/rfm_data_orders.csv')).map(([customer, date, revenue], line) => ({
        customer: customer!,
        order: String(line),
        day: dayOf(date!),
        amount: Number(revenue),
      })),
  ],
  [
    'neptuno',
    'the Neptuno sales',
    () =>
      records(readDataText('es_neptuno/hechoPedido.csv', 'windows-1252')).map((cells) => ({
        customer: cells[1]!,
        order: cells[5]!,
        day: Number(cells[0]),
        amount: Number(cells[6]),
      })),
  ],
  [
    'crm-won',
    'the deals that were won',
    () =>
      records(readDataText('crm_sales_opportunities/sales_pipeline.csv'))
        .filter((cells) => cells[4] === 'Won')
        .map((cells) => ({
          customer: cells[3]!,
          order: cells[0]!,
          day: dayOf(cells[6]!),
          amount: Number(cells[7]),
        })),
  ],
];

for (const [id, name, orders] of FILES) {
  truthTest(`ABC of ${name} has the counts of an exact computation`, () => {
    const { classIds, classIndexes } = runScheme(prepare(customersOf(orders())), 'abc', {});
    const { A, B, C, none } = truthCase('abc_classify', id).expected;
    const counts = [...classIds, undefined].map(
      (_id, i) => classIndexes.filter((index) => index === (_id ? i : -1)).length,
    );
    expect(counts).toEqual([A, B, C, none]);
  });

  for (const schemeId of ['abc', 'weighted', 'rfm'] as const) {
    truthTest(
      `every change named for every customer of ${name} gives the class it says, one step less does not: ${schemeId}`,
      () => {
        const checked = checkWaysOut(schemeTrial(customersOf(orders()), { schemeId, settings: {} }));
        expect(checked).toBeGreaterThan(0);
      },
    );
  }
}
