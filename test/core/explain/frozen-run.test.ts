import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classFloors, classOfScore } from '../../../src/core/explain/class-floors';
import { FrozenRun } from '../../../src/core/explain/frozen-run';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import { makeCustomers } from '../make-customers';

const rows = fc.array(
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), orders: fc.nat(9), recency: fc.nat(300) }),
  { minLength: 1, maxLength: 30 },
);

const columnsOf = (found: readonly { amount: number; orders: number; recency: number }[]) => ({
  amount: found.map(({ amount }) => amount),
  orders: found.map(({ orders }) => orders),
  recency: found.map(({ recency }) => recency),
});

const WAYS: readonly (readonly [string, Settings])[] = [
  ['customers', {}],
  ['shares', { cuts: { method: 'share', at: [50, 80] } }],
  ['points', { cuts: { method: 'score', at: [70, 40] } }],
];

describe('a frozen run', () => {
  it.each(WAYS)(
    'gives everybody with the numbers there are the class there is, limits by %s',
    (_, settings) => {
      fc.assert(
        fc.property(rows, (found) => {
          const prepared = prepare(makeCustomers(columnsOf(found)));
          const result = runScheme(prepared, 'weighted', settings);
          if (!result.plan) throw new Error('refused');
          const frozen = new FrozenRun(prepared, result.plan, result);
          const own = result.plan.weighed.map(({ column }) => column.units);
          found.forEach((_row, customer) => {
            const cases = new Map(own.map((units, index) => [index, units.slice(customer, customer + 1)]));
            expect([...frozen.classesOf(customer, cases, 1)]).toEqual([result.classIndexes[customer]]);
            expect([...frozen.classesOf(customer, new Map(), 2)]).toEqual([
              result.classIndexes[customer],
              result.classIndexes[customer],
            ]);
          });
        }),
      );
    },
  );

  it('places a value nobody has between its neighbours', () => {
    const prepared = prepare(makeCustomers({ amount: [100, 80, 60, 40, 20] }));
    const settings: Settings = { cuts: { method: 'score', at: [70, 45] } };
    const result = runScheme(prepared, 'weighted', {
      ...settings,
      indicators: [{ id: 'amount', weight: 1 }],
    });
    if (!result.plan) throw new Error('refused');
    const frozen = new FrozenRun(prepared, result.plan, result);
    // Ranks 0, 25, 50, 75, 100 for 20 to 100: 76 stands at 70, 75.9 below; 56 at 45.
    const cents = Float64Array.of(7600, 7590, 5600, 5590, 1_000_000, -5);
    expect([...frozen.classesOf(4, new Map([[0, cents]]), 6)]).toEqual([0, 1, 1, 2, 0, 2]);
  });
});

describe('classFloors', () => {
  it('lie half-way between neighbours, and where they are set', () => {
    const prepared = prepare(makeCustomers({ amount: [100, 80, 60, 30, 20, 5] }));
    const byShare = runScheme(prepared, 'abc', {});
    // 80 % of 295 is 236 and 95 % 280.25: A 100, 80, 60, B 30, 20, C 5. Mid-ranks in twelfths: 11, 9, 7, 5, 3, 1.
    const floors = byShare.plan ? classFloors(byShare.plan, byShare) : [];
    expect(floors.map((floor) => (floor * 12) / 100)).toEqual([
      expect.closeTo(6, 6) as number,
      expect.closeTo(2, 6) as number,
    ]);
    const byScore = runScheme(prepared, 'abc', { cuts: { method: 'score', at: [60, 20] } });
    expect(byScore.plan && classFloors(byScore.plan, byScore)).toEqual([60, 20]);
  });

  it('leave a class that nobody has to nobody', () => {
    const single = prepare(makeCustomers({ amount: [5] }));
    const result = runScheme(single, 'abc', {});
    const floors = result.plan ? classFloors(result.plan, result) : [];
    expect(classOfScore(result.scores[0] ?? NaN, floors)).toBe(result.classIndexes[0]);
  });
});
