import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTrue } from '../../../src/core/explain/first-true';

describe('firstTrue', () => {
  it('finds the first whole number whose square is at least thirty', () => {
    expect(firstTrue({ low: 0, high: 9, guess: 5 }, (i) => i * i >= 30)).toBe(6);
  });

  it('says -1 when the answer is never yes, or there is nothing to ask', () => {
    expect([
      firstTrue({ low: 0, high: 9, guess: 3 }, () => false),
      firstTrue({ low: 1, high: 0, guess: 0 }, () => true),
    ]).toEqual([-1, -1]);
  });

  it('finds it from any guess, and asks two questions when the guess is right', () => {
    const range = fc.tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.nat(2000),
      fc.nat(2000),
      fc.integer({ min: -99, max: 5000 }),
    );
    fc.assert(
      fc.property(range, ([low, size, offset, guess]) => {
        const first = low + Math.min(offset, size);
        const high = low + size;
        let asked = 0;
        const isTrue = (i: number) => (asked++, i >= first);
        expect(firstTrue({ low, high, guess }, isTrue)).toBe(first);
        asked = 0;
        firstTrue({ low, high, guess: first }, isTrue);
        expect(asked).toBeLessThanOrEqual(2);
      }),
    );
  });
});
