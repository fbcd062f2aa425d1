import { describe, expect, it } from 'vitest';
import { inUserUnits, quantile } from '../../../src/core/scoring/column';

describe('quantile', () => {
  it('interpolates between order statistics as R type 7 does', () => {
    const sorted = Float64Array.of(10, 20, 30);
    expect([0, 0.05, 0.5, 0.75, 1].map((share) => quantile(sorted, share))).toEqual([10, 11, 20, 25, 30]);
  });

  it('gives the only value there is', () => {
    expect(quantile(Float64Array.of(7), 0.95)).toBe(7);
  });
});

describe('inUserUnits', () => {
  it('turns cents and thousands into the unit of the user', () => {
    expect([inUserUnits(1234, 2), inUserUnits(1234, -3)]).toEqual([12.34, 1234000]);
  });
});
