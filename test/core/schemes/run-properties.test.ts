import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/core/indicators/customer-table';
import { prepare } from '../../../src/core/scoring/prepare';
import type { Category } from '../../../src/core/indicators/categories';
import { CATEGORY_WORDS } from '../../../src/core/indicators/categories';
import type { CustomerTable } from '../../../src/core/indicators/customer-table';
import type { CatalogueId, SchemeId } from '../../../src/core/schemes/catalogue';
import type { SchemeProperty } from '../../../src/core/schemes/scheme';
import { SCHEME_IDS, SCHEMES } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers, withValue } from '../make-customers';

/** Ten obvious lines: sort, add up, compare. Amounts are whole numbers. */
function plainAbc(amounts: readonly number[], [a, b] = [80, 95]): string[] {
  const total = amounts.filter((x) => x > 0).reduce((sum, x) => sum + x, 0);
  return amounts.map((own) => {
    if (!(own > 0)) return 'none';
    const before = amounts.filter((x) => x > own).reduce((sum, x) => sum + x, 0);
    return before * 100 < a! * total ? 'A' : before * 100 < b! * total ? 'B' : 'C';
  });
}

/** The weighted score by its definition, with the mid-ranks counted anew for every customer. */
function plainScore(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  own: readonly number[],
): number {
  const midRank = (k: number, value: number) =>
    rows.filter((row) => row[k]! < value).length + rows.filter((row) => row[k] === value).length / 2;
  const places = own.map((value, k) => {
    const ranks = rows.map((row) => midRank(k, row[k]!));
    const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
    return low === high ? 0.5 : (midRank(k, value) - low) / (high - low);
  });
  return (
    (100 * places.reduce((sum, p, k) => sum + weights[k]! * p, 0)) / weights.reduce((sum, w) => sum + w, 0)
  );
}

function classes(columns: Columns, schemeId: SchemeId, settings: Settings = {}): string[] {
  const { classIds, classIndexes } = runScheme(prepare(makeCustomers(columns)), schemeId, settings);
  return Array.from(classIndexes, (index) => classIds[index] ?? 'none');
}

const someNumber = fc.option(
  fc.oneof(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 100_000 })),
  { freq: 10 },
);
const row = fc.record({ amount: someNumber, orders: someNumber, recency: someNumber, margin: someNumber });
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
type Row = { amount: number | null; orders: number | null; recency: number | null; margin: number | null };

/** Also words and numbers that only some schemes look at, so that every scheme has what it needs. */
function everything(list: readonly Row[]): CustomerTable {
  const orders = (k: number) => list.map(({ orders: value }) => (value === null ? null : (value * k) % 400));
  const words = (id: keyof typeof CATEGORY_WORDS): Category => ({
    id,
    words: CATEGORY_WORDS[id],
    values: Uint8Array.from(list, ({ margin }) => Math.abs(margin ?? 0) % (CATEGORY_WORDS[id].length + 1)),
    notUnderstood: [],
  });
  const columns: Columns = {
    ...columnsOf(list),
    closing: orders(7),
    potential: orders(13),
    satisfaction: orders(3),
    variation: list.map(({ recency }) => (recency === null ? null : (recency % 30) / 10)),
    profit: list.map(({ margin }) => margin),
  };
  const ids = Object.keys(CATEGORY_WORDS) as (keyof typeof CATEGORY_WORDS)[];
  return makeCustomers(columns, undefined, ids.map(words));
}

function classesOf(list: readonly Row[], schemeId: SchemeId): string[] {
  const { classIds, classIndexes } = runScheme(prepare(everything(list)), schemeId, {});
  return Array.from(classIndexes, (index) => classIds[index] ?? 'none');
}

function columnsOf(list: readonly Row[]): Columns {
  const column = (id: keyof Row) => list.map((entry) => entry[id]);
  return {
    amount: column('amount'),
    orders: column('orders'),
    recency: column('recency'),
    margin: column('margin'),
  };
}

