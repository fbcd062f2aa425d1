import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damp, DEFAULT_DAMPING, type ClassState, type DampingRule } from '../../../src/core/history/damping';

const LIMITS = [70, 40];
const rawOf = (score: number): number => LIMITS.filter((limit) => score < limit).length;
const inClass = (shown: number): ClassState => ({ shown, raw: shown, closingsBelow: 0 });

function run(
  score: number,
  before: ClassState | null,
  rule: DampingRule = DEFAULT_DAMPING,
  isClosing = true,
) {
  return damp({ standing: score, raw: rawOf(score) }, before, { limits: LIMITS, rule, isClosing });
}

describe('damp', () => {
  // The rule of the field: up at the limit; down below limit - margin, or below the limit at k closings in a row.
  it.each([
    ['rises at the limit at once', 70, 1, 0, false],
    ['keeps what is in the margin', 67, 0, 0, true],
    ['lets go below it', 66.9, 0, 1, false],
    ['leaves alone who stayed', 50, 1, 1, false],
    ['holds nobody at a class never reached', 69.9, 1, 1, false],
    ['falls through two classes at once', 36.9, 0, 2, false],
    ['is held at the class between whose margin reaches down', 38, 0, 1, true],
  ])('%s', (_, score, shown, expected, isHeld) => {
    expect(run(score, inClass(shown))).toMatchObject({ shown: expected, raw: rawOf(score), isHeld });
  });

  it('tells both limits of the class it shows', () => {
    expect(run(68, inClass(0))).toMatchObject({ limitIn: 70, limitOut: 67 });
    expect(run(10, inClass(2))).toMatchObject({ limitIn: null, limitOut: null });
  });

  it('holds at one closing only, by default, and not longer for runs in between', () => {
    const first = run(68, inClass(0));
    expect(first).toMatchObject({ shown: 0, raw: 1, isHeld: true, closingsBelow: 1 });
    const between = run(68, first, DEFAULT_DAMPING, false);
    expect(between).toMatchObject({ shown: 0, isHeld: true, closingsBelow: 1 });
    expect(run(68, between)).toMatchObject({ shown: 1, raw: 1, isHeld: false, closingsBelow: 0 });
  });

  it('starts to count anew after a closing at or above the limit', () => {
    const recovered = run(71, run(68, inClass(0)));
    expect(run(68, recovered)).toMatchObject({ shown: 0, isHeld: true, closingsBelow: 1 });
  });

  it('holds for closings alone, however far below', () => {
    const rule = { margin: null, closings: 3 };
    const first = run(1, inClass(0), rule);
    const second = run(1, first, rule);
    expect([first.shown, second.shown, run(1, second, rule).shown]).toEqual([0, 0, 2]);
  });

  it('holds for ever within two limits, where only these are set', () => {
    const rule = { margin: 3, closings: null };
    let state: ClassState = inClass(0);
    for (let closing = 0; closing < 12; closing++) state = run(67.5, state, rule);
    expect(state).toMatchObject({ shown: 0, raw: 1 });
  });

  it('holds nothing of a customer seen for the first time, nor where nothing is set', () => {
    expect(run(69, null)).toMatchObject({ shown: 1, isHeld: false });
    expect(run(69, inClass(0), { margin: null, closings: null })).toMatchObject({ shown: 1, isHeld: false });
  });

  it('never shows less than the numbers give, nor more than what was shown, and never turns a held class into a raw one', () => {
    const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.boolean()), { maxLength: 20 }), (runs) => {
        let state: ClassState | null = null;
        for (const [value, isClosing] of runs) {
          const before: ClassState | null = state;
          const now = run(value, before, DEFAULT_DAMPING, isClosing);
          expect(now.raw).toBe(rawOf(value));
          expect(now.shown).toBeLessThanOrEqual(now.raw);
          if (now.isHeld) expect(now.shown).toBeGreaterThanOrEqual(before?.shown ?? NaN);
          if (now.isHeld) expect(value).toBeGreaterThanOrEqual(now.limitOut ?? NaN);
          state = now;
        }
      }),
    );
  });
});
