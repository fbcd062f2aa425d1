import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/scoring/prepare';
import { chooseScheme } from '../../../src/core/schemes/choose';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import type { CutSettings, IndicatorSetting, Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';

const FORTY = Array.from({ length: 40 }, (_, i) => i + 1);
/** No two of them in step: 7 and 40 share no divisor. */
const MIXED = FORTY.map((i) => (i * 7) % 41);

function issuesOf(columns: Columns, schemeId: SchemeId, settings: Settings = {}) {
  return runScheme(prepare(makeCustomers(columns)), schemeId, settings).issues;
}

function codes(columns: Columns, schemeId: SchemeId, settings: Settings = {}): string[] {
  return issuesOf(columns, schemeId, settings).map(({ code, severity }) => `${severity} ${code}`);
}

describe('runScheme refuses', () => {
  it.each<[string, IndicatorSetting[]]>([
    ['weights-none', [{ id: 'amount', weight: 0 }]],
    ['weight-invalid', [{ id: 'amount', weight: -1 }]],
    ['weight-invalid', [{ id: 'amount', weight: NaN }]],
    ['weighed-unknown', [{ id: 'turnover', weight: 1 }]],
    ['weighed-unknown', [{ id: 'toString', weight: 1 }]],
    ['weighed-absent', [{ id: 'margin', weight: 1 }]],
    [
      'weighed-twice',
      [
        { id: 'amount', weight: 1 },
        { id: 'amount', weight: 2 },
      ],
    ],
    ['scale-unknown', [{ id: 'amount', weight: 1, normaliser: 'turnover' }]],
  ])('%s', (code, indicators) => {
    expect(codes({ amount: FORTY }, 'weighted', { indicators })).toEqual([`refusal ${code}`]);
  });

  it.each<[string, CutSettings]>([
    ['limits-groups', { method: 'breaks', at: [1, 2] }],
    ['limits-groups', { method: 'breaks', at: [9] }],
    ['limits-count', { method: 'count', at: [2.5] }],
    ['limits-number', { method: 'share', at: [] }],
    ['limits-number', { method: 'share', at: [10, 20, 30, 40, 50] }],
    ['limits-range', { method: 'quota', at: [0, 50] }],
    ['limits-range', { method: 'share', at: [80, 100] }],
    ['limits-range', { method: 'score', at: [NaN, 40] }],
    ['limits-order', { method: 'share', at: [95, 80] }],
    ['limits-order', { method: 'score', at: [70, 70] }],
  ])('%s', (code, cuts) => {
    expect(codes({ amount: FORTY }, 'weighted', { cuts })).toEqual([`refusal ${code}`]);
  });

  it('three limits for three groups', () => {
    expect(codes({ amount: FORTY }, 'groups', { cuts: { method: 'quota', at: [10, 20, 30] } })).toEqual([
      'refusal limits-number',
    ]);
  });

  it('and then gives nobody a class', () => {
    const result = runScheme(prepare(makeCustomers({ amount: FORTY })), 'abc', {
      cuts: { method: 'share', at: [95, 80] },
    });
    expect([result.plan, new Set(result.classIndexes)]).toEqual([null, new Set([-1])]);
  });
});

describe('runScheme notices', () => {
  it('nothing about forty customers of all sizes', () => {
    expect(codes({ amount: FORTY.map((i) => 2 ** i) }, 'abc')).toEqual([]);
  });

  it('a single customer', () => {
    expect(codes({ amount: [10, 0] }, 'abc')).toEqual(['notice single-customer']);
  });

  it('that ten are few', () => {
    const amount = FORTY.slice(0, 10).map((i) => 2 ** i);
    expect(issuesOf({ amount }, 'abc')).toEqual([
      { code: 'few-customers', severity: 'notice', details: {}, count: 10 },
    ]);
  });

  it('that all are equal', () => {
    expect(codes({ amount: FORTY.map(() => 5) }, 'abc')).toEqual(['notice all-equal']);
  });

  it('that sales are not concentrated', () => {
    const issues = issuesOf({ amount: FORTY.map((i) => 1000 + i) }, 'abc');
    expect(issues).toEqual([
      { code: 'no-concentration', severity: 'notice', details: { class: 'A', customers: 40 }, count: 32 },
    ]);
  });

  it('that nobody reaches the best class', () => {
    const cuts: CutSettings = { method: 'share', at: [80, 95], rule: 'including' };
    expect(codes({ amount: [9000, ...FORTY] }, 'abc', { cuts })).toEqual(['notice class-a-empty']);
  });

  it('that the including rule parted equal amounts', () => {
    const amount = [...FORTY.map((i) => 2 ** i), 2 ** 38, 2 ** 38];
    const cuts: CutSettings = { method: 'share', at: [75, 95], rule: 'including' };
    expect(codes({ amount }, 'abc', { cuts })).toEqual(['warning equals-parted']);
  });

  it('what is the same for everybody', () => {
    const issues = issuesOf({ amount: FORTY, orders: FORTY.map(() => 1) }, 'weighted');
    expect(issues.map(({ code, details }) => [code, details])).toEqual([
      ['weighed-constant', { indicator: 'orders' }],
    ]);
  });

  it('what can tell few apart', () => {
    const orders = FORTY.map((i) => (i > 10 ? 1 : i + 1));
    const issues = issuesOf({ amount: MIXED.map((i) => i + 1), orders }, 'weighted');
    expect(issues.map(({ code, count, details }) => [code, count, details])).toEqual([
      ['weighed-ties', 30, { indicator: 'orders', sharePercent: 75, groups: 3 }],
    ]);
  });

  it('in how many groups heavy ties can be split', () => {
    // The field's vector of ranks and ties: twelve 1, four 2, two 3, a 5 and a 9 stand in bands 1, 3, 5, 5 and 5 of five.
    const orders = [...new Array<number>(12).fill(1), 2, 2, 2, 2, 3, 3, 5, 9];
    const issues = issuesOf({ amount: MIXED.slice(0, 20).map((i) => i + 1), orders }, 'weighted');
    expect(issues.find(({ code }) => code === 'weighed-ties')?.details).toMatchObject({ groups: 3 });
  });

  it('what counts twice', () => {
    const issues = issuesOf({ amount: FORTY, margin: FORTY.map((i) => i * 2 + (i % 3)) }, 'weighted');
    expect(
      issues.map(({ code, details }) => [code, details?.indicatorFirst, details?.indicatorSecond]),
    ).toEqual([['weighed-alike', 'amount', 'margin']]);
    expect(codes({ amount: FORTY, orders: MIXED }, 'weighted')).toEqual([]);
  });

  it('what counts twice in few sentences where everything goes together, the most alike first', () => {
    const issues = issuesOf(
      { amount: FORTY, orders: FORTY.map((i) => i * 2 + (i % 7) * 3), margin: FORTY.map((i) => i * 3) },
      'weighted',
    );
    expect(
      issues.map(({ code, details }) => [code, details?.indicatorFirst, details?.indicatorSecond]),
    ).toEqual([['weighed-alike', 'amount', 'margin']]);
  });

  it('nothing and classifies nobody where nobody has value', () => {
    expect(codes({ amount: [0, -1] }, 'weighted')).toEqual([]);
  });
});

describe('chooseScheme', () => {
  it('takes the score where two or more things are known', () => {
    const prepared = prepare(makeCustomers({ amount: [1, 2], orders: [1, 2], years: [3, 4] }));
    expect(chooseScheme(prepared)).toEqual({
      schemeId: 'weighted',
      reason: 'several-known',
      found: ['amount', 'orders'],
    });
  });

  it('takes ABC where the amount is all there is', () => {
    const prepared = prepare(makeCustomers({ amount: [1, 2], orders: [null, null], satisfaction: [4, 5] }));
    expect(chooseScheme(prepared)).toEqual({ schemeId: 'abc', reason: 'amount-alone', found: ['amount'] });
  });
});