/** Ways that promise everything but to be quick: monotone, equal to equal, whatever the order. */
const WAYS: readonly (readonly [string, SchemeId, Settings])[] = [
  ['abc', 'abc', {}],
  ['weighted', 'weighted', {}],
  ['groups at score limits', 'groups', { cuts: { method: 'score', at: [70, 40] } }],
  ['weighted by shares', 'weighted', { cuts: { method: 'share', at: [50, 80] } }],
  [
    'clipped scales',
    'weighted',
    {
      indicators: [
        { id: 'amount', weight: 2, normaliser: 'minmax' },
        { id: 'margin', weight: 1, normaliser: 'minmax' },
      ],
    },
  ],
  [
    'goals, bands, yes or no and powers of ten',
    'weighted',
    {
      indicators: [
        { id: 'amount', weight: 2, normaliser: 'target', at: [500] },
        { id: 'orders', weight: 1, normaliser: 'bands', at: [1, 2, 50] },
        { id: 'recency', weight: 1, normaliser: 'target', at: [30] },
        { id: 'margin', weight: 1, normaliser: 'yesno' },
      ],
    },
  ],
  ['factors', 'weighted', { aggregator: 'weighted-product' }],
  ['the first three', 'weighted', { cuts: { method: 'count', at: [3] } }],
];

/** Rules whose classes have an order, beside the ways by score. */
const MONOTONE_WAYS: typeof WAYS = [...WAYS, ['ten segments', 'rfm-10', {}], ['eight groups', 'rfm-8', {}]];

function promising(property: SchemeProperty): readonly CatalogueId[] {
  return SCHEME_IDS.filter((id) => SCHEMES[id].promises.includes(property));
}

/** Keeps what a setting names in the data, so that no run is refused. */
const withAnchor = (list: Row[]): Row[] => [...list, { amount: 7, orders: 1, recency: 3, margin: 2 }];

