import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysOut } from '../../../src/core/explain/ways-out';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers, type Columns } from '../make-customers';
import { checkWaysOut, schemeTrial, type Way } from './check-ways-out';

const WAYS: readonly (readonly [string, Way])[] = [
  ['eleven segments by rank', { schemeId: 'rfm', settings: {} }],
  ['ten segments by quantiles', { schemeId: 'rfm-10', settings: { bands: 'quantile' } }],
  ['ten segments as R rfm has them', { schemeId: 'rfm-10', settings: { bands: 'quantile-plus-one' } }],
  ['eleven segments of equal width', { schemeId: 'rfm', settings: { bands: 'equal-width' } }],
  ['the better or worse side of the mean', { schemeId: 'rfm-8', settings: {} }],
  ['the largest and their share', { schemeId: 'top-10', settings: {} }],
];

const columns: fc.Arbitrary<Columns> = fc.integer({ min: 2, max: 16 }).chain((n) => {
  const column = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: n, maxLength: n });
  return fc.record({
    amount: column(fc.integer({ min: 1, max: 5000 }).map((cents) => cents / 100)),
    orders: column(fc.integer({ min: 1, max: 9 })),
    recency: column(fc.nat(60)),
  });
});

describe('changes under rules', () => {
  it.each(WAYS)('lead where they say, and one step less does not: %s', (_, way) => {
    fc.assert(
      fc.property(columns, (found) => {
        checkWaysOut(schemeTrial(makeCustomers(found), way));
      }),
      { numRuns: 100 },
    );
  });

  it('name the orders and the days that lead to a better segment', () => {
    // Ten different values: bands 1, 1, 2, 2, 3, 3, 4, 4, 5, 5 from the worst. The sixth stands in 3 and 3. With 14 orders
    // it shares ranks 6 and 7, band 4, which is loyal; with 13 it has rank 6 alone, band 3. In days likewise.
    const ten = (from: number, step: number) => Array.from({ length: 10 }, (_, i) => from + i * step);
    const table = makeCustomers({ amount: ten(1000, -10), orders: ten(20, -2), recency: ten(1, 1) });
    const prepared = prepare(table);
    const result = runScheme(prepared, 'rfm-10', {});
    const nameOf = (classIndex: number): string | undefined => result.classIds[classIndex];
    expect(nameOf(result.classIndexes[5] ?? -1)).toBe('needs-attention');
    const found = waysOut(prepared, result)
      .lifts(5)
      .map(({ id, change, classIndex }) => [id, change, nameOf(classIndex)]);
    expect(found.sort()).toEqual([
      ['orders', 4, 'loyal'],
      ['recency', -2, 'potential-loyalist'],
    ]);
  });

  it('reach limits that nobody has reached yet', () => {
    const table = makeCustomers({ amount: [10, 20], orders: [1, 1] });
    const prepared = prepare(table);
    const result = runScheme(prepared, 'loyalty', {});
    const [lift] = waysOut(prepared, result).lifts(0);
    // By orders alone: two for "switching", the highest limit is four.
    expect(lift).toMatchObject({ id: 'orders', change: 1, target: 2 });
  });
});
