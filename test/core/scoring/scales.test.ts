import { describe, expect, it } from 'vitest';
import type { NormaliserId, Scale } from '../../../src/core/scoring/normalisers';
import { NORMALISER_IDS, NORMALISERS } from '../../../src/core/scoring/normalisers';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers } from '../make-customers';

/** Of the margin, since an amount of 0 or less counts nowhere. */
function scaled(values: readonly (number | null)[], scale: Partial<Scale> & { normaliser: NormaliserId }) {
  const prepared = prepare(makeCustomers({ amount: values.map(() => 1), margin: values }));
  const column = prepared.columns.find(({ id }) => id === 'margin');
  return column ? [...prepared.normalised(column, { direction: 'more', ...scale })] : [];
}

describe('scales found in the data', () => {
  it('zscore: three standard deviations of a population either way', () => {
    // Mean 5, deviation 2, the example of every textbook: z = (v - 5) / 2.
    const found = scaled([2, 4, 4, 4, 5, 5, 7, 9], { normaliser: 'zscore' });
    [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2].forEach((z, i) => expect(found[i]).toBeCloseTo((z + 3) / 6, 12));
  });

  it('log: equal factors are equal steps', () => {
    const found = scaled([0, 9, 99, 999], { normaliser: 'log' });
    [0, 1 / 3, 2 / 3, 1].forEach((share, i) => expect(found[i]).toBeCloseTo(share, 12));
  });

  it('log: what is below nothing counts as nothing', () => {
    expect(scaled([-50, 0, 9], { normaliser: 'log' })).toEqual([0, 0, 1]);
  });

  it('sum: the share of the whole; where less is better, of the inverses', () => {
    expect(scaled([1, 3, -2], { normaliser: 'sum' })).toEqual([0.25, 0.75, 0]);
    // Good is 1 minus what is given: 1/2 : 1/4 over 3/4.
    const less = scaled([2, 4], { normaliser: 'sum', direction: 'less' }).map((value) => 1 - value);
    expect([less[0]!.toFixed(9), less[1]!.toFixed(9)]).toEqual(['0.666666667', '0.333333333']);
  });

  it('vector: over the length', () => {
    expect(scaled([3, 4], { normaliser: 'vector' })).toEqual([0.6, 0.8]);
  });
});

describe('scales set by the user', () => {
  it('target: the share of the goal, at most all of it', () => {
    expect(scaled([-1, 0, 500, 1000, 2000], { normaliser: 'target', marks: [1000] })).toEqual([
      0, 0, 0.5, 1, 1,
    ]);
  });

  it('target where less is better: best up to the goal, worst from twice the goal on', () => {
    const scale = { normaliser: 'target', direction: 'less', marks: [30] } as const;
    expect(scaled([0, 30, 45, 60, 90], scale)).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('bands: the share of the limits that are reached', () => {
    expect(scaled([0, 10, 19.99, 20, 50], { normaliser: 'bands', marks: [10, 20] })).toEqual([
      0, 0.5, 0.5, 1, 1,
    ]);
  });

  it('yesno: above nothing, or from what is set on', () => {
    expect(scaled([-1, 0, 0.01], { normaliser: 'yesno' })).toEqual([0, 0, 1]);
    expect(scaled([4.99, 5], { normaliser: 'yesno', marks: [5] })).toEqual([0, 1]);
  });
});

describe.each(NORMALISER_IDS)('%s', (normaliser) => {
  const marks = NORMALISERS[normaliser].marks.least > 0 ? [10] : [];

  it('leaves a gap where nothing is known, and keeps equal values equal', () => {
    const [first, gap, second] = scaled([7, null, 7, 3], { normaliser, marks });
    expect([gap, first]).toEqual([NaN, second]);
  });

  it('gives numbers of 0 to 1, also where all are equal', () => {
    for (const values of [
      [7, 7, 7],
      [0, 0],
      [1, 5, 9, 100],
    ])
      for (const value of scaled(values, { normaliser, marks })) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
  });
});
