import { AGGREGATORS, roundScore } from '../scoring/aggregators';
import { argsort } from '../scoring/argsort';
import { classify, classifyByFloors } from '../scoring/classify';
import { boundsOf, CUTS } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import { select } from '../scoring/select';
import { shareFloors } from '../scoring/share-floors';
import type { SchemePlan } from './plan';
import { hasEnoughData } from './plan';
import type { SchemeResult } from './result';
import { UNCLASSIFIED } from './result';

/** Scores without classes. */
export type Scored = Pick<SchemeResult, 'scores' | 'unclassified'>;

/** Scores and classes under a plan. */
export type Applied = Scored & Pick<SchemeResult, 'classIndexes'>;

/** Carries a plan out as it stands: weights and limits are given, nothing is asked of the settings. At most one sort. */
export function applyPlan(prepared: Prepared, plan: SchemePlan): Applied {
  const scored = scoresUnder(prepared, plan);
  return { ...scored, classIndexes: classesOf(prepared, scored, plan) };
}

/** The part of a plan that comes before the limits: rounded scores of all that have enough data, in no order. */
export function scoresUnder(
  prepared: Prepared,
  { aggregator, weighed }: Pick<SchemePlan, 'aggregator' | 'weighed'>,
): Scored {
  const { points, coverage } = AGGREGATORS[aggregator].aggregate(weighed, prepared.normalised);
  const unclassified = outsideOf(prepared, coverage);
  return { scores: roundedScores(points, unclassified), unclassified };
}

/** The part of a plan that draws limits. */
export function classesOf(
  { amount }: Prepared,
  { scores }: Scored,
  { cuts, weighed }: Pick<SchemePlan, 'cuts' | 'weighed'>,
): Int8Array {
  const isByAmount =
    weighed.length === 1 && weighed[0]!.column === amount && weighed[0]!.direction === 'more';
  if (amount && isByAmount && cuts.id === 'share')
    return classifyByFloors(scores, shareFloors(amount, scores, cuts));
  const { floor } = CUTS[cuts.id];
  if (!floor) {
    return classify(
      { bestFirst: classifiedBestFirst(scores), scores, amounts: amount?.units ?? scores },
      cuts,
    );
  }
  const known = knownScores(scores);
  const last = known.length - 1;
  const scoreAt = (place: number): number => (place > last ? -Infinity : select(known, last - place));
  const bounds = boundsOf(cuts, { amount: 0, customers: known.length });
  return classifyByFloors(
    scores,
    bounds.map((bound) => floor(bound, scoreAt)),
  );
}

/** The scores that there are, without whose they are. */
export function knownScores(scores: Float64Array): Float64Array {
  const known = new Float64Array(scores.length);
  let count = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i] === scores[i]) known[count++] = scores[i]!;
  return known.subarray(0, count);
}

function outsideOf(prepared: Prepared, coverage: Float64Array): Uint8Array {
  const unclassified = prepared.outside.slice();
  for (let i = 0; i < unclassified.length; i++) {
    if (unclassified[i] === 0 && !hasEnoughData(coverage[i] ?? 0))
      unclassified[i] = UNCLASSIFIED.notEnoughData;
  }
  return unclassified;
}

/** Turns points into scores where they stand; where nothing is weighed there are no points. */
function roundedScores(points: Float64Array, unclassified: Uint8Array): Float64Array {
  if (points.length === 0) return new Float64Array(unclassified.length).fill(NaN);
  for (let i = 0; i < points.length; i++) points[i] = unclassified[i] === 0 ? roundScore(points[i]!) : NaN;
  return points;
}

/** Customers with a score, best first; equal scores in the order of the table. */
function classifiedBestFirst(scores: Float64Array): Uint32Array {
  const worstFirst = new Float64Array(scores.length);
  let missing = 0;
  for (let i = 0; i < scores.length; i++) {
    worstFirst[i] = -scores[i]!;
    if (worstFirst[i] !== worstFirst[i]) missing++;
  }
  return argsort(worstFirst).subarray(0, scores.length - missing);
}
