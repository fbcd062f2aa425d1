import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concentration,
  customersFor,
  gini,
  herfindahl,
  lorenz,
} from '../../../src/core/concentration/concentration';

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const of = (values: readonly number[]) => concentration({ sorted: ascending(values), decimals: 0 });

/** Half the mean absolute difference of all pairs over the mean: the definition, O(n^2). */
function giniByPairs(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let differences = 0;
  for (const a of values) for (const b of values) differences += Math.abs(a - b);
  return differences / (2 * mean * values.length ** 2);
}

const someAmounts = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((values) => values.some((value) => value > 0));

describe('concentration', () => {
  // The four vectors of the field's reference page on concentration: Gini, corrected Gini, HHI.
  it.each([
    [[1, 1, 1, 1], 0, 0, 0.25],
    [[0, 0, 0, 10], 0.75, 1, 1],
    [[10, 20, 30, 40], 0.25, 0.3333, 0.3],
    [[500, 300, 100, 60, 40], 0.464, 0.58, 0.3552],
  ])('of %j', (values, expectedGini, corrected, hhi) => {
    const found = of(values);
    expect(found?.gini).toBeCloseTo(expectedGini, 10);
    expect(found?.giniCorrected).toBeCloseTo(corrected, 4);
    expect(found?.hhi).toBeCloseTo(hhi, 10);
  });

  it('tells the largest, the largest together, and how few make 80 %', () => {
    const found = of([500, 300, 100, 60, 40]);
    expect(found).toMatchObject({ customers: 5, total: 1000, largestShare: 0.5, customersFor80: 2 });
    expect(found?.tops).toEqual([
      { customers: 1, share: 0.5 },
      { customers: 5, share: 1 },
    ]);
  });

  it('gives the total in the unit of the user', () => {
    expect(concentration({ sorted: Float64Array.of(150, 250), decimals: 2 })?.total).toBe(4);
  });

  it('has nothing to say without sales, and no corrected Gini of one customer', () => {
    expect([of([]), of([0, 0])]).toEqual([null, null]);
    expect(of([7])).toMatchObject({ gini: 0, giniCorrected: NaN, hhi: 1, customersFor80: 1 });
  });

  it('has the Gini of the definition over all pairs', () => {
    fc.assert(
      fc.property(someAmounts, (values) => {
        expect(gini(ascending(values))).toBeCloseTo(giniByPairs(values), 9);
      }),
    );
  });

  it('does not change with the unit, and is 0 for equals', () => {
    fc.assert(
      fc.property(someAmounts, fc.integer({ min: 2, max: 1000 }), (values, factor) => {
        const scaled = ascending(values.map((value) => value * factor));
        expect(gini(scaled)).toBeCloseTo(gini(ascending(values)), 12);
        expect(herfindahl(scaled)).toBeCloseTo(herfindahl(ascending(values)), 12);
        expect(gini(new Float64Array(values.length).fill(factor))).toBe(0);
      }),
    );
  });
});

describe('customersFor', () => {
  it('is enough, and one less is not', () => {
    fc.assert(
      fc.property(someAmounts, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const largestFirst = [...values].sort((a, b) => b - a);
        const total = values.reduce((sum, value) => sum + value, 0);
        const upTo = (count: number) => largestFirst.slice(0, count).reduce((sum, value) => sum + value, 0);
        const found = customersFor(ascending(values), percent);
        expect(upTo(found) * 100).toBeGreaterThanOrEqual(percent * total);
        expect(upTo(found - 1) * 100).toBeLessThan(percent * total);
      }),
    );
  });
});

describe('lorenz', () => {
  it('runs from nothing to everything, smallest customers first', () => {
    expect(lorenz(Float64Array.of(10, 20, 30, 40)).map(({ amountShare }) => amountShare)).toEqual([
      0, 0.1, 0.3, 0.6, 1,
    ]);
    expect(lorenz(new Float64Array())).toEqual([]);
  });

  it('keeps to the points asked for, hangs below the diagonal and encloses the Gini', () => {
    fc.assert(
      fc.property(someAmounts, fc.integer({ min: 2, max: 60 }), (values, most) => {
        const sorted = ascending(values);
        const points = lorenz(sorted, most);
        expect(points).toHaveLength(Math.min(values.length, most - 1) + 1);
        expect(points[points.length - 1]).toEqual({ customerShare: 1, amountShare: 1 });
        let under = 0;
        points.slice(1).forEach((point, i) => {
          const before = points[i] ?? point;
          expect(point.amountShare).toBeLessThanOrEqual(point.customerShare + 1e-12);
          under +=
            ((point.customerShare - before.customerShare) * (point.amountShare + before.amountShare)) / 2;
        });
        if (most > values.length) expect(1 - 2 * under).toBeCloseTo(gini(sorted), 9);
      }),
    );
  });
});
