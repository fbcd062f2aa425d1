import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf, INTERVALS } from '../../../src/core/scoring/intervals';
import { naturalBreaks } from '../../../src/core/scoring/natural-breaks';
import { parseCsv } from '../indicators/read-csv';
import { readDataText, truthCase, truthTest } from '../../truth';

const ascending = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** Values parted at their bounds. */
function parted(values: readonly number[], bounds: readonly number[]): number[][] {
  const groups = bounds.map((): number[] => []);
  for (const value of ascending(values)) groups[groupOf(value, bounds)]!.push(value);
  return groups;
}

function spread(group: readonly number[]): number {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The least sum of squares over every way to part: tried one by one. */
function leastSpread(values: readonly number[], groups: number): number {
  if (groups === 1) return spread(values);
  const ways = values.slice(1).map((_, i) => i + 1);
  return Math.min(
    ...ways
      .filter((cut) => values.length - cut >= groups - 1)
      .map((cut) => spread(values.slice(0, cut)) + leastSpread(values.slice(cut), groups - 1)),
  );
}

describe('naturalBreaks', () => {
  it('finds the least sum of squares there is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 11 }),
        fc.integer({ min: 1, max: 3 }),
        (list, groups) => {
          const values = [...ascending(list)];
          const found = parted(values, naturalBreaks(ascending(values), groups) ?? []);
          const total = found.reduce((sum, group) => sum + spread(group), 0);
          expect(total).toBeCloseTo(leastSpread(values, groups), 6);
        },
      ),
    );
  });

  it('never parts equal values, and gives none where there are too few different ones', () => {
    expect(naturalBreaks(Float64Array.of(1, 1, 1, 1, 9), 2)).toEqual([1, 9]);
    expect(naturalBreaks(Float64Array.of(1, 1, 1), 2)).toBeNull();
    expect(naturalBreaks(new Float64Array(), 1)).toBeNull();
  });

  truthTest('gives the lower bounds that simple-statistics gives (jenks-small)', () => {
    const cases = truthCase('jenks', 'jenks-small').expected as unknown as {
      x: number[];
      k: number;
      breaks: number[] | null;
    }[];
    for (const { x, k, breaks } of cases) {
      const bounds = naturalBreaks(ascending(x), k);
      const lower = bounds && [...parted(x, bounds).map((group) => group[0]), Math.max(...x)];
      expect(lower).toEqual(breaks);
    }
  });

  truthTest('gives the clusters of one-dimensional k-means (ckmeans)', () => {
    const cases = truthCase('jenks', 'ckmeans').expected as unknown as {
      x: number[];
      k: number;
      clusters: number[][];
    }[];
    for (const { x, k, clusters } of cases)
      expect(parted(x, naturalBreaks(ascending(x), k) ?? [])).toEqual(clusters);
  });
});

/** 'emp/sq km' of 58 counties. */
function density(): number[] {
  return parseCsv(readDataText('jenks/calempdensity.csv'))
    .slice(1)
    .map((row) => Number(row[row.length - 1]));
}

describe('INTERVALS as mapclassify gives them', () => {
  const ways = [
    ['calemp-fisher-jenks-5', 'natural'],
    ['calemp-quantiles-5', 'quantile'],
    ['calemp-equal-interval-5', 'equal'],
  ] as const;
  for (const [id, way] of ways) {
    truthTest(`${way} (${id})`, () => {
      const { bins, counts } = truthCase('jenks', id).expected as { bins: number[]; counts: number[] };
      const values = density();
      const bounds = INTERVALS[way](ascending(values), 5) ?? [];
      bounds.forEach((bound, i) => expect(bound).toBeCloseTo(bins[i]!, 9));
      expect(parted(values, bounds).map((group) => group.length)).toEqual(counts);
    });
  }

  truthTest('puts other values into the same groups (calemp-find-bin)', () => {
    const { parameters, expected } = truthCase('jenks', 'calemp-find-bin');
    const bounds = INTERVALS.natural(ascending(density()), 5) ?? [];
    const found = (parameters.values as number[]).map((value) => groupOf(value, bounds));
    expect(found).toEqual(expected.classes);
  });

  it('gives none where bounds would fall together', () => {
    expect(INTERVALS.quantile(Float64Array.of(1, 1, 1, 1, 2), 4)).toBeNull();
    expect(INTERVALS.equal(Float64Array.of(3, 3), 2)).toBeNull();
  });
});
