import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cuts, Place } from '../../../src/core/scoring/cuts';
import { boundsOf, classWithin, CUTS, portion } from '../../../src/core/scoring/cuts';

const PLACE = { score: 50, amount: 10, amountAbove: 0, customersAbove: 0 };
const TOTALS = { amount: 100, customers: 10 };

function classAt(place: Place, cuts: Cuts): number {
  return classWithin(CUTS[cuts.id].measure(place), boundsOf(cuts, TOTALS));
}

describe('portion', () => {
  it('rounds a part that is no whole number down and up', () => {
    expect(portion(10, 25)).toEqual({ floor: 2, ceiling: 3 });
  });

  it('gives 80 % of ten cents as exactly eight', () => {
    expect(portion(10, 80)).toEqual({ floor: 8, ceiling: 8 });
  });

  it('is exact for totals up to 2^53 and limits with three decimals', () => {
    const anyTotal = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(anyTotal, fc.integer({ min: 0, max: 100_000 }), (total, thousandths) => {
        const product = BigInt(total) * BigInt(thousandths);
        const floor = product / 100_000n;
        const ceiling = product % 100_000n === 0n ? floor : floor + 1n;
        expect(portion(total, thousandths / 1000)).toEqual({
          floor: Number(floor),
          ceiling: Number(ceiling),
        });
      }),
    );
  });
});

describe('classWithin', () => {
  it('keeps the customer who crosses a share inside it', () => {
    expect(classAt({ ...PLACE, amountAbove: 79, amount: 10 }, { id: 'share', at: [80, 95] })).toBe(0);
    expect(classAt({ ...PLACE, amountAbove: 80, amount: 10 }, { id: 'share', at: [80, 95] })).toBe(1);
  });

  it('puts the customer who crosses a share outside it under the including rule', () => {
    expect(classAt({ ...PLACE, amountAbove: 79, amount: 10 }, { id: 'share-including', at: [80, 95] })).toBe(
      1,
    );
    expect(classAt({ ...PLACE, amountAbove: 70, amount: 10 }, { id: 'share-including', at: [80, 95] })).toBe(
      0,
    );
  });

  it('counts customers before for a quota', () => {
    expect(
      [1, 2, 4, 5].map((customersAbove) =>
        classAt({ ...PLACE, customersAbove }, { id: 'quota', at: [20, 50] }),
      ),
    ).toEqual([0, 1, 1, 2]);
  });

  it('takes a score on the limit as inside', () => {
    expect(
      [70, 69.9, 40, 39].map((score) => classAt({ ...PLACE, score }, { id: 'score', at: [70, 40] })),
    ).toEqual([0, 1, 1, 2]);
  });
});
