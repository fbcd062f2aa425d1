import type { Issue } from '../issue';
import type { Prepared } from '../scoring/prepare';
import type { Settings } from '../settings';
import { applyPlan } from './apply-plan';
import type { SchemeId } from './catalogue';
import { SCHEMES } from './catalogue';
import { classLimits } from './class-limits';
import { notices } from './notices';
import type { SchemePlan } from './plan';
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
  const applied = applyPlan(prepared, plan);
  const { scores, classIndexes, unclassified } = applied;
  return {
    ...headOf(plan),
    ...{ scores, classIndexes, unclassified, plan },
    issues: notices(prepared, plan, applied),
  };
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
