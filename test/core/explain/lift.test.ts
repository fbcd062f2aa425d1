import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifts, nextClassNeeds } from '../../../src/core/explain/next-class-needs';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import { INDICATOR_TRAITS } from '../../../src/core/scoring/indicator-traits';
import { prepare } from '../../../src/core/scoring/prepare';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers, withValue } from '../make-customers';

interface Way {
  readonly schemeId: SchemeId;
  readonly settings: Settings;
}

function classOf(table: CustomerTable, { schemeId, settings }: Way, customer: number): number {
  return runScheme(prepare(table), schemeId, settings).classIndexes[customer]!;
}

function valueOf(table: CustomerTable, id: IndicatorId, customer: number): number {
  return table.indicators.find((indicator) => indicator.id === id)!.values[customer]!;
}

/** The best value a lift may use: the best of all, a step past it where there is no ceiling, nothing where less is better. */
function ceiling(table: CustomerTable, id: IndicatorId): number {
  const { direction, isOpenEnded, stepDecimals } = INDICATOR_TRAITS[id];
  const counts = (customer: number) => valueOf(table, 'amount', customer) > 0;
  const column = table.indicators.find((indicator) => indicator.id === id)!.values;
  const values = column.filter((value, customer) => !Number.isNaN(value) && counts(customer));
  if (direction === 'less') return Math.min(0, ...values);
  return Math.max(...values) + (isOpenEnded ? 10 ** -stepDecimals : 0);
}

/** Makes each change in the table, runs again, and expects what the lift promised. Returns how many were checked. */
export function checkLifts(table: CustomerTable, way: Way, customers?: readonly number[]): number {
  const prepared = prepare(table);
  const result = runScheme(prepared, way.schemeId, way.settings);
  let checked = 0;
  for (const customer of customers ?? table.keys.map((_, i) => i)) {
    const before = result.classIndexes[customer]!;
    for (const { id, change } of lifts(prepared, result, customer)) {
      checked++;
      const value = valueOf(table, id, customer);
      const better = (to: number) =>
        classOf(withValue(table, { id, customer, value: to }), way, customer) < before;
      const step = Math.sign(change ?? 1) * 10 ** -INDICATOR_TRAITS[id].stepDecimals;
      const about = `${id} of ${customer}: ${value} by ${change}`;
      if (change === null) expect([about, better(ceiling(table, id))]).toEqual([about, false]);
      else
        expect([about, better(value + change), better(value + change - step)]).toEqual([about, true, false]);
    }
  }
  return checked;
}

const WAYS: readonly (readonly [string, Way])[] = [
  ['abc', { schemeId: 'abc', settings: {} }],
  ['weighted', { schemeId: 'weighted', settings: {} }],
  ['groups at score limits', { schemeId: 'groups', settings: { cuts: { method: 'score', at: [70, 40] } } }],
  ['weighted by shares', { schemeId: 'weighted', settings: { cuts: { method: 'share', at: [50, 80] } } }],
  ['abc by quota', { schemeId: 'abc', settings: { cuts: { method: 'quota', at: [10, 30, 60] } } }],
  [
    'weighted on clipped scales',
    {
      schemeId: 'weighted',
      settings: {
        indicators: [
          { id: 'amount', weight: 50, normaliser: 'minmax' },
          { id: 'orders', weight: 30, normaliser: 'rank' },
          { id: 'recency', weight: 20, normaliser: 'minmax' },
        ],
      },
    },
  ],
];

function column(value: fc.Arbitrary<number>, n: number): fc.Arbitrary<(number | null)[]> {
  return fc.array(fc.option(value, { freq: 12 }), { minLength: n, maxLength: n });
}

const cents = (max: number) => fc.integer({ min: -200, max }).map((units) => units / 100);

/** Tables from heavily tied to all different, with gaps and customers without value. */
const anyColumns: fc.Arbitrary<Columns> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.boolean())
  .chain(([n, isTied]) =>
    fc.record({
      amount: column(isTied ? fc.integer({ min: 0, max: 3 }) : cents(500_000), n),
      orders: column(fc.integer({ min: 0, max: isTied ? 2 : 40 }), n),
      recency: column(fc.integer({ min: 0, max: isTied ? 3 : 400 }), n),
      delay: column(fc.integer({ min: -5, max: isTied ? 1 : 60 }), n),
    }),
  );

describe('lifts', () => {
  it.each(WAYS)('finds the easiest for all customers at once as for each alone: %s', (_, way) => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const prepared = prepare(makeCustomers(columns));
        const result = runScheme(prepared, way.schemeId, way.settings);
        nextClassNeeds(prepared, result).forEach((need, customer) => {
          const [first] = lifts(prepared, result, customer);
          const easiest = first?.change === null ? undefined : first;
          expect(need.kind === 'lift' ? need.lift : undefined).toEqual(easiest);
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each(WAYS)(
    'names changes that lift, a step less that does not, and what is out of reach: %s',
    (_, way) => {
      fc.assert(
        fc.property(anyColumns, (columns) => {
          checkLifts(makeCustomers(columns), way);
        }),
        { numRuns: 150 },
      );
    },
  );
});
