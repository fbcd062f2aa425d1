import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainty, type Certainty } from '../../../src/core/explain/certainty';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import { makeCustomers, withOrders, type Columns } from '../make-customers';

type Orders = Record<string, number[]>;

function certainties(
  orders: Orders,
  way: { schemeId?: SchemeId; settings?: Settings; resamples?: number } = {},
): Record<string, Certainty | undefined> {
  const prepared = prepare(withOrders(orders));
  const result = runScheme(prepared, way.schemeId ?? 'abc', way.settings ?? {});
  const of = certainty(prepared, result, { seed: 7, resamples: way.resamples ?? 200 });
  return Object.fromEntries(Object.keys(orders).map((key, customer) => [key, of(customer)]));
}

const twelve = (amount: number): number[] => new Array<number>(12).fill(amount);

describe('certainty', () => {
  it('is the chance of the class over all resamples', () => {
    // A is 1000 and 330, B 300: half-way between 330 and 300 a customer falls out of A. Of the 27 resamples of
    // 100, 100, 130 the eight that miss the 130 come to 300.
    const orders = { big: twelve(1000 / 12), edge: [100, 100, 130], next: twelve(25), small: [10, 10, 10] };
    const { edge } = certainties(orders, { resamples: 20_000 });
    expect(edge).toMatchObject({ kind: 'known', level: 'medium' });
    expect(edge?.kind === 'known' ? edge.share : NaN).toBeCloseTo(19 / 27, 1.9);
  });

  it('is full where all orders are alike, and where even the smallest are enough', () => {
    const found = certainties({ big: [900, 1000, 1100], next: twelve(25), small: [10, 10, 11] });
    expect(Object.values(found)).toEqual(
      Object.keys(found).map(() => ({ kind: 'known', share: 1, level: 'high' })),
    );
  });

  it('counts a resample without sales as a class lost', () => {
    // Of the 27 resamples of 30, 30, -55 those with at least two of the -55 come to less than 0: 6 + 1.
    const { back } = certainties({ big: [900, 1000, 1100], back: [30, 30, -55] }, { resamples: 20_000 });
    expect(back?.kind === 'known' ? back.share : NaN).toBeCloseTo(20 / 27, 1.9);
  });

  it('says when it cannot be known', () => {
    const orders = { big: twelve(50), few: [20, 30], none: [-5, 2, 1] };
    expect(certainties(orders)).toMatchObject({ few: { kind: 'few-orders' }, none: { kind: 'no-class' } });
    const settings: Settings = { indicators: [{ id: 'delay', weight: 1 }] };
    expect(certainties(orders, { schemeId: 'weighted', settings }).big).toEqual({ kind: 'not-from-orders' });
    const totals = prepare(makeCustomers({ amount: [10, 5] }));
    expect(certainty(totals, runScheme(totals, 'abc', {}))(0)).toEqual({ kind: 'totals-only' });
    const refused = runScheme(totals, 'abc', { cuts: { method: 'share', at: [95, 80] } });
    expect(certainty(totals, refused)(0)).toEqual({ kind: 'no-class' });
  });

  it('draws again the steps that rules look at', () => {
    // Two purchases are "switching", as three are. Of the 27 resamples of 5, 5, -1 those with at least two purchases are
    // 12 + 8.
    const { some } = certainties(
      { big: twelve(50), some: [5, 5, -1] },
      { schemeId: 'loyalty', resamples: 20_000 },
    );
    expect(some?.kind === 'known' ? some.share : NaN).toBeCloseTo(20 / 27, 1.9);
  });

  it('draws limits of rules that follow from who stands where half-way between neighbours', () => {
    // The tenth has 330 and the eleventh 290: below 310 it is no longer one of the ten, as in the eight resamples of 300.
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`big${i}`, twelve(1000 / 12)]));
    const orders = { ...nine, edge: [100, 100, 130], next: [145, 145] };
    const { edge } = certainties(orders, { schemeId: 'top-10', resamples: 20_000 });
    expect(edge?.kind === 'known' ? edge.share : NaN).toBeCloseTo(19 / 27, 1.9);
  });

  it('claims nothing where rules look at what is not drawn', () => {
    const kindUnder = (schemeId: SchemeId, columns: Columns): string | undefined => {
      const orders = withOrders({ big: twelve(50), next: [3, 2, 1] });
      const { indicators } = makeCustomers(columns);
      const prepared = prepare({ ...orders, indicators: [...orders.indicators, ...indicators] });
      return certainty(prepared, runScheme(prepared, schemeId, {}))(0).kind;
    };
    expect(kindUnder('abc-xyz', { variation: [0.2, 0.7] })).toBe('by-rules');
    expect(kindUnder('value', { profit: [5, null] })).toBe('by-rules');
    expect(kindUnder('value', {})).toBe('known');
    expect(kindUnder('closing', { closing: [10, 50] })).toBe('not-from-orders');
  });

  it('does not depend on the order of rows', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 8 });
    const someOrders = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), amounts), {
      minLength: 2,
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(someOrders, (found) => {
        const turned = [...found].reverse().map(([key, list]) => [key, [...list].reverse()] as const);
        const way = { schemeId: 'weighted', resamples: 50 } as const;
        expect(certainties(Object.fromEntries(turned), way)).toEqual(
          certainties(Object.fromEntries(found), way),
        );
      }),
    );
  });
});
