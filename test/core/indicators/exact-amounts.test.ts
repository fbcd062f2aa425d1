import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactAmounts, exactProducts, fromUnits } from '../../../src/core/indicators/exact-amounts';

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });

describe('exactAmounts', () => {
  test('holds cents as whole numbers and blanks as no number', () => {
    const { units, decimals } = exactAmounts(Float64Array.of(12.34, 5, NaN, -0.01));
    expect([...units]).toEqual([1234, 500, NaN, -1]);
    expect(decimals).toBe(2);
  });

  test('sees through the last bits that a calculation leaves in a cell', () => {
    expect(exactAmounts(Float64Array.of(0.1 + 0.2, 1.1 * 3)).decimals).toBe(1);
  });

  test('rounds to four decimals what has more', () => {
    const { units, decimals } = exactAmounts(Float64Array.of(100 / 3));
    expect([units[0], decimals]).toEqual([333333, 4]);
  });

  test('gives up decimals before it gives up whole numbers', () => {
    const { decimals } = exactAmounts(Float64Array.of(4e14, 0.1234));
    expect(decimals).toBe(1);
  });

  test('sums cents exactly in any order', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), (amounts) => {
        const written = Float64Array.from(amounts, (amount) => amount / 100);
        const { units, decimals } = exactAmounts(written);
        const sum = units.reduce((total, unit) => total + unit, 0);
        const whole = amounts.reduce((total, amount) => total + amount, 0);
        expect(fromUnits(sum, decimals)).toBe(whole / 100 + 0);
      }),
    );
  });
});

describe('exactProducts', () => {
  test('multiplies pieces and a price of three decimals without residue', () => {
    const { units, decimals } = exactProducts(Float64Array.of(3, -3, 7), Float64Array.of(0.695, 0.695, 1.1));
    expect(decimals).toBe(3);
    expect([...units]).toEqual([2085, -2085, 7700]);
  });

  test('falls back to amounts where the products leave the whole numbers', () => {
    const { units, decimals } = exactProducts(Float64Array.of(1e9, 0.0001), Float64Array.of(1e5, 0.0001));
    expect(fromUnits(units[0] ?? NaN, decimals)).toBe(1e14);
  });
});
