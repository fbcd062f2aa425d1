import { describe, expect, test } from 'vitest';
import { parseSettings, parseSettingsText, settingsText } from '../../src/contract/settings-schema';

/** The example of the documentation. */
const EXAMPLE = {
  sheet: 'Orders',
  scheme: 'abc',
  window: { from: '2025-01-01', to: '2025-12-31' },
  referenceDate: '2025-12-31',
  columns: {
    customer: 'Customer ID',
    name: 'Customer',
    date: 'Order date',
    amount: { multiply: ['Quantity', 'UnitPrice'] },
    status: 'Stage',
  },
  status: { include: ['Won'] },
  returns: 'net',
  dateOrder: 'dmy',
  decimal: ',',
  indicators: [{ id: 'amount', weight: 40, direction: 'more', normaliser: 'rank' }],
  cuts: { method: 'share', at: [80, 95] },
};

/** What ways of sorting can be told beyond the example. */
const WAYS = {
  scheme: 'own',
  preset: 'rfm-weights',
  indicators: [{ id: 'amount', weight: 40, normaliser: 'target', at: [1000] }],
  weights: { method: 'pairwise', judgements: [{ first: 'amount', second: 'orders', times: 3 }] },
  aggregator: 'topsis',
  cuts: { method: 'breaks', by: 'quantile' },
  bands: 'quantile-plus-one',
  variation: { deviation: 'sample', from: 'window', months: 3 },
  fit: { industries: ['Metal'], regions: ['North'] },
  own: {
    name: 'Mine',
    classes: ['a', 'b'],
    facts: [
      { id: 'x', indicator: 'amount', limits: [5], rule: 'including' },
      { id: 'y', average: ['x'] },
    ],
    rules: [
      { when: [{ x: [2] }, { y: [1] }], then: 'a' },
      { when: {}, then: 'b' },
    ],
    everyone: true,
  },
};

describe('parseSettings', () => {
  test('takes everything that ways of sorting can be told', () => {
    expect(parseSettings(WAYS)).toEqual({ ok: true, settings: WAYS });
  });

  test('takes the documented example whole', () => {
    expect(parseSettings(EXAMPLE)).toEqual({ ok: true, settings: EXAMPLE });
  });

  test('refuses an unknown key by its path', () => {
    expect(parseSettings({ colums: {} })).toMatchObject({
      problems: [{ code: 'settings-unknown-key', key: 'colums' }],
    });
    expect(parseSettings({ cuts: { method: 'share', at: [80], kind: 1 } })).toMatchObject({
      problems: [{ code: 'settings-unknown-key', key: 'cuts.kind' }],
    });
  });

  test.each([
    null,
    5,
    'text',
    [[]],
    { window: 'week' },
    { cuts: { method: 'share', at: [] } },
    { palette: { A: 'red' } },
    { weights: { method: 'guess' } },
    { weights: { method: 'pairwise', judgements: [{ first: 'a', second: 'b', times: 0 }] } },
    { bands: 'ntile' },
    { variation: { months: 1 } },
    { own: { classes: 'a' } },
    { own: { classes: ['a', 'b'], rules: [{ when: { x: [0.5] }, then: 'a' }] } },
  ])('refuses %j without throwing', (value) => {
    expect(parseSettings(value).ok).toBe(false);
  });

  test('does not trip over keys of the object prototype', () => {
    expect(parseSettings(JSON.parse('{"columns":{"toString":"x"},"__proto__":{"a":1}}')).ok).toBeTypeOf(
      'boolean',
    );
  });
});

describe('stored settings', () => {
  test('come back as they were saved', () => {
    expect(parseSettingsText(settingsText({ scheme: 'abc' }))).toEqual({
      ok: true,
      settings: { scheme: 'abc' },
    });
    expect(parseSettingsText('')).toEqual({ ok: true, settings: {} });
  });

  test.each(['{', '{"version":2,"settings":{}}', '5', '{"version":1,"settings":{"x":1}}'])(
    'refuse %s',
    (text) => {
      expect(parseSettingsText(text).ok).toBe(false);
    },
  );
});
