import type { Issue } from '../issue';
import type { Aggregate } from '../scoring/aggregators';
import { AGGREGATORS, roundScore } from '../scoring/aggregators';
import { argsort } from '../scoring/argsort';
import { classify } from '../scoring/classify';
import type { Prepared } from '../scoring/prepare';
import type { Settings } from '../settings';
import type { SchemeId } from './catalogue';
import { SCHEMES } from './catalogue';
import { classLimits } from './class-limits';
import { notices } from './notices';
import type { SchemePlan } from './plan';
import { hasEnoughData } from './plan';
import type { SchemeResult } from './result';
import { UNCLASSIFIED } from './result';
import { weighedIndicators } from './weighed-indicators';

/**
 * Scores and classes of all customers under one scheme.
 *
 * Of the settings only `indicators` and `cuts` are read. Settings that cannot be followed give issues of severity
 * `refusal` and a result in which nobody has a class. O(n log n), one sort.
 */
export function runScheme(prepared: Prepared, schemeId: SchemeId, settings: Settings): SchemeResult {
  const scheme = SCHEMES[schemeId];
  const { weighed, refusals } = weighedIndicators(scheme, prepared, settings);
  const limits = classLimits(scheme, settings.cuts);
  const { cuts } = limits;
  const classIds = scheme.labels.slice(0, cuts.at.length + 1);
  const plan: SchemePlan = { schemeId, classIds, aggregator: scheme.aggregator, weighed, cuts };
  const refused = [...refusals, ...limits.refusals];
  return refused.length > 0 ? refusedResult(prepared, plan, refused) : runPlan(prepared, plan);
}

function runPlan(prepared: Prepared, plan: SchemePlan): SchemeResult {
  const { points, coverage } = AGGREGATORS[plan.aggregator].aggregate(plan.weighed, prepared.normalised);
  const unclassified = outsideOf(prepared, coverage);
  const scores = scoresOf({ points, coverage }, unclassified);
  const bestFirst = classifiedBestFirst(scores);
  const amounts = prepared.amount?.units ?? scores;
  const classIndexes = classify({ bestFirst, scores, amounts }, plan.cuts);
  const result = { ...headOf(plan), scores, classIndexes, unclassified, plan, issues: [] };
  return { ...result, issues: notices(prepared, plan, { bestFirst, scores, classIndexes }) };
}

function headOf(plan: SchemePlan): Pick<SchemeResult, 'schemeId' | 'classIds' | 'weights'> {
  const weights = plan.weighed.map(({ column, share, direction }) => ({ id: column.id, share, direction }));
  return { schemeId: plan.schemeId, classIds: plan.classIds, weights };
}

function refusedResult(prepared: Prepared, plan: SchemePlan, issues: readonly Issue[]): SchemeResult {
  return {
    ...headOf(plan),
    scores: new Float64Array(prepared.customers).fill(NaN),
    classIndexes: new Int8Array(prepared.customers).fill(-1),
    unclassified: prepared.outside.map((why) => why || UNCLASSIFIED.notEnoughData),
    plan: null,
    issues,
  };
}

function outsideOf(prepared: Prepared, coverage: Float64Array): Uint8Array {
  const unclassified = prepared.outside.slice();
  for (let i = 0; i < unclassified.length; i++) {
    if (unclassified[i] === 0 && !hasEnoughData(coverage[i] ?? 0))
      unclassified[i] = UNCLASSIFIED.notEnoughData;
  }
  return unclassified;
}

function scoresOf({ points }: Aggregate, unclassified: Uint8Array): Float64Array {
  const scores = new Float64Array(unclassified.length);
  for (let i = 0; i < scores.length; i++) scores[i] = unclassified[i] === 0 ? roundScore(points[i]!) : NaN;
  return scores;
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
