import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argsort } from '../../../src/core/scoring/argsort';
import { classify, classifyByFloors } from '../../../src/core/scoring/classify';
import { shareFloors } from '../../../src/core/scoring/share-floors';

const CUTS = { id: 'share', at: [80, 95] } as const;

/** Customers by ascending amount, their amounts in that order, and a score that rises with the amount by steps. */
function ranked(amounts: readonly number[], stepsOf: number) {
  const units = Float64Array.from(amounts);
  const order = argsort(units);
  return {
    units,
    order,
    sorted: Float64Array.from(order, (customer) => units[customer] ?? NaN),
    scores: units.map((amount) => Math.floor(amount / stepsOf)),
  };
}

describe('shareFloors', () => {
  it('keeps in A who crosses 80 % and who equals them', () => {
    // 50 + 30 reach 80 of 100 exactly; before the second 15 stand 80, not under 80 %: B.
    const { order, sorted, scores } = ranked([15, 50, 30, 5], 1);
    expect(shareFloors({ order, sorted }, scores, CUTS)).toEqual([30, 15]);
    // Both of 30 are inside: before the first stand 40, and equal customers share a class.
    const tied = ranked([40, 30, 30], 1);
    expect(shareFloors(tied, tied.scores, { id: 'share', at: [45, 95] })).toEqual([30, 30]);
  });

  it('gives the classes of walking past everybody, ties of scores included', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (list, stepsOf) => {
        const { units, order, sorted, scores } = ranked(list, stepsOf);
        const walked = classify({ bestFirst: order.slice().reverse(), scores, amounts: units }, CUTS);
        expect(classifyByFloors(scores, shareFloors({ order, sorted }, scores, CUTS))).toEqual(walked);
      }),
    );
  });
});
