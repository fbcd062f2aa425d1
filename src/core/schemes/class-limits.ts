import type { Issue } from '../issue';
import { roundScore } from '../scoring/aggregators';
import type { Breaks, CutId, Cuts } from '../scoring/cuts';
import type { CutSettings } from '../settings';
import type { SchemeIssueCode } from './issue-codes';
import type { ScoreScheme } from './scheme';

/** Limits between classes, or the refusal that says why the user's cannot be followed. */
export interface LimitsOrRefused {
  readonly cuts: Cuts | Breaks;
  readonly refusals: readonly Issue[];
}

/** Most customers that a `count` limit may name. */
const MOST_COUNTED = 1_000_000;

/** The user's limits, best class first, else those of the scheme. Score points may be given in either order. */
export function classLimits(
  scheme: Pick<ScoreScheme, 'cuts' | 'limits'>,
  settings: CutSettings | undefined,
): LimitsOrRefused {
  if (!settings) return { cuts: scheme.cuts, refusals: [] };
  if (settings.method === 'breaks') return breaksOf(scheme, settings);
  const id = cutIdOf(settings);
  const given = settings.at ?? [];
  const at = id === 'score' ? downwards(given).map(roundScore) : given;
  const refusal =
    id === null ? refused('limits-kind-unknown', { name: settings.method }) : refusalOf(id, at, scheme);
  return { cuts: id === null ? scheme.cuts : { id, at }, refusals: refusal ? [refusal] : [] };
}

/** Groups found in the scores: how many is all there is to set. */
function breaksOf(
  { cuts, limits }: Pick<ScoreScheme, 'cuts' | 'limits'>,
  settings: CutSettings,
): LimitsOrRefused {
  const [groups = 3, ...more] = settings.at ?? [];
  const isNumber = Number.isInteger(groups) && groups > limits.least && groups <= limits.most + 1;
  if (more.length > 0 || !isNumber) {
    const details = {
      least: limits.least + 1,
      most: limits.most + 1,
      given: (settings.at ?? []).join(' / '),
    };
    return { cuts, refusals: [refused('limits-groups', details)] };
  }
  return { cuts: { id: 'breaks', by: settings.by ?? 'natural', groups }, refusals: [] };
}

function cutIdOf({ method, rule }: CutSettings): CutId | null {
  if (method === 'share') return rule === 'including' ? 'share-including' : 'share';
  if (method === 'quota') return rule === 'including' ? 'quota-including' : 'quota';
  return method === 'score' || method === 'count' ? method : null;
}

function downwards(at: readonly number[]): readonly number[] {
  return at.length > 1 && at[0]! < at[at.length - 1]! ? [...at].reverse() : at;
}

function refusalOf(id: CutId, at: readonly number[], { limits }: Pick<ScoreScheme, 'limits'>): Issue | null {
  if (at.length < limits.least || at.length > limits.most) {
    return refused('limits-number', { least: limits.least, most: limits.most, given: at.length });
  }
  if (id === 'count' && !at.every((limit) => Number.isInteger(limit) && limit > 0 && limit < MOST_COUNTED)) {
    return refused('limits-count', { given: at.join(' / ') });
  }
  if (id !== 'count' && !at.every((limit) => limit > 0 && limit < 100)) return refused('limits-range', {});
  const isOrdered = at.every(
    (limit, i) => i === 0 || (id === 'score' ? limit < at[i - 1]! : limit > at[i - 1]!),
  );
  return isOrdered ? null : refused('limits-order', { given: at.join(' / ') });
}

function refused(code: SchemeIssueCode, details: Record<string, string | number>): Issue {
  return { code, severity: 'refusal', details };
}
