/** One judgement: how many times the first counts as much as the second, 1/9..9. */
export interface Judgement {
  readonly first: string;
  readonly second: string;
  readonly times: number;
}

/** Weights from judgements of pairs, and how well the judgements go together. */
export interface PairwiseWeights {
  /** In the order of the ids, summing to 1. */
  readonly shares: readonly number[];
  /** 0 = free of contradiction; above 0.1 the judgements should be looked at again. */
  readonly consistencyRatio: number;
  /** The judgement that contradicts the others most, and what they say of the pair; null where all fit. */
  readonly worst: { readonly judgement: Judgement; readonly fitting: number } | null;
}

/** Above this ratio judgements contradict each other too much (Saaty 1980). */
export const CONSISTENT_UP_TO = 0.1;

/** Mean consistency index of random judgements of n things, from n = 1 (Saaty 1980; beyond ten as for ten). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;
const MOST_STEPS = 1000;
const PRECISE = 1e-14;
/** A judgement off by less than this factor fits. */
const FITS = 1 + 1e-6;

/**
 * The principal eigenvector of the matrix of judgements (analytic hierarchy process, Saaty 1980).
 *
 * A pair without a judgement, or with itself, counts the same. The last judgement of a pair stands.
 */
export function pairwiseWeights(ids: readonly string[], judgements: readonly Judgement[]): PairwiseWeights {
  const matrix = ids.map(() => ids.map(() => 1));
  for (const { first, second, times } of judgements) {
    const [row, column] = [ids.indexOf(first), ids.indexOf(second)];
    if (row < 0 || column < 0 || row === column) continue;
    matrix[row]![column] = times;
    matrix[column]![row] = 1 / times;
  }
  const { vector, value } = principal(matrix);
  return {
    shares: vector,
    consistencyRatio: consistencyRatio(value, ids.length),
    worst: worstJudgement(ids, matrix),
  };
}

/** By repeated multiplication; a matrix of positive numbers always has one. */
function principal(matrix: readonly (readonly number[])[]): { vector: number[]; value: number } {
  let vector = matrix.map(() => 1 / matrix.length);
  let value = matrix.length;
  for (let step = 0; step < MOST_STEPS; step++) {
    const product = matrix.map((row) => row.reduce((sum, entry, i) => sum + entry * vector[i]!, 0));
    value = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / value);
    const moved = next.reduce((most, entry, i) => Math.max(most, Math.abs(entry - vector[i]!)), 0);
    vector = next;
    if (moved < PRECISE) break;
  }
  return { vector, value };
}

function consistencyRatio(value: number, n: number): number {
  const random = RANDOM_INDEX[Math.min(n, RANDOM_INDEX.length) - 1] ?? 0;
  return random === 0 ? 0 : Math.max(0, (value - n) / (n - 1)) / random;
}

/** The pair whose judgement is farthest from what the others say of it, as a factor. */
function worstJudgement(
  ids: readonly string[],
  matrix: readonly (readonly number[])[],
): PairwiseWeights['worst'] {
  let worst: PairwiseWeights['worst'] = null;
  let widest = FITS;
  matrix.forEach((row, i) => {
    for (let j = i + 1; j < row.length; j++) {
      const [times, fitting] = [row[j]!, saidByOthers(matrix, i, j)];
      const apart = Math.max(times / fitting, fitting / times);
      if (apart <= widest) continue;
      widest = apart;
      worst = { judgement: { first: ids[i]!, second: ids[j]!, times }, fitting };
    }
  });
  return worst;
}

/** The geometric mean of i against k against j over all other k; of two things nobody else says anything. */
function saidByOthers(matrix: readonly (readonly number[])[], i: number, j: number): number {
  const others = matrix.map((_, k) => k).filter((k) => k !== i && k !== j);
  if (others.length === 0) return matrix[i]![j]!;
  const logs = others.map((k) => Math.log(matrix[i]![k]! * matrix[k]![j]!));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / others.length);
}
