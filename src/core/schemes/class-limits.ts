import type { Issue } from '../issue';
import { roundScore } from '../scoring/aggregators';
import type { CutId, Cuts } from '../scoring/cuts';
import type { CutSettings } from '../settings';
import type { Scheme } from './catalogue';
import type { SchemeIssueCode } from './issue-codes';

/** Limits between classes, or the refusal that says why the user's cannot be followed. */
export interface LimitsOrRefused {
  readonly cuts: Cuts;
  readonly refusals: readonly Issue[];
}

/** The user's limits, best class first, else those of the scheme. Score points may be given in either order. */
export function classLimits(scheme: Scheme, settings: CutSettings | undefined): LimitsOrRefused {
  if (!settings) return { cuts: scheme.cuts, refusals: [] };
  const id = cutIdOf(settings);
  const at = id === 'score' ? downwards(settings.at).map(roundScore) : settings.at;
  const refusal =
    id === null ? refused('limits-kind-unknown', { name: settings.method }) : refusalOf(id, at, scheme);
  return { cuts: id === null ? scheme.cuts : { id, at }, refusals: refusal ? [refusal] : [] };
}

function cutIdOf({ method, rule }: CutSettings): CutId | null {
  if (method === 'share') return rule === 'including' ? 'share-including' : 'share';
  return method === 'quota' || method === 'score' ? method : null;
}

function downwards(at: readonly number[]): readonly number[] {
  return at.length > 1 && at[0]! < at[at.length - 1]! ? [...at].reverse() : at;
}

function refusalOf(id: CutId, at: readonly number[], { limits }: Scheme): Issue | null {
  if (at.length < limits.least || at.length > limits.most) {
    return refused('limits-number', { least: limits.least, most: limits.most, given: at.length });
  }
  if (!at.every((limit) => limit > 0 && limit < 100)) return refused('limits-range', {});
  const isOrdered = at.every(
    (limit, i) => i === 0 || (id === 'score' ? limit < at[i - 1]! : limit > at[i - 1]!),
  );
  return isOrdered ? null : refused('limits-order', { given: at.join(' / ') });
}

function refused(code: SchemeIssueCode, details: Record<string, string | number>): Issue {
  return { code, severity: 'refusal', details };
}
