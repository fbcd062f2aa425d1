import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmOf } from '../../../src/core/rhythm/rhythm';

/** The middle of a sorted copy, by the textbook. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

describe('rhythmOf', () => {
  // Gaps 10, 14, 30, 12: median 13; distances 3, 1, 17, 1: median 2. Due after 13 days, late after 13 + 2 x 2.
  const days = [0, 10, 24, 54, 66];

  it('is the median gap, with the median distance from it', () => {
    expect(rhythmOf(days, 70)).toMatchObject({ gapDays: 13, spreadDays: 2, daysSince: 4, lastDay: 66 });
  });

  it.each([
    [66 + 13, 'in-time'],
    [66 + 14, 'due'],
    [66 + 17, 'due'],
    [66 + 18, 'late'],
  ])('on day %i is %s', (today, state) => {
    expect(rhythmOf(days, today)).toMatchObject({ state, dueDay: 66 + 14, lateDay: 66 + 18 });
  });

  it('waits for the whole day where the usual gap ends in the middle of one', () => {
    // Gaps 3 and 6: median 4.5, distance 1.5 each, late above 7.5 days.
    expect(rhythmOf([0, 3, 9], 13)).toMatchObject({
      gapDays: 4.5,
      state: 'in-time',
      dueDay: 14,
      lateDay: 17,
    });
    expect(rhythmOf([0, 3, 9], 14)?.state).toBe('due');
  });

  it('is not known with fewer than three days, nor for orders after today', () => {
    expect([rhythmOf([], 5), rhythmOf([1, 2], 5), rhythmOf([1, 2, 9], 5)]).toEqual([null, null, null]);
  });

  it('follows the rule for any days', () => {
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(anyDays, fc.nat(400), (found, later) => {
        const sorted = Float64Array.from(found).sort();
        const last = sorted[sorted.length - 1] ?? NaN;
        const gaps = [...sorted.slice(1)].map((day, i) => day - (sorted[i] ?? NaN));
        const gap = medianOf(gaps);
        const spread = medianOf(gaps.map((value) => Math.abs(value - gap)));
        const state = later > gap + 2 * spread ? 'late' : later > gap ? 'due' : 'in-time';
        expect(rhythmOf(sorted, last + later)).toMatchObject({ gapDays: gap, spreadDays: spread, state });
      }),
    );
  });
});
