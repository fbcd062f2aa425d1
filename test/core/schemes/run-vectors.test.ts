import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/scoring/prepare';
import { runScheme } from '../../../src/core/schemes/run';
import { unclassifiedId } from '../../../src/core/schemes/result';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';
import { readDataText, truthCase, truthTest } from '../../truth';

/** Class ids of all customers joined by blanks; 'none' outside all classes. */
function classes(columns: Columns, schemeId: SchemeId, settings: Settings = {}): string {
  const { classIds, classIndexes } = runScheme(prepare(makeCustomers(columns)), schemeId, settings);
  return Array.from(classIndexes, (index) => classIds[index] ?? 'none').join(' ');
}

const INCLUDING: Settings = { cuts: { method: 'share', at: [80, 95], rule: 'including' } };

describe('abc (vectors of the specification, 5.1)', () => {
  it.each([
    ['one giant', [9000, 400, 300, 200, 100], 'A B B C C'],
    ['a crossing customer', [500, 300, 100, 60, 40], 'A A B B C'],
    ['five equal customers', [100, 100, 100, 100, 100], 'A A A A A'],
    ['customers without value', [10, 10, 10, 1, 1, 1, 1, 1, 0, -5], 'A A A B B B B B none none'],
    ['a tie group that crosses', [60, 20, 20, 20], 'A A A A'],
  ])('classifies %s', (_, amount, expected) => {
    expect(classes({ amount }, 'abc')).toBe(expected);
  });

  it.each([
    ['one giant', [9000, 400, 300, 200, 100], 'B B C C C'],
    ['a crossing customer', [500, 300, 100, 60, 40], 'A A B C C'],
    ['five equal customers', [100, 100, 100, 100, 100], 'A A A A C'],
  ])('classifies %s as the including rule of other programs does', (_, amount, expected) => {
    expect(classes({ amount }, 'abc', INCLUDING)).toBe(expected);
  });

  it.each([
    ['customers without value', [5, 20, 10, 10, 0], [12.5, 87.5, 50, 50, NaN]],
    ['five equal customers', [100, 100, 100, 100, 100], [50, 50, 50, 50, 50]],
    ['one customer', [7], [50]],
  ])('scores by 100 x (smaller + half of the equal) / all: %s', (_, amount, expected) => {
    const { scores } = runScheme(prepare(makeCustomers({ amount })), 'abc', {});
    expect([...scores]).toEqual(expected);
  });

  truthTest('the published table of 43 customers at 55/85 is met under its own rule', () => {
    const { expected } = truthCase('abc_worked_examples', 'customer-abc-55-85');
    const cuts = { method: 'share', at: [55, 85], rule: 'including' } as const;
    const found = classes({ amount: expected.amounts as number[] }, 'abc', { cuts });
    expect(found.split(' ')).toEqual(expected.classes);
  });

  truthTest('the catering Pareto gives its first dishes up to the limit to A', () => {
    const { expected } = truthCase('abc_worked_examples', 'pareto-catering');
    const rows = readDataText('zh_catering/catering_dish_profit.csv').trim().split(/\r?\n/).slice(1);
    const amount = rows.map((row) => Number(row.split(',')[2]));
    const cumulative = expected.cumulative_share as number[];
    const before = [0, ...cumulative.slice(0, -1)];
    const wanted = before.map((share) => (share < 0.7 ? 'A' : share < 0.9 ? 'B' : 'C')).join(' ');
    expect(amount.reduce((sum, value) => sum + value, 0)).toBe(expected.total);
    expect(classes({ amount }, 'abc', { cuts: { method: 'share', at: [70, 90] } })).toBe(wanted);
  });
});

describe('weighted', () => {
  const TEN = Array.from({ length: 10 }, (_, i) => 100 - 10 * i);

  it('gives 20, 30 and 50 % of ten different customers to A, B and C', () => {
    expect(classes({ amount: TEN }, 'weighted')).toBe('A A B B B C C C C C');
  });

  it('gives a tie group the class of its first member', () => {
    expect(classes({ amount: [9, 8, 8, 8, 5, 4, 3, 2, 1, 1] }, 'weighted')).toBe('A A A A B C C C C C');
  });

  it('names the groups key, main and ordinary', () => {
    expect(classes({ amount: TEN }, 'groups')).toBe(
      'key key main main main ordinary ordinary ordinary ordinary ordinary',
    );
  });

  it('computes 100 x sum of weight x place over the sum of the weights', () => {
    const table = makeCustomers({ amount: [30, 20, 10], orders: [1, 2, 3], recency: [5, 50, 500] });
    const { scores, weights } = runScheme(prepare(table), 'weighted', {});
    expect([...scores].map((score) => Math.round(score))).toEqual([75, 50, 25]);
    expect(weights.map(({ id, share }) => [id, share])).toEqual([
      ['amount', 0.5],
      ['orders', 0.25],
      ['recency', 0.25],
    ]);
  });

  it('weighs what is known where something is missing, down to 60 % of the weights', () => {
    const table = makeCustomers({
      amount: [30, 20, 10, 5],
      orders: [null, 2, 3, null],
      recency: [5, 50, 500, null],
    });
    const result = runScheme(prepare(table), 'weighted', {});
    expect(result.scores[0]).toBeCloseTo((100 * (0.4 * 1 + 0.2 * 1)) / 0.6, 6);
    expect(unclassifiedId(result.unclassified[3]!)).toBe('not-enough-data');
    expect(result.scores[3]).toBeNaN();
  });

  it('takes fixed score limits in either order', () => {
    const upwards = classes({ amount: TEN }, 'weighted', { cuts: { method: 'score', at: [40, 70] } });
    expect(upwards).toBe('A A A B B B C C C C');
    expect(classes({ amount: TEN }, 'weighted', { cuts: { method: 'score', at: [70, 40] } })).toBe(upwards);
  });

  it('draws as many classes as there are limits', () => {
    expect(
      classes({ amount: [4, 3, 2, 1] }, 'weighted', { cuts: { method: 'quota', at: [25, 50, 75] } }),
    ).toBe('A B C D');
  });

  it('uses the weights, directions and scales the user set', () => {
    const settings: Settings = {
      indicators: [
        { id: 'orders', weight: 3, direction: 'less' },
        { id: 'amount', weight: 1, normaliser: 'minmax' },
      ],
    };
    const { scores } = runScheme(
      prepare(makeCustomers({ amount: [10, 20], orders: [1, 2] })),
      'weighted',
      settings,
    );
    expect([...scores]).toEqual([75, 25]);
  });
});
