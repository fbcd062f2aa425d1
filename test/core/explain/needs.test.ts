import { describe, expect, it } from 'vitest';
import { nextClassNeeds } from '../../../src/core/explain/next-class-needs';
import { waysOut } from '../../../src/core/explain/ways-out';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers, withValue } from '../make-customers';

function needs(columns: Columns, schemeId: SchemeId, settings: Settings = {}) {
  const prepared = prepare(makeCustomers(columns));
  return nextClassNeeds(prepared, runScheme(prepared, schemeId, settings));
}

describe('nextClassNeeds', () => {
  it('names the cent that brings a B to A where the limit is met exactly', () => {
    // 800 of 1000 stand above the third: exactly 80 %. With one cent more in total, 800 is less than 80 % of it.
    const [first, second, third] = needs({ amount: [500, 300, 100, 60, 40] }, 'abc');
    expect([first, second]).toEqual([{ kind: 'best' }, { kind: 'best' }]);
    expect(third).toMatchObject({
      kind: 'lift',
      lift: { id: 'amount', change: 0.01, target: 100.01, classIndex: 0 },
    });
  });

  it('needs nothing of the best class', () => {
    expect(needs({ amount: [5, 5] }, 'abc')).toEqual([{ kind: 'best' }, { kind: 'best' }]);
  });

  it('says when no single change is enough', () => {
    const settings: Settings = {
      indicators: [
        { id: 'amount', weight: 1 },
        { id: 'orders', weight: 1 },
      ],
      cuts: { method: 'score', at: [90] },
    };
    expect(
      needs({ amount: [3, 2, 1], orders: [9, 5, 1] }, 'weighted', settings).map(({ kind }) => kind),
    ).toEqual(['best', 'out-of-reach', 'out-of-reach']);
  });

  it('brings in a customer without value by any sale, one below 0 by the smallest amount above it', () => {
    const table = makeCustomers({ amount: [10, 20, 0, -3.5] });
    const prepared = prepare(table);
    const found = nextClassNeeds(prepared, runScheme(prepared, 'abc', {}));
    expect(found.slice(2)).toEqual([{ kind: 'any-sale' }, { kind: 'amount', change: 3.51 }]);
    const entered = prepare(withValue(table, { id: 'amount', customer: 3, value: -3.5 + 3.51 }));
    expect(runScheme(entered, 'abc', {}).classIndexes[3]).toBe(2);
  });

  it('names the data that are missing, the weightiest first', () => {
    const columns = {
      amount: [10, 20, 30, null],
      orders: [1, 2, null, 1],
      recency: [5, 6, null, 2],
      margin: [1, 2, null, 3],
    };
    expect(needs(columns, 'weighted').slice(2)).toEqual([
      { kind: 'data', missing: ['orders', 'recency', 'margin'] },
      { kind: 'data', missing: ['amount'] },
    ]);
  });

  it('promises nothing under limits that can lower a class for more sales', () => {
    const cuts = { method: 'share', at: [55, 85], rule: 'including' } as const;
    const prepared = prepare(makeCustomers({ amount: [50, 30, 20] }));
    const result = runScheme(prepared, 'abc', { cuts });
    expect(nextClassNeeds(prepared, result).map(({ kind }) => kind)).toEqual([
      'best',
      'not-offered',
      'not-offered',
    ]);
    expect(waysOut(prepared, result).lifts(2)).toEqual([]);
  });

  it('is empty for a refused result', () => {
    expect(needs({ amount: [1, 2] }, 'abc', { cuts: { method: 'share', at: [95, 80] } })).toEqual([]);
  });
});

describe('lifts', () => {
  it('puts the easiest change first and what is out of reach last', () => {
    const prepared = prepare(
      makeCustomers({
        amount: [100, 90, 80, 70, 60, 50, 40, 30, 20, 10],
        orders: [2, 2, 2, 2, 2, 2, 2, 2, 2, 1],
      }),
    );
    const found = waysOut(prepared, runScheme(prepared, 'weighted', {})).lifts(9);
    expect(found.map(({ ease }) => ease)).toEqual([...found.map(({ ease }) => ease)].sort((a, b) => a - b));
    expect(found.map(({ id }) => id).sort()).toEqual(['amount', 'orders']);
  });

  it('has nothing to say of the best class', () => {
    const prepared = prepare(makeCustomers({ amount: [10, 1] }));
    expect(waysOut(prepared, runScheme(prepared, 'abc', {})).lifts(0)).toEqual([]);
  });
});
