import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lift } from '../../../src/core/explain/lift';
import { rhythmOf } from '../../../src/core/rhythm/rhythm';
import { callsToMake, type CallCandidate } from '../../../src/core/week/calls';

/** Three days of orders ten days apart: late on day 100, in time on day 25. */
const late = rhythmOf([0, 10, 20], 100);
const inTime = rhythmOf([0, 10, 20], 25);
/** From 500 by `change`, of the amount unless said otherwise. */
const liftOf = (change: number | null, id: Lift['id'] = 'amount'): Lift => ({
  ...{ id, change, target: 500 + (change ?? 0), classIndex: 0, ease: 1 },
});

const quiet: CallCandidate = {
  ...{ key: 'quiet', classIndex: 1, classBefore: 1, amount: 100, rhythm: inTime, lift: null },
};
const customer = (key: string, given: Partial<CallCandidate>): CallCandidate => ({ ...quiet, key, ...given });

function keysOf(candidates: readonly CallCandidate[], classes = 3): string[] {
  return callsToMake(candidates, classes).map(({ customer: index }) => candidates[index]?.key ?? '');
}

describe('callsToMake', () => {
  it('puts late ones of the best class first, then who fell, other late ones, and who nearly rises', () => {
    const candidates = [
      customer('near', { lift: liftOf(100) }),
      customer('late B', { rhythm: late }),
      customer('fell', { classBefore: 0 }),
      quiet,
      customer('late A', { classIndex: 0, classBefore: 0, rhythm: late }),
    ];
    expect(keysOf(candidates)).toEqual(['late A', 'fell', 'late B', 'near']);
  });

  it('puts the better class first, then the larger amount, then the key', () => {
    const candidates = [
      customer('z', { classBefore: 0, amount: 5 }),
      customer('from B', { classIndex: 2, classBefore: 1, amount: 900 }),
      customer('a', { classBefore: 0, amount: 5 }),
      customer('large', { classBefore: 0, amount: 50 }),
      customer('unknown amount', { classBefore: 0, amount: NaN }),
    ];
    expect(keysOf(candidates)).toEqual(['large', 'a', 'z', 'unknown amount', 'from B']);
  });

  it('gives all reasons of a customer, the strongest first', () => {
    const [call] = callsToMake([customer('all', { classBefore: 0, rhythm: late, lift: liftOf(50) })], 3);
    expect(call?.reasons.map(({ kind }) => kind)).toEqual(['fell', 'late', 'near']);
  });

  it('calls who fell out of all classes, and nobody who was in none or is not known', () => {
    const gone = { classIndex: -1, amount: 0 };
    expect(keysOf([customer('gone', { ...gone, classBefore: 0 })])).toEqual(['gone']);
    expect(keysOf([customer('none', { ...gone, classBefore: -1 })])).toEqual([]);
    expect(keysOf([customer('new', { ...gone, classBefore: null, rhythm: late })])).toEqual([]);
  });

  it('leaves out the lowest class when it is late, larger changes, and those that are out of reach', () => {
    expect(keysOf([customer('late C', { classIndex: 2, classBefore: 2, rhythm: late })])).toEqual([]);
    expect(keysOf([customer('far', { lift: liftOf(100.01) })])).toEqual([]);
    expect(keysOf([customer('out of reach', { lift: liftOf(null) })])).toEqual([]);
    // With a single class nobody stands lowest.
    const only = customer('only', { classIndex: 0, classBefore: 0, rhythm: late });
    expect(keysOf([only], 1)).toEqual(['only']);
  });

  it('takes a fifth of what there is as small, one order, and whatever an order of today mends', () => {
    const lifts = [liftOf(100), liftOf(-100, 'delay'), liftOf(1, 'orders'), liftOf(-400, 'recency')];
    for (const lift of lifts) expect(keysOf([customer('near', { lift })])).toEqual(['near']);
    for (const lift of [liftOf(-101, 'delay'), liftOf(101, 'orders')])
      expect(keysOf([customer('far', { lift })])).toEqual([]);
  });

  it('names at most ten, whatever the order of the rows', () => {
    const some = fc.record({
      classIndex: fc.integer({ min: -1, max: 2 }),
      classBefore: fc.option(fc.integer({ min: -1, max: 2 })),
      amount: fc.integer({ min: 0, max: 3 }),
      rhythm: fc.constantFrom(null, late, inTime),
      lift: fc.constantFrom(null, liftOf(2)),
    });
    const rows = fc
      .array(some, { maxLength: 30 })
      .map((found) => found.map((row, index): CallCandidate => ({ ...row, key: `c${index}` })));
    fc.assert(
      fc.property(rows, (candidates) => {
        const keys = keysOf(candidates);
        expect(keys.length).toBeLessThanOrEqual(10);
        expect(keysOf([...candidates].reverse())).toEqual(keys);
      }),
    );
  });
});
