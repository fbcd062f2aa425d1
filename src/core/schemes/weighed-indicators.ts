import type { IndicatorId } from '../indicators/customer-table';
import type { Issue } from '../issue';
import type { Weighed } from '../scoring/aggregators';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import { isNormaliserId } from '../scoring/normalisers';
import type { Prepared } from '../scoring/prepare';
import type { IndicatorSetting, Settings } from '../settings';
import type { Scheme, SchemeInput } from './catalogue';
import type { SchemeIssueCode } from './issue-codes';

/** What is weighed, or the refusals that say why the user's list cannot be followed. */
export interface WeighedOrRefused {
  readonly weighed: readonly Weighed[];
  readonly refusals: readonly Issue[];
}

/**
 * The indicators that count, from the user's list where the scheme allows one, else those of the scheme that the data
 * have. Their shares sum to 1. A weight of 0 leaves an indicator out.
 */
export function weighedIndicators(scheme: Scheme, prepared: Prepared, settings: Settings): WeighedOrRefused {
  const own = scheme.inputsAreSettable ? settings.indicators : undefined;
  if (!own || own.length === 0) return { weighed: shared(scheme.inputs, prepared), refusals: [] };
  const refusals = own
    .map((setting, index) => refusalOf(setting, own.slice(0, index), prepared))
    .filter(isIssue);
  const inputs = refusals.length > 0 ? [] : own.map(inputOf);
  if (refusals.length === 0 && !inputs.some(({ weight }) => weight > 0))
    refusals.push(refusal('weights-none', {}));
  return { weighed: shared(inputs, prepared), refusals };
}

function shared(inputs: readonly SchemeInput[], prepared: Prepared): Weighed[] {
  const found = inputs
    .filter(({ weight }) => weight > 0)
    .map((input) => ({ ...input, column: prepared.columns.find(({ id }) => id === input.id) }));
  const total = found.reduce((sum, { column, weight }) => (column ? sum + weight : sum), 0);
  const weighed: Weighed[] = [];
  for (const { column, weight, direction, normaliser } of found) {
    if (column) weighed.push({ column, share: weight / total, direction, normaliser });
  }
  return weighed;
}

/** The setting was checked before: its id and its normaliser are known ones. */
function inputOf({ id, weight, direction, normaliser = 'rank' }: IndicatorSetting): SchemeInput {
  const known = id as IndicatorId;
  return {
    id: known,
    weight,
    direction: direction ?? INDICATOR_TRAITS[known].direction,
    normaliser: isNormaliserId(normaliser) ? normaliser : 'rank',
  };
}

function refusalOf(
  setting: IndicatorSetting,
  before: readonly IndicatorSetting[],
  prepared: Prepared,
): Issue | null {
  const { id, weight, normaliser = 'rank' } = setting;
  if (!Object.prototype.hasOwnProperty.call(INDICATOR_TRAITS, id))
    return refusal('weighed-unknown', { name: id });
  if (before.some((other) => other.id === id)) return refusal('weighed-twice', { indicator: id });
  if (!(Number.isFinite(weight) && weight >= 0)) return refusal('weight-invalid', { indicator: id });
  if (!isNormaliserId(normaliser)) return refusal('scale-unknown', { indicator: id, name: normaliser });
  const isFound = weight === 0 || prepared.columns.some((column) => column.id === id);
  return isFound ? null : refusal('weighed-absent', { indicator: id });
}

function isIssue(issue: Issue | null): issue is Issue {
  return issue !== null;
}

function refusal(code: SchemeIssueCode, details: Record<string, string>): Issue {
  return { code, severity: 'refusal', details };
}
