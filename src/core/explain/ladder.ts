import type { Prepared } from '../scoring/prepare';
import type { Totals } from '../scoring/cuts';
import type { Weighed } from '../scoring/aggregators';
import { AGGREGATORS } from '../scoring/aggregators';
import { argsort } from '../scoring/argsort';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';

/**
 * The classified customers as rungs, best score first: one rung for all customers that are equal in everything that
 * counts, so that heavy ties cost no more than one customer. All arrays over rungs unless said otherwise.
 */
export interface Ladder {
  /** Rounded, descending; different rungs may share a score. */
  readonly scores: Float64Array;
  /** Before rounding. */
  readonly points: Float64Array;
  /** Share of the weights with data. */
  readonly coverage: Float64Array;
  /** One customer of each rung. */
  readonly customers: Uint32Array;
  /** How many stand on it, and the amount of each of them in whole units. */
  readonly sizes: Uint32Array;
  readonly amounts: Float64Array;
  /** Customers and amounts on all rungs before; one entry more than there are rungs. */
  readonly customersAbove: Float64Array;
  readonly amountsAbove: Float64Array;
  /** Per customer, length n; -1 for those that are not classified. */
  readonly rungOf: Int32Array;
  readonly totals: Totals;
}

/** Builds the ladder of a result. O(n log n). */
export function ladderOf(prepared: Prepared, plan: SchemePlan, result: Pick<SchemeResult, 'scores'>): Ladder {
  const { points, coverage } = AGGREGATORS[plan.aggregator].aggregate(plan.weighed, prepared.normalised);
  const compared = comparedColumns(prepared, plan.weighed);
  const bestFirst = equalsTogether(bestFirstOf(result.scores), result.scores, compared);
  const rungOf = new Int32Array(prepared.customers).fill(-1);
  const firsts = firstsOfRungs(bestFirst, rungOf, compared);
  const amounts = pick(prepared.amount?.units ?? result.scores, firsts);
  const sizes = new Uint32Array(firsts.length);
  for (let i = 0; i < bestFirst.length; i++) sizes[rungOf[bestFirst[i]!]!]!++;
  const customersAbove = runningSum(sizes.length, (rung) => sizes[rung]!);
  const amountsAbove = runningSum(sizes.length, (rung) => sizes[rung]! * amounts[rung]!);
  return {
    scores: pick(result.scores, firsts),
    points: pick(points, firsts),
    coverage: pick(coverage, firsts),
    customers: firsts,
    sizes,
    amounts,
    customersAbove,
    amountsAbove,
    rungOf,
    totals: { amount: amountsAbove[firsts.length]!, customers: customersAbove[firsts.length]! },
  };
}

/** First position in descending scores whose score is at most `limit`. */
export function firstAtMost(scores: Float64Array, limit: number): number {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scores[middle]! > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bestFirstOf(scores: Float64Array): Uint32Array {
  const worstFirst = scores.map((score) => -score);
  const classified = scores.reduce((count, score) => (score === score ? count + 1 : count), 0);
  return argsort(worstFirst).subarray(0, classified);
}

/** The amount decides shares even where it is not weighed. */
function comparedColumns(prepared: Prepared, weighed: readonly Weighed[]): Float64Array[] {
  const columns = new Set(weighed.map(({ column }) => column));
  if (prepared.amount) columns.add(prepared.amount);
  return [...columns].map(({ units }) => units);
}

/** Re-orders customers of equal score so that equal customers stand side by side. */
function equalsTogether(
  bestFirst: Uint32Array,
  scores: Float64Array,
  columns: readonly Float64Array[],
): Uint32Array {
  for (let start = 0; start < bestFirst.length;) {
    let end = start + 1;
    while (end < bestFirst.length && scores[bestFirst[end]!] === scores[bestFirst[start]!]) end++;
    if (end - start > 2) bestFirst.subarray(start, end).sort((a, b) => difference(a, b, columns) || a - b);
    start = end;
  }
  return bestFirst;
}

/** Sign of the first column in which two customers differ; missing comes after everything. 0 = equal. */
function difference(a: number, b: number, columns: readonly Float64Array[]): number {
  for (const units of columns) {
    const [x, y] = [units[a]!, units[b]!];
    if (x === y || (x !== x && y !== y)) continue;
    return x < y || y !== y ? -1 : 1;
  }
  return 0;
}

function firstsOfRungs(
  bestFirst: Uint32Array,
  rungOf: Int32Array,
  columns: readonly Float64Array[],
): Uint32Array {
  const firsts = new Uint32Array(bestFirst.length);
  let rungs = 0;
  for (let i = 0; i < bestFirst.length; i++) {
    const customer = bestFirst[i]!;
    const isNew = i === 0 || difference(bestFirst[i - 1]!, customer, columns) !== 0;
    if (isNew) firsts[rungs++] = customer;
    rungOf[customer] = rungs - 1;
  }
  return firsts.slice(0, rungs);
}

function pick(values: Float64Array, customers: Uint32Array): Float64Array {
  const picked = new Float64Array(customers.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[customers[i]!]!;
  return picked;
}

function runningSum(length: number, valueAt: (index: number) => number): Float64Array {
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = sums[i]! + valueAt(i);
  return sums;
}
