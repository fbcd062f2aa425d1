import type { IndicatorId } from '../indicators/customer-table';
import type { Issue } from '../issue';
import type { AggregatorId, Weighed } from '../scoring/aggregators';
import { AGGREGATOR_IDS, AGGREGATORS, isAggregatorId } from '../scoring/aggregators';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import type { NormaliserId } from '../scoring/normalisers';
import { isNormaliserId, NORMALISER_IDS, NORMALISERS } from '../scoring/normalisers';
import type { Prepared } from '../scoring/prepare';
import type { IndicatorSetting, Settings } from '../settings';
import type { SchemeIssueCode } from './issue-codes';
import type { SchemeInput, ScoreScheme } from './scheme';

/** What is weighed and how it is added up, or the refusals that say why the user's settings cannot be followed. */
export interface WeighedOrRefused {
  readonly weighed: readonly Weighed[];
  readonly aggregator: AggregatorId;
  readonly refusals: readonly Issue[];
}

/** An input with the numbers that its scale takes. */
type Input = SchemeInput & Pick<Weighed, 'marks'>;

/**
 * The indicators that count, from the user's list where the scheme allows one, else those of the scheme that the data
 * have. Their shares, by hand, sum to 1. A weight of 0 leaves an indicator out.
 */
export function weighedIndicators(
  scheme: ScoreScheme,
  prepared: Prepared,
  settings: Settings,
): WeighedOrRefused {
  if (!scheme.inputsAreSettable)
    return { ...scheme, weighed: weighedOf(scheme.inputs, prepared), refusals: [] };
  const aggregator = settings.aggregator ?? scheme.aggregator;
  if (!isAggregatorId(aggregator)) {
    return {
      ...scheme,
      weighed: [],
      refusals: [refusal('adding-unknown', { name: aggregator, known: AGGREGATOR_IDS.join(', ') })],
    };
  }
  const usual = aggregator === scheme.aggregator ? null : AGGREGATORS[aggregator].usualScale;
  const own = settings.indicators ?? [];
  const inputs = scheme.inputs.map((input) => ({ ...input, normaliser: usual ?? input.normaliser }));
  if (own.length === 0) return { weighed: weighedOf(inputs, prepared), aggregator, refusals: [] };
  return { ...ownWeighed(own, prepared, usual ?? 'rank'), aggregator };
}

function ownWeighed(
  own: readonly IndicatorSetting[],
  prepared: Prepared,
  usual: NormaliserId,
): Pick<WeighedOrRefused, 'weighed' | 'refusals'> {
  const refusals = own
    .map((setting, index) => refusalOf(setting, own.slice(0, index), prepared))
    .filter(isIssue);
  const inputs = refusals.length > 0 ? [] : own.map((setting) => inputOf(setting, usual));
  if (refusals.length === 0 && !inputs.some(({ weight }) => weight > 0))
    refusals.push(refusal('weights-none', {}));
  return { weighed: weighedOf(inputs, prepared), refusals };
}

/** The inputs that the data have, with shares by their weights. */
export function weighedOf(inputs: readonly Input[], prepared: Prepared): Weighed[] {
  const found = inputs
    .filter(({ weight }) => weight > 0)
    .map((input) => ({ input, column: prepared.columns.find(({ id }) => id === input.id) }));
  const total = found.reduce((sum, { column, input }) => (column ? sum + input.weight : sum), 0);
  const weighed: Weighed[] = [];
  for (const { column, input } of found) {
    const { weight, direction, normaliser, marks = [] } = input;
    if (column) weighed.push({ column, share: weight / total, direction, normaliser, marks });
  }
  return weighed;
}

/** The setting was checked before: its id and its normaliser are known ones. */
function inputOf({ id, weight, direction, normaliser, at }: IndicatorSetting, usual: NormaliserId): Input {
  const known = id as IndicatorId;
  return {
    id: known,
    weight,
    direction: direction ?? INDICATOR_TRAITS[known].direction,
    normaliser: normaliser !== undefined && isNormaliserId(normaliser) ? normaliser : usual,
    marks: at ?? [],
  };
}

function refusalOf(
  setting: IndicatorSetting,
  before: readonly IndicatorSetting[],
  prepared: Prepared,
): Issue | null {
  const { id, weight, normaliser = 'rank', at = [] } = setting;
  if (!Object.prototype.hasOwnProperty.call(INDICATOR_TRAITS, id))
    return refusal('weighed-unknown', { name: id });
  if (before.some((other) => other.id === id)) return refusal('weighed-twice', { indicator: id });
  if (!(Number.isFinite(weight) && weight >= 0)) return refusal('weight-invalid', { indicator: id });
  if (!isNormaliserId(normaliser))
    return refusal('scale-unknown', { indicator: id, name: normaliser, known: NORMALISER_IDS.join(', ') });
  if (!areMarks(at, normaliser)) {
    const { least, most } = NORMALISERS[normaliser].marks;
    return refusal('scale-marks', { indicator: id, name: normaliser, least, most });
  }
  const isFound = weight === 0 || prepared.columns.some((column) => column.id === id);
  return isFound ? null : refusal('weighed-absent', { indicator: id });
}

/** As many as the scale takes, ascending; a goal is above 0. */
function areMarks(at: readonly number[], normaliser: NormaliserId): boolean {
  const { least, most } = NORMALISERS[normaliser].marks;
  const isRising = at.every((mark, i) => Number.isFinite(mark) && (i === 0 || mark > at[i - 1]!));
  const isGoal = normaliser !== 'target' || at.every((mark) => mark > 0);
  return at.length >= least && at.length <= most && isRising && isGoal;
}

function isIssue(issue: Issue | null): issue is Issue {
  return issue !== null;
}

function refusal(code: SchemeIssueCode, details: Record<string, string | number>): Issue {
  return { code, severity: 'refusal', details };
}
