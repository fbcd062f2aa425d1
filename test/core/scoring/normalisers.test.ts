import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormaliserId } from '../../../src/core/scoring/normalisers';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers } from '../make-customers';

function normalised(values: readonly (number | null)[], normaliser: NormaliserId): number[] {
  const prepared = prepare(makeCustomers({ amount: values.map(() => 1), orders: values }));
  const column = prepared.columns.find(({ id }) => id === 'orders');
  return column ? [...prepared.normalised(column, { normaliser, direction: 'more' })] : [];
}

/** (# smaller + half # equal) / n: the definition, word by word. */
function plainMidRanks(values: readonly number[]): number[] {
  return values.map((v) => {
    const smaller = values.filter((w) => w < v).length;
    return (smaller + values.filter((w) => w === v).length / 2) / values.length;
  });
}

/** Mid-ranks stretched to 0..1. */
function plainStretchedRanks(values: readonly number[]): number[] {
  const ranks = plainMidRanks(values);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  return ranks.map((rank) => (low === high ? 0.5 : (rank - low) / (high - low)));
}

const WAYS = [
  ['rank', plainStretchedRanks],
  ['mid-rank', plainMidRanks],
] as const;

describe.each(WAYS)('%s', (way, plain) => {
  it('puts everybody at one half where all are equal', () => {
    expect(normalised([7, 7, 7], way)).toEqual([0.5, 0.5, 0.5]);
  });

  it('agrees with the definition and is symmetric when the scale is turned around', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
        const ranks = normalised(values, way);
        const turned = normalised(
          values.map((v) => -v),
          way,
        );
        plain(values).forEach((rank, i) => {
          expect(ranks[i]).toBeCloseTo(rank, 12);
          expect(turned[i]).toBeCloseTo(1 - rank, 12);
        });
      }),
    );
  });
});

describe('rank', () => {
  it('gives twelve 1, four 2, two 3, a 5 and a 9 the mid-ranks of the specification (5.2)', () => {
    const frequencies = [...Array<number>(12).fill(1), 2, 2, 2, 2, 3, 3, 5, 9];
    const ranks = normalised(frequencies, 'rank');
    const distinct = [ranks[0], ranks[12], ranks[16], ranks[18], ranks[19]].map((rank) => rank!.toFixed(4));
    expect(distinct).toEqual(['0.0000', '0.5926', '0.8148', '0.9259', '1.0000']);
    expect(
      [ranks[0], ranks[12], ranks[16], ranks[18], ranks[19]].map((p) => Math.min(5, 1 + Math.floor(5 * p!))),
    ).toEqual([1, 3, 5, 5, 5]);
  });

  it('leaves a missing value missing and ranks the rest without it', () => {
    expect(normalised([1, null, 2], 'rank')).toEqual([0, NaN, 1]);
  });
});

describe('minmax', () => {
  it('runs from the 5th to the 95th percentile and stops there', () => {
    const oneTo101 = Array.from({ length: 101 }, (_, i) => i + 1);
    const shares = normalised(oneTo101, 'minmax');
    expect([shares[0], shares[5], shares[50], shares[95], shares[100]]).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('is not flattened by one giant', () => {
    const values = [...Array.from({ length: 40 }, (_, i) => i), 1e9];
    expect(normalised(values, 'minmax')[38]).toBe(1);
  });

  it('puts everybody at one half where all are equal', () => {
    expect(normalised([7, 7, 7], 'minmax')).toEqual([0.5, 0.5, 0.5]);
  });
});
