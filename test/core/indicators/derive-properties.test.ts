import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import type { Cell } from '../../../src/core/table/cell';
import type { Field } from '../../../src/core/table/fields';
import type { Recognition, Table } from '../../../src/core/table/table';
import { makeTable, recognised } from './make-tables';

const today = 30_000;
const NAMES = ['Acme', 'Bolt y Cía', 'Café Ñandú', '华信科技', 'Dune 2'];

interface Order {
  readonly id: number;
  readonly name: string;
  readonly day: number;
  readonly cents: number;
}

const order: fc.Arbitrary<Order> = fc.record({
  id: fc.integer({ min: 1, max: 9 }),
  name: fc.constantFrom(...NAMES),
  day: fc.integer({ min: 19_000, max: 20_500 }),
  cents: fc.integer({ min: -5_000, max: 100_000 }),
});
const someOrders = fc.array(order, { minLength: 1, maxLength: 30 });

function orderTable(rows: readonly Order[]): Table {
  const cells = rows.map(({ id, name, day, cents }): Cell[] => [id, name, { day }, cents / 100]);
  return makeTable('orders', 'Orders', ['N=orderId', 'Client=customer', 'Date=date', 'T=amount'], cells);
}

/** All numbers by key and indicator, so that the order of customers does not matter. */
function numbers(recognition: Recognition): Record<string, number> {
  const table: CustomerTable = deriveCustomers(recognition, {}, { today });
  const entries = table.indicators.flatMap(({ id, values }) =>
    table.keys.map((key, at): [string, number] => [`${key} ${id}`, values[at] ?? NaN]),
  );
  return Object.fromEntries(entries);
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

describe('deriveCustomers keeps its promises on any orders', () => {
  test('the order of rows changes nothing', () => {
    const shuffled = someOrders.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(numbers(recognised(orderTable(other)))).toEqual(numbers(recognised(orderTable(rows))));
      }),
    );
  });

  test('a row split in two counts as before', () => {
    fc.assert(
      fc.property(someOrders, fc.nat(), fc.integer({ min: 1, max: 100 }), (rows, pick, percent) => {
        const split = rows[pick % rows.length];
        if (split === undefined || split.cents < 2) return;
        const part = Math.max(1, Math.floor((split.cents * percent) / 101));
        const halves = [
          { ...split, cents: part },
          { ...split, cents: split.cents - part },
        ];
        const others = rows.filter((row) => row !== split);
        expect(numbers(recognised(orderTable([...others, ...halves])))).toEqual(
          numbers(recognised(orderTable(rows))),
        );
      }),
    );
  });

  test('case, accents, blanks and legal forms of a name change nothing', () => {
    const spellings: readonly ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => `  ${name} `,
      (name) => `${name}, S.L.`,
      (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ];
    const spelled = fc.array(fc.tuple(order, fc.constantFrom(...spellings)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(spelled, (pairs) => {
        const plain = orderTable(pairs.map(([row]) => row));
        const respelled = orderTable(pairs.map(([row, spell]) => ({ ...row, name: spell(row.name) })));
        expect(numbers(recognised(respelled))).toEqual(numbers(recognised(plain)));
      }),
    );
  });

  test('the total over customers and rows left out is the total of the sheet', () => {
    fc.assert(
      fc.property(someOrders, (rows) => {
        const table = deriveCustomers(recognised(orderTable(rows)), { window: 'all' }, { today });
        const amounts = table.indicators.find(({ id }) => id === 'amount')?.values ?? new Float64Array();
        const counted = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
        expect(counted).toBe(rows.reduce((sum, { cents }) => sum + cents, 0));
        expect(Math.round(table.window.amount * 100)).toBe(counted);
      }),
    );
  });

  test('whatever is in the cells, it answers and leaves them as they are', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.record({ day: fc.integer({ min: -800_000, max: 3_000_000 }) }),
      fc.constantFrom(
        '#N/A',
        '1.2万',
        '12,5 %',
        '31/12/2025',
        'Cancelled',
        '__proto__',
        'constructor',
        '=1+1',
      ),
    );
    const FIELDS: readonly Field[] = [
      ...([
        'customerId',
        'taxId',
        'customer',
        'amount',
        'quantity',
        'price',
        'cost',
        'margin',
        'date',
      ] as const),
      ...([
        'dueDate',
        'paidDate',
        'status',
        'rowType',
        'currency',
        'orderId',
        'dateKey',
        'refund',
        'delayDays',
      ] as const),
      ...(['lastOrder', 'firstOrder', 'orders', 'satisfaction', 'product', 'other'] as const),
    ];
    const KINDS = [
      'customers',
      'orders',
      'order-lines',
      'invoices',
      'payments',
      'dates',
      'products',
    ] as const;
    const table = fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 8 }).chain((fields) =>
      fc
        .tuple(
          fc.constantFrom(...KINDS),
          fc.array(fc.array(cell, { minLength: fields.length, maxLength: fields.length }), { maxLength: 8 }),
        )
        .map(([kind, rows]) =>
          makeTable(
            kind,
            kind,
            fields.map((field) => `${field}=${field}`),
            rows,
          ),
        ),
    );
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), ([main, ...others]) => {
        if (main === undefined) return;
        const result = deriveCustomers(frozen(recognised(main, ...others)), frozen({}), { today });
        expect(new Set(result.keys).size).toBe(result.keys.length);
        for (const { values } of result.indicators) expect(values).toHaveLength(result.keys.length);
        expect(result.keys).not.toContain('');
      }),
      { numRuns: 400 },
    );
  });
});
