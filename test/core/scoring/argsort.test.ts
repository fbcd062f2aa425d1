import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argsort, argsorter } from '../../../src/core/scoring/argsort';

/** The obvious way: index by index, NaN last. */
function plainArgsort(values: Float64Array): number[] {
  const indices = Array.from(values, (_, i) => i);
  const rank = (a: number, b: number) => (a === b ? 0 : Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b);
  return indices.sort(
    (i, j) =>
      (Number.isNaN(values[i]) && Number.isNaN(values[j]) ? 0 : rank(values[i]!, values[j]!)) || i - j,
  );
}

describe('argsort', () => {
  it('puts NaN last and keeps the order of equal values', () => {
    expect([...argsort(Float64Array.of(3, NaN, 1, 3))]).toEqual([2, 0, 3, 1]);
  });

  it('gives nothing for nothing', () => {
    expect([...argsort(new Float64Array(0))]).toEqual([]);
  });

  it('takes -0 and 0 as equal', () => {
    expect([...argsort(Float64Array.of(0, -0, -1, 0))]).toEqual([2, 0, 1, 3]);
  });

  it('orders infinities around everything else and before NaN', () => {
    expect([...argsort(Float64Array.of(NaN, Infinity, 1e308, -Infinity, -5e-324))]).toEqual([3, 4, 2, 1, 0]);
  });

  it('agrees with the obvious sort on any doubles', () => {
    fc.assert(
      fc.property(fc.float64Array({ maxLength: 300 }), (values) => {
        expect([...argsort(values)]).toEqual(plainArgsort(values));
      }),
    );
  });

  it('agrees with the obvious sort on neighbours that differ only in their last bits', () => {
    const near = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 400 });
    fc.assert(
      fc.property(near, (steps) => {
        const values = Float64Array.from(steps, (step) => 1 + step * Number.EPSILON);
        expect([...argsort(values)]).toEqual(plainArgsort(values));
      }),
    );
  });

  it('agrees with the obvious sort on whole numbers, near together and far apart', () => {
    const value = fc.oneof(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
      fc.constantFrom(NaN, -0, 0),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (list) => {
        const values = Float64Array.from(list);
        expect([...argsort(values)]).toEqual(plainArgsort(values));
      }),
    );
  });

  it('sorts one column after the other in the same memory, and writes their values', () => {
    const column = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double()), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
        const sort = argsorter(30);
        const found = columns.map((list) => {
          const sorted = new Float64Array(30);
          return { order: sort(Float64Array.from(list), sorted), sorted };
        });
        columns.forEach((list, k) => {
          const values = Float64Array.from(list);
          const order = plainArgsort(values);
          const known = order.filter((index) => !Number.isNaN(values[index]));
          expect([...(found[k]?.order ?? [])]).toEqual(order);
          const written = [...(found[k]?.sorted ?? [])].slice(0, known.length);
          expect(written.map((each) => each + 0)).toEqual(known.map((index) => (values[index] ?? NaN) + 0));
        });
      }),
    );
  });

  it('leaves its input as it was', () => {
    const values = Float64Array.of(2, 1, NaN);
    argsort(values);
    expect([...values]).toEqual([2, 1, NaN]);
  });
});
