import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeUnits } from '../../../src/core/scoring/whole-units';

describe('wholeUnits', () => {
  it('takes floating-point noise off cents', () => {
    const { units, decimals } = wholeUnits(Float64Array.of(0.1 + 0.2, 12), 2);
    expect([...units, decimals]).toEqual([30, 1200, 2]);
  });

  it('uses more decimals where one value needs them', () => {
    expect(wholeUnits(Float64Array.of(14.2222, 3), 2).decimals).toBe(4);
  });

  it('keeps missing and infinite values as missing', () => {
    expect([...wholeUnits(Float64Array.of(NaN, Infinity, -1), 0).units]).toEqual([NaN, NaN, -1]);
  });

  it('gives up decimals where the sum would leave the exact whole numbers', () => {
    const { units, decimals } = wholeUnits(Float64Array.of(5e14, 4e14, 0.25), 2);
    expect(decimals).toBeLessThan(2);
    expect(units.reduce((sum, value) => sum + value, 0)).toBeLessThan(2 ** 53);
  });

  it('holds every amount in cents exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const { units, decimals } = wholeUnits(
          Float64Array.from(cents, (c) => c / 100),
          2,
        );
        expect(decimals).toBe(2);
        expect([...units]).toEqual(cents.map((c) => c + 0));
      }),
    );
  });
});
