import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysOut } from '../../../src/core/explain/ways-out';
import type { IndicatorId } from '../../../src/core/indicators/customer-table';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import { makeCustomers, type Columns } from '../make-customers';
import type { SchemePlan } from '../../../src/core/schemes/plan';
import { checkWaysOut, planTrial } from './check-ways-out';

type PlanPart = Partial<Pick<SchemePlan, 'aggregator' | 'cuts'>>;

/** Amount, orders and recency on one kind of scale, with the marks the user has to set. */
const weighing = (normaliser: string, marks: number[][] = []): Settings => ({
  indicators: (['amount', 'orders', 'recency'] as IndicatorId[]).map((id, i) => ({
    ...{ id, weight: 50 - 10 * i, normaliser },
    ...(marks[i] ? { at: marks[i] } : {}),
  })),
});

const WAYS: readonly (readonly [string, Settings, PlanPart])[] = [
  ['ranks and quotas', weighing('rank'), {}],
  ['ranks and shares of the total', weighing('rank'), { cuts: { id: 'share', at: [50, 80] } }],
  ['clipped scales and points', weighing('minmax'), { cuts: { id: 'score', at: [60, 30] } }],
  ['standard deviations and points', weighing('zscore'), { cuts: { id: 'score', at: [55, 45] } }],
  ['powers of ten and quotas', weighing('log'), {}],
  [
    'goals, one of them beyond all',
    weighing('target', [[60], [5], [20]]),
    { cuts: { id: 'score', at: [70, 40] } },
  ],
  [
    'bands',
    weighing('bands', [
      [10, 20, 30],
      [3, 6, 12],
      [7, 30],
    ]),
    {},
  ],
  ['yes or no', weighing('yesno', [[25], [5], [30]]), { cuts: { id: 'share', at: [50, 80] } }],
  ['the product of ranks', weighing('rank'), { aggregator: 'weighted-product' }],
  ['nearness to the best', weighing('vector'), { aggregator: 'topsis' }],
  ['the compromise', weighing('minmax'), { aggregator: 'vikor', cuts: { id: 'score', at: [60, 30] } }],
];

const columns: fc.Arbitrary<Columns> = fc.integer({ min: 2, max: 14 }).chain((n) => {
  const column = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: n, maxLength: n });
  return fc.record({
    amount: column(fc.integer({ min: 1, max: 5000 }).map((cents) => cents / 100)),
    orders: column(fc.integer({ min: 1, max: 9 })),
    recency: column(fc.nat(60)),
  });
});

describe('ways out of a class', () => {
  it.each(WAYS)('lead where they say, and one step less does not, under %s', (_, settings, part) => {
    fc.assert(
      fc.property(columns, (found) => {
        checkWaysOut(planTrial(makeCustomers(found), { schemeId: 'weighted', settings }, part));
      }),
      { numRuns: 12 },
    );
  });

  it('name how far down the next class is', () => {
    // Three classes of one, by amount alone: the second stays B as long as it is not passed by the third.
    const prepared = prepare(makeCustomers({ amount: [30, 20, 10] }));
    const settings: Settings = {
      indicators: [{ id: 'amount', weight: 1 }],
      cuts: { method: 'quota', at: [30, 60] },
    };
    const result = runScheme(prepared, 'weighted', settings);
    expect(waysOut(prepared, result).falls(1)).toMatchObject([
      { id: 'amount', change: -10.01, target: 9.99, classIndex: 2 },
    ]);
    expect(waysOut(prepared, result).lifts(1)).toMatchObject([
      { id: 'amount', change: 10, target: 30, classIndex: 0 },
    ]);
    expect(waysOut(prepared, result).falls(2)).toEqual([]);
  });

  it('go down to the last cent where the total shrinks with the change', () => {
    // 100 and 1: the first keeps A while less than 80 % stand above it, 1 of 1.24, and loses it at 0.25.
    const prepared = prepare(makeCustomers({ amount: [100, 1] }));
    const found = waysOut(prepared, runScheme(prepared, 'abc', {})).falls(0);
    expect(found).toMatchObject([{ id: 'amount', target: 0.25, classIndex: 1 }]);
  });

  it('say so where nothing costs the class', () => {
    const even = prepare(makeCustomers({ amount: [5, 5, 5], orders: [1, 1, 9] }));
    const settings: Settings = {
      indicators: [
        { id: 'amount', weight: 90 },
        { id: 'orders', weight: 10 },
      ],
      cuts: { method: 'score', at: [45] },
    };
    const [orders] = waysOut(even, runScheme(even, 'weighted', settings))
      .falls(2)
      .filter(({ id }) => id === 'orders');
    expect(orders).toMatchObject({ change: null, ease: Infinity });
  });
});
