import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/core/scoring/pairwise';
import { CONSISTENT_UP_TO, pairwiseWeights } from '../../../src/core/scoring/pairwise';
import type { DataWeighingId } from '../../../src/core/scoring/weighings';
import { DATA_WEIGHINGS } from '../../../src/core/scoring/weighings';
import { truthCase, truthTest } from '../../truth';

interface MatrixCase {
  readonly input: { readonly matrix: readonly (readonly (string | number)[])[]; readonly order?: string[] };
  readonly expected: { readonly weights: readonly number[] | Readonly<Record<string, number>> };
}

function caseOf(id: string): MatrixCase {
  return truthCase('mcdm', id) as unknown as MatrixCase;
}

function shares(matrix: readonly (readonly number[])[], id: DataWeighingId): number[] {
  const columns = matrix[0]!.map((_, k) => Float64Array.from(matrix, (row) => row[k]!));
  const indicators = columns.map((values) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { values, good: values.map((value) => (high > low ? (value - low) / (high - low) : 0.5)) };
  });
  return DATA_WEIGHINGS[id](indicators);
}

describe('weights from the data', () => {
  const published: [string, DataWeighingId, number][] = [
    ['entropy-weights', 'entropy', 6],
    ['critic-weights', 'critic', 3],
    ['std-weights', 'deviation', 2],
  ];
  for (const [id, weighing, digits] of published) {
    truthTest(`${weighing} as printed (${id})`, () => {
      const { input, expected } = caseOf(id);
      const found = shares(input.matrix as number[][], weighing);
      found.forEach((share, k) => expect(share).toBeCloseTo((expected.weights as number[])[k]!, digits));
    });
  }

  it.each(Object.keys(DATA_WEIGHINGS) as DataWeighingId[])('%s weighs alike where nobody differs', (id) => {
    expect(
      shares(
        [
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        id,
      ),
    ).toEqual([0.5, 0.5]);
  });

  it.each(Object.keys(DATA_WEIGHINGS) as DataWeighingId[])(
    '%s gives nothing to what is the same for all',
    (id) => {
      const [same, differs] = shares(
        [
          [2, 3],
          [2, 9],
          [2, 1],
        ],
        id,
      );
      expect([same, differs]).toEqual([0, 1]);
    },
  );
});

/** The upper half of a matrix as judgements. */
function judgementsOf(ids: readonly string[], matrix: MatrixCase['input']['matrix']): Judgement[] {
  const number = (text: string | number): number => {
    const [over = 1, under = 1] = String(text).split('/').map(Number);
    return over / under;
  };
  return ids.flatMap((first, i) =>
    ids.slice(i + 1).map((second, j) => ({ first, second, times: number(matrix[i]![i + 1 + j]!) })),
  );
}

describe('pairwiseWeights', () => {
  truthTest('weighs drinks as Saaty (2008) does, without contradiction (ahp-saaty-drinks)', () => {
    const { input, expected } = caseOf('ahp-saaty-drinks');
    const ids = input.order ?? [];
    const found = pairwiseWeights(ids, judgementsOf(ids, input.matrix));
    const wanted = expected.weights as Record<string, number>;
    ids.forEach((id, k) => expect(found.shares[k]).toBeCloseTo(wanted[id]!, 3));
    // Random index 1.32 for seven things.
    expect(found.consistencyRatio).toBeCloseTo(0.022302, 6);
  });

  truthTest('finds the contradiction in a published matrix (ahp-inconsistent)', () => {
    const { input, expected } = caseOf('ahp-inconsistent');
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const found = pairwiseWeights(ids, judgementsOf(ids, input.matrix));
    found.shares.forEach((share, k) => expect(share).toBeCloseTo((expected.weights as number[])[k]!, 4));
    // Random index 1.24 for six things.
    expect(found.consistencyRatio).toBeCloseTo(0.229011, 6);
    expect(found.consistencyRatio).toBeGreaterThan(CONSISTENT_UP_TO);
  });

  const fitting: Judgement[] = [
    { first: 'a', second: 'b', times: 2 },
    { first: 'b', second: 'c', times: 2 },
    { first: 'a', second: 'c', times: 4 },
  ];

  it('gives 4 : 2 : 1 to judgements that fit, and names none of them', () => {
    const { shares: found, consistencyRatio, worst } = pairwiseWeights(['a', 'b', 'c'], fitting);
    [4 / 7, 2 / 7, 1 / 7].forEach((share, k) => expect(found[k]).toBeCloseTo(share, 12));
    expect([consistencyRatio.toFixed(9), worst]).toEqual(['0.000000000', null]);
  });

  it('names the judgement that was turned around', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const weights = [8, 4, 2, 1];
    const judgements = ids.flatMap((first, i) =>
      ids.slice(i + 1).map((second, j) => ({ first, second, times: weights[i]! / weights[i + 1 + j]! })),
    );
    const turned = judgements.map((one) =>
      one.first === 'a' && one.second === 'd' ? { ...one, times: 1 / 8 } : one,
    );
    const { worst, consistencyRatio } = pairwiseWeights(ids, turned);
    expect(worst?.judgement).toEqual({ first: 'a', second: 'd', times: 1 / 8 });
    expect(worst?.fitting).toBeCloseTo(8, 9);
    expect(consistencyRatio).toBeGreaterThan(CONSISTENT_UP_TO);
  });

  it('lets two things be judged in one way only', () => {
    const { shares: found, consistencyRatio } = pairwiseWeights(
      ['a', 'b'],
      [{ first: 'b', second: 'a', times: 3 }],
    );
    expect([found[0]!.toFixed(9), consistencyRatio]).toEqual(['0.250000000', 0]);
  });
});
