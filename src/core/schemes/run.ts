import type { Issue } from '../issue';
import { prepareEveryone, type Prepared } from '../scoring/prepare';
import type { Settings } from '../settings';
import { SCHEMES, type SchemeId } from './catalogue';
import { missingNeeds } from './needs';
import { ownScheme } from './own-scheme';
import type { SchemeResult } from './result';
import { UNCLASSIFIED } from './result';
import type { Refused, RunContext } from './run-context';
import { runManual, runRules } from './run-rules';
import { runScore } from './run-score';
import type { Scheme } from './scheme';

/**
 * Scores and classes of all customers under one scheme.
 *
 * Of the settings those of schemes are read: `indicators`, `weights`, `aggregator`, `cuts`, `bands`, `own`. Settings
 * that cannot be followed, and data that lack what the scheme needs, give issues of severity `refusal` and a result in
 * which nobody has a class. O(n log n).
 */
export function runScheme(prepared: Prepared, schemeId: SchemeId, settings: Settings): SchemeResult {
  const own = schemeId === 'own' ? ownScheme(settings) : null;
  if (own && own.issues.length > 0) return refusedResult(prepared, schemeId, own.issues);
  const scheme = own?.scheme ?? (schemeId === 'own' ? null : SCHEMES[schemeId]);
  if (!scheme) return refusedResult(prepared, schemeId, [{ code: 'own-absent', severity: 'refusal' }]);
  const missing = missingNeeds(scheme, schemeId, prepared.table);
  if (missing.length > 0) return refusedResult(prepared, schemeId, missing);
  const counted = scheme.covers === 'everyone' ? prepareEveryone(prepared) : prepared;
  const outcome = runShape(counted, scheme, { schemeId, settings });
  return 'refusals' in outcome ? refusedResult(prepared, schemeId, outcome.refusals) : outcome;
}

function runShape(prepared: Prepared, scheme: Scheme, context: RunContext): SchemeResult | Refused {
  if (scheme.shape === 'score') return runScore(prepared, scheme, context);
  return scheme.shape === 'rules'
    ? runRules(prepared, scheme, context)
    : runManual(prepared, scheme, context);
}

function refusedResult(prepared: Prepared, schemeId: SchemeId, issues: readonly Issue[]): SchemeResult {
  return {
    schemeId,
    classIds: schemeId === 'own' ? [] : SCHEMES[schemeId].labels,
    weights: [],
    scores: new Float64Array(prepared.customers).fill(NaN),
    classIndexes: new Int8Array(prepared.customers).fill(-1),
    unclassified: prepared.outside.map((why) => why || UNCLASSIFIED.notEnoughData),
    plan: null,
    decision: null,
    issues,
  };
}
