import fc from 'fast-check';
import { expect, it } from 'vitest';
import { select } from '../../../src/core/scoring/select';

it('finds what sorting would put at the place, also among equal numbers', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(numbers, fc.nat(), (list, at) => {
      const place = at % list.length;
      const sorted = [...list].sort((a, b) => a - b);
      // 0 and -0 are equal to whoever compares.
      expect(select(Float64Array.from(list), place) + 0).toBe(sorted[place]! + 0);
    }),
  );
});
