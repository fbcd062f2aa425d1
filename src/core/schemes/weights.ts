import type { Issue } from '../issue';
import type { Weighed } from '../scoring/aggregators';
import { goodness } from '../scoring/aggregators';
import { CONSISTENT_UP_TO, pairwiseWeights } from '../scoring/pairwise';
import type { Prepared } from '../scoring/prepare';
import { DATA_WEIGHINGS, isDataWeighingId, shares, type WeighedValues } from '../scoring/weighings';
import type { WeightSettings } from '../settings';
import type { SchemeIssueCode } from './issue-codes';

/** Weights as the user wants them found, and what has to be said about them. */
export interface FoundWeights {
  readonly weighed: readonly Weighed[];
  readonly issues: readonly Issue[];
}

type Judgements = NonNullable<WeightSettings['judgements']>;

/** Saaty's scale: nine times as much or a ninth. */
const MOST_TIMES = 9;
/** Keeps 1/9, written with some digits, from being refused. */
const TOLERANCE = 1e-3;

/** Replaces shares by hand: all alike, by judging pairs, or from the data. */
export function foundWeights(
  weighed: readonly Weighed[],
  prepared: Prepared,
  settings: WeightSettings | undefined,
): FoundWeights {
  const method = settings?.method ?? 'hand';
  if (method === 'hand' || weighed.length === 0) return { weighed, issues: [] };
  if (method === 'equal') return { weighed: withShares(weighed, shares(weighed.map(() => 1))), issues: [] };
  if (isDataWeighingId(method)) {
    const found = DATA_WEIGHINGS[method](completeValues(weighed, prepared));
    return { weighed: withShares(weighed, found), issues: [issue('weights-found', 'notice', { method })] };
  }
  return byJudgement(weighed, settings?.judgements ?? []);
}

function withShares(weighed: readonly Weighed[], found: readonly number[]): Weighed[] {
  return weighed.map((indicator, index) => ({ ...indicator, share: found[index]! }));
}

function byJudgement(weighed: readonly Weighed[], judgements: Judgements): FoundWeights {
  const ids = weighed.map(({ column }) => column.id as string);
  const wrong = judgements.find(({ first, second, times }) => {
    const areKnown = ids.includes(first) && ids.includes(second) && first !== second;
    return !areKnown || !(times <= MOST_TIMES + TOLERANCE && times >= 1 / MOST_TIMES - TOLERANCE);
  });
  if (wrong) return { weighed, issues: [issue('judgement-invalid', 'refusal', namesOf(wrong))] };
  const found = pairwiseWeights(ids, judgements);
  const { worst, consistencyRatio } = found;
  const isContradictory = worst !== null && consistencyRatio > CONSISTENT_UP_TO;
  const details = worst && {
    ...namesOf(worst.judgement),
    fitting: round(worst.fitting),
    ratio: round(consistencyRatio),
  };
  return {
    weighed: withShares(weighed, found.shares),
    issues: isContradictory && details ? [issue('judgements-contradict', 'warning', details)] : [],
  };
}

function namesOf({ first, second, times }: Judgements[number]): Record<string, string | number> {
  return { indicatorFirst: first, indicatorSecond: second, times: round(times) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Of the customers that have data of all indicators: values in units, and on 0 (worst) to 1 (best) of their range. */
function completeValues(weighed: readonly Weighed[], { outside }: Prepared): WeighedValues[] {
  const complete: number[] = [];
  for (let i = 0; i < outside.length; i++) {
    const isKnown = outside[i] === 0 && weighed.every(({ column }) => !Number.isNaN(column.units[i]!));
    if (isKnown) complete.push(i);
  }
  return weighed.map(({ column, direction }) => {
    const values = Float64Array.from(complete, (customer) => column.units[customer]!);
    const [low, high] = values.reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const,
      [Infinity, -Infinity] as const,
    );
    const good = values.map((value) =>
      high > low ? goodness((value - low) / (high - low), direction) : 0.5,
    );
    return { values, good };
  });
}

function issue(
  code: SchemeIssueCode,
  severity: Issue['severity'],
  details: Record<string, string | number>,
): Issue {
  return { code, severity, details };
}
