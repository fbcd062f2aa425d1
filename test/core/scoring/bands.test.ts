import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Banding } from '../../../src/core/scoring/bands';
import { bandsOf } from '../../../src/core/scoring/bands';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers } from '../make-customers';

function bands(values: readonly (number | null)[], banding: Partial<Banding> = {}): number[] {
  const prepared = prepare(makeCustomers({ amount: values.map(() => 1), orders: values }));
  const column = prepared.columns.find(({ id }) => id === 'orders');
  return column ? [...bandsOf(column, { rule: 'rank', count: 5, direction: 'more', ...banding })] : [];
}

/** How often twenty customers bought: twelve once, four twice ... */
const FREQUENCIES = [...Array<number>(12).fill(1), 2, 2, 2, 2, 3, 3, 5, 9];
const distinctBands = (found: readonly number[]): number[] => [...new Set(found)];

describe('bandsOf', () => {
  it('by rank: 1, 3, 5, 5, 5 for one, two, three, five and nine orders', () => {
    const found = bands(FREQUENCIES);
    expect([found[0], found[12], found[16], found[18], found[19]]).toEqual([1, 3, 5, 5, 5]);
  });

  it('as R rfm does: 1, 3, 4, 5, 5, the second band empty', () => {
    const found = bands(FREQUENCIES, { rule: 'quantile-plus-one' });
    expect([found[0], found[12], found[16], found[18], found[19]]).toEqual([1, 3, 4, 5, 5]);
  });

  it('by quantiles: as many in each where all differ', () => {
    expect(bands([10, 20, 30, 40, 50, 60, 70, 80], { rule: 'quantile', count: 4 })).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it('by equal width: one giant puts all others into the first', () => {
    expect(bands([1, 2, 3, 1000], { rule: 'equal-width' })).toEqual([1, 1, 1, 5]);
  });

  it.each(['rank', 'quantile', 'quantile-plus-one', 'equal-width'] as const)(
    '%s: turned around where less is better, 0 without data',
    (rule) => {
      expect(bands([1, null, 50], { rule, direction: 'less' })).toEqual([5, 0, 1]);
    },
  );

  it('by rank: equal values share a band, larger ones are never lower, the ends are reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 2, max: 9 }),
        (values, count) => {
          const found = bands(values, { count });
          const [low, high] = [Math.min(...values), Math.max(...values)];
          values.forEach((value, i) =>
            values.forEach((other, j) => {
              if (value <= other) expect(found[i]).toBeLessThanOrEqual(found[j]!);
            }),
          );
          if (low === high) expect(distinctBands(found)).toEqual([1 + Math.floor(count / 2)]);
          else expect([found[values.indexOf(low)], found[values.indexOf(high)]]).toEqual([1, count]);
        },
      ),
    );
  });
});
