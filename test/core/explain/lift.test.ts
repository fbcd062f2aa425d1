import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextClassNeeds } from '../../../src/core/explain/next-class-needs';
import { waysOut } from '../../../src/core/explain/ways-out';
import { prepare } from '../../../src/core/scoring/prepare';
import { runScheme } from '../../../src/core/schemes/run';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';
import { checkWaysOut, schemeTrial, type Way } from './check-ways-out';

const WAYS: readonly (readonly [string, Way])[] = [
  ['abc', { schemeId: 'abc', settings: {} }],
  ['weighted', { schemeId: 'weighted', settings: {} }],
  ['groups at score limits', { schemeId: 'groups', settings: { cuts: { method: 'score', at: [70, 40] } } }],
  ['weighted by shares', { schemeId: 'weighted', settings: { cuts: { method: 'share', at: [50, 80] } } }],
  ['abc by quota', { schemeId: 'abc', settings: { cuts: { method: 'quota', at: [10, 30, 60] } } }],
  [
    'weighted by shares, the crossing customer outside',
    { schemeId: 'weighted', settings: { cuts: { method: 'share', at: [50, 80], rule: 'including' } } },
  ],
  [
    'weighted on places that nobody else moves the ends of',
    {
      schemeId: 'weighted',
      settings: {
        indicators: [
          { id: 'amount', weight: 50, normaliser: 'mid-rank' },
          { id: 'orders', weight: 30, normaliser: 'mid-rank' },
          { id: 'delay', weight: 20, normaliser: 'mid-rank' },
        ],
      },
    },
  ],
  [
    'weighted on clipped scales',
    {
      schemeId: 'weighted',
      settings: {
        indicators: [
          { id: 'amount', weight: 50, normaliser: 'minmax' },
          { id: 'orders', weight: 30, normaliser: 'rank' },
          { id: 'recency', weight: 20, normaliser: 'minmax' },
        ],
      },
    },
  ],
];

function column(value: fc.Arbitrary<number>, n: number): fc.Arbitrary<(number | null)[]> {
  return fc.array(fc.option(value, { freq: 12 }), { minLength: n, maxLength: n });
}

const cents = (max: number) => fc.integer({ min: -200, max }).map((units) => units / 100);

/** Nearly everybody has the same number of orders, so that the clipped scale of orders has no length. */
const flatColumns: fc.Arbitrary<Columns> = fc.integer({ min: 22, max: 30 }).chain((n) =>
  fc.record({
    amount: column(cents(500_000), n),
    orders: fc
      .tuple(fc.nat(n - 1), fc.nat(3))
      .map(([at, value]) => Array.from({ length: n }, (_, i) => (i === at ? value : 1))),
    recency: column(fc.integer({ min: 0, max: 2 }), n),
  }),
);

/** Tables from heavily tied to all different, with gaps and customers without value. */
const anyColumns: fc.Arbitrary<Columns> = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.boolean())
  .chain(([n, isTied]) =>
    fc.record({
      amount: column(isTied ? fc.integer({ min: 0, max: 3 }) : cents(500_000), n),
      orders: column(fc.integer({ min: 0, max: isTied ? 2 : 40 }), n),
      recency: column(fc.integer({ min: 0, max: isTied ? 3 : 400 }), n),
      delay: column(fc.integer({ min: -5, max: isTied ? 1 : 60 }), n),
    }),
  );

describe('lifts', () => {
  it.each(WAYS)('finds the easiest for all customers at once as for each alone: %s', (_, way) => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const prepared = prepare(makeCustomers(columns));
        const result = runScheme(prepared, way.schemeId, way.settings);
        nextClassNeeds(prepared, result).forEach((need, customer) => {
          const [first] = waysOut(prepared, result).lifts(customer);
          const easiest = first?.change === null ? undefined : first;
          expect(need.kind === 'lift' ? need.lift : undefined).toEqual(easiest);
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each(WAYS)(
    'names changes that lift or cost a class, a step less that does not, and what is out of reach: %s',
    (_, way) => {
      fc.assert(
        fc.property(anyColumns, (columns) => {
          checkWaysOut(schemeTrial(makeCustomers(columns), way));
        }),
        { numRuns: 150 },
      );
    },
  );

  it('names them where a clipped scale has no length', () => {
    const settings: Settings = {
      indicators: [
        { id: 'amount', weight: 30, normaliser: 'rank' },
        { id: 'orders', weight: 50, normaliser: 'minmax' },
        { id: 'recency', weight: 20, normaliser: 'minmax' },
      ],
    };
    fc.assert(
      fc.property(flatColumns, (columns) => {
        expect(
          checkWaysOut(schemeTrial(makeCustomers(columns), { schemeId: 'weighted', settings })),
        ).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
