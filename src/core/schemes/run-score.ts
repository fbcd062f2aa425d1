import { limitsOf, type Breaks, type Cuts } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import { classesOf, knownScores, scoresUnder, type Scored } from './apply-plan';
import { classLimits } from './class-limits';
import { notices } from './notices';
import type { SchemePlan } from './plan';
import type { SchemeResult } from './result';
import type { Refused, RunContext } from './run-context';
import type { ScoreScheme } from './scheme';
import { weighedIndicators } from './weighed-indicators';
import { foundWeights } from './weights';

/** Shape 1: score, limits, classes. One sort. */
export function runScore(
  prepared: Prepared,
  scheme: ScoreScheme,
  { schemeId, settings }: RunContext,
): SchemeResult | Refused {
  const byHand = weighedIndicators(scheme, prepared, settings);
  const weights = foundWeights(
    byHand.weighed,
    prepared,
    scheme.inputsAreSettable ? settings.weights : undefined,
  );
  const limits = classLimits(scheme, settings.cuts);
  const ofWeights = weights.issues.filter(({ severity }) => severity === 'refusal');
  const refusals = [...byHand.refusals, ...ofWeights, ...limits.refusals];
  if (refusals.length > 0) return { refusals };
  const { weighed } = weights;
  const scored = scoresUnder(prepared, { weighed, aggregator: byHand.aggregator });
  const cuts = fixedCuts(limits.cuts, scored);
  const classIds = scheme.labels.slice(0, cuts.at.length + 1);
  const { leastCustomers } = scheme;
  const plan: SchemePlan = {
    ...{ schemeId, classIds, weighed, cuts, leastCustomers },
    aggregator: byHand.aggregator,
  };
  const { scores, unclassified } = scored;
  const classIndexes = classesOf(prepared, scored, plan);
  return {
    ...{ schemeId, classIds, scores, classIndexes, unclassified, plan },
    weights: weighed.map(({ column, share, direction }) => ({ id: column.id, share, direction })),
    decision: null,
    issues: [
      ...weights.issues,
      ...fewerGroups(limits.cuts, classIds.length),
      ...notices(prepared, plan, { scores, classIndexes }),
    ],
  };
}

function fixedCuts(cuts: Cuts | Breaks, { scores }: Scored): Cuts {
  if (cuts.id !== 'breaks') return cuts;
  return limitsOf(cuts, knownScores(scores).sort());
}

function fewerGroups(cuts: Cuts | Breaks, found: number): SchemeResult['issues'] {
  if (cuts.id !== 'breaks' || found >= cuts.groups) return [];
  return [{ code: 'limits-fewer', severity: 'notice', details: { asked: cuts.groups, found } }];
}
