import type { IndicatorId } from '../indicators/customer-table';
import type { Issue } from '../issue';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import type { OwnFact, OwnRule, OwnScheme, Settings } from '../settings';
import type { Fact, Steps } from './facts';
import { stepCount } from './facts';
import type { SchemeIssueCode } from './issue-codes';
import type { Rule } from './rule-table';
import { cellCount, MOST_CELLS, ruleFlaws } from './rule-table';
import type { Scheme } from './scheme';
import { SCORE_SCHEMES } from './score-schemes';

/** The user's own way of sorting as a scheme, or why it is none. */
export interface OwnOrRefused {
  readonly scheme: Scheme | null;
  readonly issues: readonly Issue[];
}

const MOST_CLASSES = 20;
const MOST_STEPS = 20;

/** J of section 1.3 of the specification: classes by the user's rules, by a column of the list, or by the score. */
export function ownScheme({ own }: Settings): OwnOrRefused {
  if (!own) return { scheme: null, issues: [refused('own-absent', {})] };
  const { classes, everyone } = own;
  const isDistinct = new Set(classes.map((id) => id.trim())).size === classes.length;
  if (
    classes.length < 2 ||
    classes.length > MOST_CLASSES ||
    !isDistinct ||
    classes.some((id) => id.trim() === '')
  )
    return { scheme: null, issues: [refused('own-classes', { most: MOST_CLASSES })] };
  const declared = {
    labels: classes,
    leastCustomers: 1,
    promises: ['row-order-free', 'equal-equal'],
    covers: everyone === true ? 'everyone' : 'buyers',
  } as const;
  if (own.rules) return ownRules(own, declared);
  if (own.column !== undefined) {
    const manual = {
      ...declared,
      shape: 'manual',
      category: 'own',
      needs: [['own']],
      covers: 'everyone',
    } as const;
    return { scheme: manual, issues: [] };
  }
  const limits = { least: classes.length - 1, most: classes.length - 1 };
  const cuts = { id: 'breaks', by: 'natural', groups: classes.length } as const;
  return { scheme: { ...SCORE_SCHEMES.weighted, ...declared, limits, cuts }, issues: [] };
}

function ownRules(
  { facts: given = [], rules: wanted = [] }: OwnScheme,
  declared: Pick<Scheme, 'labels' | 'leastCustomers' | 'promises' | 'covers'>,
): OwnOrRefused {
  const facts: Fact[] = [];
  for (const entry of given) {
    const fact = factOf(entry, facts);
    if (!fact) return { scheme: null, issues: [refused('own-fact', { name: entry.id })] };
    facts.push(fact);
  }
  const rules = wanted.map(ruleOf);
  const issues = ruleIssues(facts, rules, declared.labels);
  const scheme: Scheme = { ...declared, shape: 'rules', facts, rules, score: [], needs: needsOf(facts) };
  return issues.length > 0 ? { scheme: null, issues } : { scheme, issues: [] };
}

/** Every number that a fact looks at. */
function needsOf(facts: readonly Fact[]): IndicatorId[][] {
  return facts.flatMap((fact) => ('indicator' in fact ? [[fact.indicator]] : []));
}

/** Null for a fact that says nothing, several things at once, or names what is not known. */
function factOf(entry: OwnFact, before: readonly Fact[]): Fact | null {
  const { id, indicator = id, average, direction } = entry;
  if (before.some((fact) => fact.id === id)) return null;
  if (average) {
    const of = average.map((name) => before.find((fact) => fact.id === name));
    const steps = Math.max(0, ...of.map((fact) => (fact ? stepCount(fact) : Infinity)));
    return average.length > 0 && Number.isFinite(steps) ? { id, average, steps } : null;
  }
  const [steps, ...more] = stepsGiven(entry);
  if (!steps || more.length > 0 || !isIndicatorId(indicator)) return null;
  const fact: Fact = { id, indicator, steps, ...(direction ? { direction } : {}) };
  const count = stepCount(fact);
  return count >= 2 && count <= MOST_STEPS ? fact : null;
}

function stepsGiven({ bands, limits, share, count, mean, rule }: OwnFact): Steps[] {
  const isIncluding = rule === 'including';
  return [
    ...(bands === undefined ? [] : [{ by: 'bands', rule: 'rank', count: bands } as const]),
    ...(limits ? [{ by: 'limits', at: limits, isIncludedBelow: isIncluding } as const] : []),
    ...(share ? [{ by: isIncluding ? 'share-including' : 'share', at: share } as const] : []),
    ...(count ? [{ by: 'count', at: count } as const] : []),
    ...(mean ? [{ by: 'mean' } as const] : []),
  ];
}

function isIndicatorId(id: string): id is IndicatorId {
  return Object.prototype.hasOwnProperty.call(INDICATOR_TRAITS, id);
}

function ruleOf({ when, then }: OwnRule): Rule {
  return { when: isList(when) ? when : [when], then };
}

function isList(when: OwnRule['when']): when is Extract<OwnRule['when'], readonly unknown[]> {
  return Array.isArray(when);
}

/** Rules that name what is not there, leave out combinations, or are too many to be proven. */
function ruleIssues(facts: readonly Fact[], rules: readonly Rule[], classes: readonly string[]): Issue[] {
  const steps = facts.map((fact) => ({ id: fact.id, steps: stepCount(fact) }));
  if (cellCount(steps) > MOST_CELLS) return [refused('own-too-many', { most: MOST_CELLS })];
  const known = new Map(steps.map((fact) => [fact.id, fact.steps]));
  const wrong = rules.findIndex(({ when, then }) => {
    const areKnown = when.every((condition) =>
      Object.entries(condition).every(([id, allowed]) =>
        allowed.every((step) => Number.isInteger(step) && step >= 0 && step <= (known.get(id) ?? -1)),
      ),
    );
    return !areKnown || !classes.includes(then);
  });
  if (wrong >= 0) return [refused('own-rule', { number: wrong + 1 })];
  const { gaps, idle } = ruleFlaws(steps, rules);
  const [gap] = gaps;
  if (gap) return [refused('own-gaps', { gap: textOf(gap), gaps: gaps.length })];
  return idle.length > 0 ? [refused('rule-idle', { number: idle[0]! + 1 })] : [];
}

function textOf(gap: Readonly<Record<string, number>>): string {
  return Object.entries(gap)
    .map(([id, step]) => `${id} ${step}`)
    .join(', ');
}

function refused(code: SchemeIssueCode, details: Record<string, string | number>): Issue {
  return { code, severity: 'refusal', details };
}