describe('runScheme', () => {
  it('classifies as the obvious ABC does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 1, maxLength: 60 }), (amount) => {
        expect(classes({ amount }, 'abc')).toEqual(plainAbc(amount));
      }),
    );
  });

  it('scores as the obvious weighted score does', () => {
    const full = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(5), fc.nat(300)), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(full, (list) => {
        const column = (k: number) => list.map((entry) => entry[k]!);
        const table = makeCustomers({ amount: column(0), orders: column(1), recency: column(2) });
        const { scores } = runScheme(prepare(table), 'weighted', {});
        const turned = list.map(([amount, orders, recency]) => [amount, orders, -recency]);
        turned.forEach((own, i) => expect(scores[i]).toBeCloseTo(plainScore(turned, [40, 20, 20], own), 6));
      }),
    );
  });

  it.each(promising('row-order-free'))(
    'gives every customer the same in any order of rows: %s',
    (schemeId) => {
      fc.assert(
        fc.property(rows, (list) => {
          const anchored = withAnchor(list);
          const backwards = [...anchored].reverse();
          expect(classesOf(backwards, schemeId).reverse()).toEqual(classesOf(anchored, schemeId));
        }),
      );
    },
  );

  it.each(promising('equal-equal'))('gives equal customers equal classes: %s', (schemeId) => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = classesOf([...withAnchor(list), ...list], schemeId);
        list.forEach((_row, i) => expect(found[i + list.length + 1]).toBe(found[i]));
      }),
    );
  });

  it.each(WAYS)('gives every customer the same whatever the order of rows: %s', (_, schemeId, settings) => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, stream) => {
        const anchored = withAnchor(list);
        const order = anchored
          .map((_row, i) => i)
          .sort((a, b) => ((a * 7919 + stream.next().value) % 11) - ((b * 7919) % 11));
        const straight = classes(columnsOf(anchored), schemeId, settings);
        const shuffled = classes(columnsOf(order.map((i) => anchored[i]!)), schemeId, settings);
        expect(shuffled).toEqual(order.map((i) => straight[i]));
      }),
    );
  });

  it.each(WAYS)('gives equal customers equal classes: %s', (_, schemeId, settings) => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = classes(columnsOf([...withAnchor(list), ...list]), schemeId, settings);
        list.forEach((_row, i) => expect(found[i + list.length + 1]).toBe(found[i]));
      }),
    );
  });

  it.each(MONOTONE_WAYS)(
    'never lowers score or class when something gets better: %s',
    (_, schemeId, settings) => {
      const change = fc.record({
        who: fc.nat(),
        id: fc.constantFrom('amount', 'orders', 'recency', 'margin'),
        by: fc.nat(2000),
      });
      fc.assert(
        fc.property(rows, change, (list, { who, id, by }) => {
          const table = makeCustomers(columnsOf(withAnchor(list)));
          const customer = who % list.length;
          const value = list[customer]![id as keyof Row];
          fc.pre(value !== null && list[customer]!.amount !== null && list[customer]!.amount > 0);
          const better = id === 'recency' ? value - by : value + by;
          const after = withValue(table, { id: id as IndicatorId, customer, value: better });
          const [before, then] = [table, after].map((t) => runScheme(prepare(t), schemeId, settings));
          if (before!.classIndexes[customer] === -1) return;
          expect(then!.classIndexes[customer]).toBeLessThanOrEqual(before!.classIndexes[customer]!);
          expect(then!.scores[customer]).toBeGreaterThanOrEqual(before!.scores[customer]!);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(WAYS)('lets classes follow scores, and scores lie in 0..100: %s', (_, schemeId, settings) => {
    fc.assert(
      fc.property(rows, (list) => {
        const { scores, classIndexes } = runScheme(
          prepare(makeCustomers(columnsOf(withAnchor(list)))),
          schemeId,
          settings,
        );
        const classified = [...classIndexes.keys()]
          .filter((i) => classIndexes[i]! >= 0)
          .sort((a, b) => scores[b]! - scores[a]!);
        classified.forEach((customer, i) => {
          expect(scores[customer]).toBeGreaterThanOrEqual(0);
          expect(scores[customer]).toBeLessThanOrEqual(100);
          if (i > 0) expect(classIndexes[customer]).toBeGreaterThanOrEqual(classIndexes[classified[i - 1]!]!);
        });
      }),
    );
  });

  it('changes nothing when all weights are multiplied', () => {
    const weights = [40, 20, 20, 10];
    const settings = (factor: number): Settings => ({
      indicators: (['amount', 'orders', 'recency', 'margin'] as const).map((id, i) => ({
        id,
        weight: weights[i]! * factor,
      })),
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(0.1, 1 / 3, 7, 1e6), (list, factor) => {
        const columns = columnsOf(withAnchor(list));
        expect(classes(columns, 'weighted', settings(factor))).toEqual(
          classes(columns, 'weighted', settings(1)),
        );
      }),
    );
  });

  it.each(promising('scale-free'))(
    'changes nothing when amounts are given in another unit: %s',
    (schemeId) => {
      fc.assert(
        fc.property(rows, fc.constantFrom(100, 1000, 0.01), (list, factor) => {
          const columns = columnsOf(withAnchor(list));
          const scaled = columns.amount!.map((value) => (value === null ? null : value * factor));
          expect(classes({ ...columns, amount: scaled }, schemeId)).toEqual(classes(columns, schemeId));
        }),
      );
    },
  );

  it.each(promising('best-class-filled'))(
    'puts somebody in the best class wherever somebody has value and data: %s',
    (schemeId) => {
      fc.assert(
        fc.property(rows, (list) => {
          expect(classes(columnsOf(withAnchor(list)), schemeId)).toContain(SCHEMES[schemeId].labels[0]);
        }),
      );
    },
  );

  it('leaves the table as it was', () => {
    const table = makeCustomers({ amount: [3, 1, -2], orders: [1, null, 2] });
    const before = JSON.stringify(table.indicators.map(({ values }) => [...values]));
    Object.freeze(table.indicators);
    runScheme(prepare(Object.freeze(table)), 'weighted', {});
    expect(JSON.stringify(table.indicators.map(({ values }) => [...values]))).toBe(before);
  });
});
