import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber } from '../../../src/contract/format-number';
import type { Language } from '../../../src/contract/language';
import { reasonText } from '../../../src/contract/words/reasons';
import { nextClassNeeds } from '../../../src/core/explain/next-class-needs';
import { reasons } from '../../../src/core/explain/reason';
import { CATEGORY_WORDS } from '../../../src/core/indicators/categories';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers, type Columns } from '../make-customers';

const prepared = prepare(
  makeCustomers({
    amount: [900, 700, 500, 300, 100, 0],
    orders: [9, 7, 5, 3, 1, 0],
    recency: [10, 20, 30, 40, 50, null],
  }),
);
const rfm = runScheme(prepared, 'rfm', {});

describe('the reason of a rule', () => {
  it('is what the rule that decided looked at, with the bands of a mean', () => {
    expect(reasons(prepared, rfm)[0]).toEqual({
      code: 'steps',
      parts: [
        { id: 'recency', value: 10, band: { step: 5, of: 5 } },
        { id: 'orders', value: 9, band: { step: 5, of: 5 } },
        { id: 'amount', value: 900, band: { step: 5, of: 5 } },
      ],
    });
    expect(reasons(prepared, rfm)[5]).toEqual({ code: 'no-orders' });
  });

  it.each([
    ['en', 'Because of: last order 10 days ago (5 of 5); 9 orders (5 of 5); sales of 900 (5 of 5)'],
    ['es', 'Por: último pedido hace 10 días (5 de 5); 9 pedidos (5 de 5); ventas de 900 (5 de 5)'],
    ['zh', '依据：最近一次下单在 10 天前（5/5）；9 个订单（5/5）；销售额 900（5/5）'],
  ] as [Language, string][])('reads in %s', (language, expected) => {
    const format = {
      money: (value: number) => formatMoney(value, language),
      number: (value: number) => formatNumber(value, language, 1),
    };
    const [reason] = reasons(prepared, rfm);
    expect(reason && reasonText(reason, language, format)).toBe(expected);
  });

  it('keeps to the numbers that fit', () => {
    const long = { money: () => '9'.repeat(60), number: (value: number) => String(value) };
    const [reason] = reasons(prepared, rfm);
    expect(reason && reasonText(reason, 'en', long)).toBe(
      'Because of: last order 10 days ago (5 of 5); 9 orders (5 of 5)',
    );
  });

  it('names limits by the number alone, and words of the list as such', () => {
    const byOrders = runScheme(prepared, 'loyalty', {});
    expect(reasons(prepared, byOrders)[0]).toEqual({
      code: 'steps',
      parts: [{ id: 'orders', value: 9, band: null }],
    });
  });
});

describe('what the next class needs under rules', () => {
  it('is a change, a sale, or nothing more', () => {
    const needs = nextClassNeeds(prepared, rfm);
    expect(needs[0]).toEqual({ kind: 'best' });
    expect(needs[5]).toEqual({ kind: 'any-sale' });
    expect(needs[4]).toMatchObject({ kind: 'lift' });
  });

  /** Facts as the scheme of this id has them, with a word for each customer, 0 where there is none. */
  function missing(schemeId: SchemeId, columns: Columns, categories: Record<string, number[]> = {}) {
    const known = Object.entries(categories).map(([id, values]) => ({
      id: id as 'stage' | 'need' | 'contacted' | 'attitude',
      words: CATEGORY_WORDS[id as 'stage'],
      values: Uint8Array.from(values),
      notUnderstood: [],
    }));
    const list = prepare(makeCustomers(columns, undefined, known));
    return nextClassNeeds(list, runScheme(list, schemeId, {})).at(-1);
  }

  it('is the word that a person has not given', () => {
    expect(missing('intention', { amount: [5, 0] }, { stage: [1, 0] })).toEqual({
      kind: 'data',
      missing: ['stage'],
    });
  });

  it('is one thing where one is enough, else all that are missing', () => {
    const words = { need: [1, 0], contacted: [1, 0] };
    expect(missing('closing', { amount: [5, 0], closing: [9, null] }, words)).toMatchObject({
      missing: ['closing'],
    });
    expect(missing('loyalty', { amount: [5, 0], orders: [2, 0] }, { attitude: [1, 0] })).toMatchObject({
      missing: ['attitude'],
    });
    const gaps: Columns = { amount: [5, 4], orders: [2, null], recency: [9, null] };
    expect(missing('rfm', gaps)).toMatchObject({ missing: ['recency', 'orders'] });
  });

  it('is the amount where that is not known', () => {
    const gaps: Columns = { amount: [5, null], orders: [2, 1], recency: [9, 3] };
    expect(missing('rfm-10', gaps)).toEqual({ kind: 'data', missing: ['amount'] });
  });
});
