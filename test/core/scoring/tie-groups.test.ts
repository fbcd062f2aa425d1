import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argsort } from '../../../src/core/scoring/argsort';
import type { Column } from '../../../src/core/scoring/column';
import { numberTieGroups } from '../../../src/core/scoring/tie-groups';

/** A column of given units; who has none or stands outside is not in order. */
function columnOf(values: readonly (number | null)[], outside: Uint8Array): Column {
  const units = Float64Array.from(values, (value) => value ?? NaN);
  const counting = units.map((value, i) => (outside[i] === 0 ? value : NaN));
  const order = argsort(counting).filter((customer) => !Number.isNaN(counting[customer]));
  const sorted = Float64Array.from(order, (customer) => units[customer] ?? NaN);
  return { id: 'orders', units, decimals: 0, outside, order, sorted };
}

describe('numberTieGroups', () => {
  it('numbers groups in order of value and leaves the others as they are', () => {
    const column = columnOf([7, null, 5, 7, 6], Uint8Array.of(0, 0, 0, 0, 1));
    const numbers = numberTieGroups(column, new Float64Array(5).fill(-1), (start, end) => 10 * start + end);
    expect([...numbers]).toEqual([13, -1, 1, 13, -1]);
  });

  it('gives the same whether values lie densely or far apart', () => {
    const value = fc.option(fc.integer({ min: -5, max: 20 }));
    const rows = fc.array(fc.tuple(value, fc.constantFrom(0, 0, 1)), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (list) => {
        const outside = Uint8Array.from(list, ([, isOutside]) => isOutside);
        const [near, far] = [1, 1000].map((factor) => {
          const column = columnOf(
            list.map(([each]) => (each === null ? null : each * factor)),
            outside,
          );
          return [...numberTieGroups(column, new Uint8Array(list.length), (start, end) => start + end)];
        });
        expect(near).toEqual(far);
      }),
    );
  });
});
