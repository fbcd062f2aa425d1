import { describe, expect, it } from 'vitest';
import { AGGREGATORS } from '../../../src/core/scoring/aggregators';
import type { NormalisedColumns } from '../../../src/core/scoring/normalisers';
import { truthCase, truthTest } from '../../truth';
import type { Decision } from './make-weighed';
import { pointsOf, weighedOf } from './make-weighed';

/** '8/13' or a number. */
function fraction(text: string | number): number {
  const [over = 0, under = 1] = String(text).split('/').map(Number);
  return over / under;
}

function decisionOf(id: string): { decision: Decision; expected: Record<string, number[]> } {
  const { input, expected } = truthCase('mcdm', id) as unknown as {
    input: { matrix: number[][]; weights: (string | number)[]; types: ('max' | 'min')[] };
    expected: Record<string, number[]>;
  };
  return { decision: { ...input, weights: input.weights.map(fraction) }, expected };
}

describe('weighted-sum', () => {
  truthTest('of shares of the sum, as pymcdm prints it (wsm-sum); weights that sum to 2', () => {
    const { decision, expected } = decisionOf('wsm-sum');
    const { prepared, weighed } = weighedOf(decision, 'sum');
    const { points, coverage } = AGGREGATORS['weighted-sum'].aggregate(weighed, prepared.normalised);
    points.forEach((value, i) => expect((value * coverage[i]!) / 100).toBeCloseTo(expected.score![i]!, 3));
  });

  truthTest('of numbers as they stand, as scikit-criteria prints it (wsm-raw)', () => {
    const { decision, expected } = decisionOf('wsm-raw');
    const { weighed } = weighedOf(decision, 'rank');
    const inUserUnits: NormalisedColumns = ({ units, decimals }) =>
      units.map((value) => value / 10 ** decimals);
    const { points, coverage } = AGGREGATORS['weighted-sum'].aggregate(weighed, inUserUnits);
    points.forEach((value, i) => expect((value * coverage[i]!) / 100).toBeCloseTo(expected.score![i]!, 9));
  });
});

describe('weighted-product', () => {
  it('is the geometric mean by weight', () => {
    const decision: Decision = {
      matrix: [
        [1, 1],
        [4, 9],
        [2, 3],
      ],
      weights: [0.5, 0.5],
    };
    const points = pointsOf(decision, { normaliser: 'sum', aggregator: 'weighted-product' });
    [1 / 7 / 13, 36 / 7 / 13, 6 / 7 / 13].forEach((product, i) =>
      expect(points[i]).toBeCloseTo(100 * Math.sqrt(product), 9),
    );
  });

  it('gives nothing to who has nothing in one thing', () => {
    const decision: Decision = {
      matrix: [
        [0, 9],
        [4, 1],
      ],
      weights: [0.1, 0.9],
    };
    expect(pointsOf(decision, { normaliser: 'sum', aggregator: 'weighted-product' })[0]).toBe(0);
  });
});

describe('topsis', () => {
  truthTest('as Tzeng & Huang (2011) print it (topsis-vector)', () => {
    const { decision, expected } = decisionOf('topsis-vector');
    const points = pointsOf(decision, { normaliser: 'vector', aggregator: 'topsis' });
    points.forEach((value, i) => expect(value / 100).toBeCloseTo(expected.similarity![i]!, 4));
  });

  it('puts everybody in the middle where all are alike', () => {
    const decision: Decision = {
      matrix: [
        [3, 4],
        [3, 4],
      ],
      weights: [0.5, 0.5],
    };
    expect(pointsOf(decision, { normaliser: 'vector', aggregator: 'topsis' })).toEqual([50, 50]);
  });
});

describe('vikor', () => {
  truthTest('as Yang & Wu (2020) print it (vikor)', () => {
    const { decision, expected } = decisionOf('vikor');
    const points = pointsOf(decision, { normaliser: 'vector', aggregator: 'vikor' });
    points.forEach((value, i) => expect(1 - value / 100).toBeCloseTo(expected.Q![i]!, 4));
  });
});

describe.each(Object.keys(AGGREGATORS) as (keyof typeof AGGREGATORS)[])('%s', (aggregator) => {
  it('weighs what is known where something is missing', () => {
    const decision: Decision = {
      matrix: [
        [1, 5],
        [2, NaN],
        [3, 6],
      ],
      weights: [0.75, 0.25],
    };
    const { prepared, weighed } = weighedOf(decision, 'minmax');
    const { points, coverage } = AGGREGATORS[aggregator].aggregate(weighed, prepared.normalised);
    expect([...coverage]).toEqual([1, 0.75, 1]);
    expect(points[1]).toBeGreaterThan(0);
    expect(points[1]).toBeLessThan(points[2]!);
  });

  it('says nothing about who has no data', () => {
    const decision: Decision = { matrix: [[1], [NaN], [3]], weights: [1] };
    expect(pointsOf(decision, { normaliser: 'minmax', aggregator })[1]).toBeNaN();
  });
});
