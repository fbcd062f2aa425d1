import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions } from '../../../src/core/explain/contributions';
import { reasons } from '../../../src/core/explain/reason';
import { standings } from '../../../src/core/explain/standings';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';

function reasonsOf(columns: Columns, schemeId: SchemeId, settings: Settings = {}) {
  const prepared = prepare(makeCustomers(columns));
  return reasons(prepared, runScheme(prepared, schemeId, settings));
}

describe('contributions', () => {
  it('sum to the score minus the mean score where all data are there', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(8), fc.nat(200));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const column = (k: number) => rows.map((values) => values[k]!);
        const prepared = prepare(makeCustomers({ amount: column(0), orders: column(1), recency: column(2) }));
        const result = runScheme(prepared, 'weighted', {});
        const { pointsOf } = contributions(prepared, result.plan!);
        const mean = result.scores.reduce((sum, score) => sum + score, 0) / rows.length;
        rows.forEach((_row, customer) => {
          const sum = [0, 1, 2].reduce((points, k) => points + pointsOf(customer, k), 0);
          expect(sum).toBeCloseTo(result.scores[customer]! - mean, 6);
        });
      }),
    );
  });
});

describe('standings', () => {
  it('give equal values the best rank of their group, from whichever side is better', () => {
    const column = prepare(makeCustomers({ amount: [30, 10, 30, 20] })).amount!;
    expect([[...standings(column, 'more')], [...standings(column, 'less')]]).toEqual([
      [1, 4, 1, 3],
      [3, 1, 3, 2],
    ]);
  });
});

describe('reasons', () => {
  it('tell rank and share where the amount alone decides', () => {
    const [first, second, third] = reasonsOf({ amount: [9000, 400, 600, 0] }, 'abc');
    expect(first).toMatchObject({
      code: 'amount-share',
      share: 0.9,
      part: { id: 'amount', value: 9000, rank: 1, of: 3 },
    });
    expect(second).toMatchObject({ share: 0.04, part: { rank: 3 } });
    expect(third).toMatchObject({ share: 0.06, part: { rank: 2 } });
  });

  it('name the strongest plus above, both between, and the strongest minus below', () => {
    const columns = {
      amount: [100, 80, 60, 40, 20],
      orders: [5, 3, 4, 1, 2],
      recency: [10, 300, 20, 30, 40],
    };
    const found = reasonsOf(columns, 'weighted');
    expect(found[0]).toMatchObject({ code: 'strong', part: { id: 'amount', value: 100, rank: 1, of: 5 } });
    expect(found[1]).toMatchObject({
      code: 'mixed',
      part: { id: 'amount' },
      against: { id: 'recency', value: 300, rank: 5 },
    });
    expect(found[4]).toMatchObject({ code: 'weak', part: { id: 'amount', value: 20, rank: 5 } });
  });

  it('say average where nothing sets a customer apart', () => {
    expect(reasonsOf({ amount: [5, 5], orders: [1, 1] }, 'weighted')).toEqual([
      { code: 'average' },
      { code: 'average' },
    ]);
  });

  it('say why a customer is in no class', () => {
    const columns = { amount: [10, 20, -1, 0, null], orders: [1, 2, 1, 0, 1] };
    expect(
      reasonsOf(columns, 'weighted')
        .slice(2)
        .map(({ code }) => code),
    ).toEqual(['no-value', 'no-orders', 'not-enough-data']);
  });

  it('never name what the customer has no data of', () => {
    const [, , third] = reasonsOf(
      { amount: [30, 20, 10], orders: [1, 2, 3], margin: [1, 2, null] },
      'weighted',
    );
    expect(JSON.stringify(third)).not.toContain('margin');
  });

  it('are empty for a refused result', () => {
    expect(reasonsOf({ amount: [1, 2] }, 'abc', { cuts: { method: 'share', at: [95, 80] } })).toEqual([]);
  });
});
