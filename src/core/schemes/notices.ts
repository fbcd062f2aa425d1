import type { Issue } from '../issue';
import type { Weighed } from '../scoring/aggregators';
import { bandsOf } from '../scoring/bands';
import type { Column } from '../scoring/column';
import { CUTS } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import { tieEnd } from '../scoring/tie-groups';
import { alikeIndicators } from './alike-indicators';
import type { SchemeIssueCode } from './issue-codes';
import type { SchemePlan } from './plan';

/** What the notices look at, beside data and plan. */
export interface Outcome {
  readonly scores: Float64Array;
  readonly classIndexes: Int8Array;
}

/** A tie group of more than half of the customers: the indicator tells less than half of them apart. */
const HEAVY_TIE_SHARE = 0.5;

/** What the user should know before believing the classes. Nothing about a run that classified nobody. */
export function notices(prepared: Prepared, plan: SchemePlan, outcome: Outcome): Issue[] {
  const { classified, best, isAllEqual } = sizesOf(outcome);
  if (classified === 0) return [];
  if (classified === 1) return [notice('single-customer', {})];
  const small = classified < plan.leastCustomers ? [notice('few-customers', {}, classified)] : [];
  if (isAllEqual) return [...small, notice('all-equal', {}, classified)];
  return [
    ...small,
    ...classSizes(plan, { classified, best }),
    ...partedEquals(plan, outcome),
    ...plan.weighed.flatMap(flatness),
    ...alikeIndicators(prepared, plan.weighed),
  ];
}

function notice(code: SchemeIssueCode, details: Record<string, string | number>, count?: number): Issue {
  return { code, severity: 'notice', details, ...(count === undefined ? {} : { count }) };
}

/** How many have a class, how many the best one, and whether all have the same score. */
function sizesOf({ scores, classIndexes }: Outcome): Sizes & { readonly isAllEqual: boolean } {
  let [classified, best] = [0, 0];
  let [lowest, highest] = [Infinity, -Infinity];
  for (let i = 0; i < scores.length; i++) {
    if (classIndexes[i]! < 0) continue;
    classified++;
    if (classIndexes[i] === 0) best++;
    if (scores[i]! < lowest) lowest = scores[i]!;
    if (scores[i]! > highest) highest = scores[i]!;
  }
  return { classified, best, isAllEqual: lowest === highest };
}

interface Sizes {
  readonly classified: number;
  readonly best: number;
}

function classSizes(plan: SchemePlan, { classified, best }: Sizes): Issue[] {
  const details = { class: plan.classIds[0]!, customers: classified };
  if (best === 0) return [notice('class-a-empty', details)];
  const isShare = plan.cuts.id === 'share' || plan.cuts.id === 'share-including';
  return isShare && best * 2 > classified ? [notice('no-concentration', details, best)] : [];
}

/** Limits of a peer's cut that run through customers of equal score. */
function partedEquals(plan: SchemePlan, { scores, classIndexes }: Outcome): Issue[] {
  if (!CUTS[plan.cuts.id].partsEqual) return [];
  const classesOfScore = new Map<number, Set<number>>();
  classIndexes.forEach((classIndex, customer) => {
    if (classIndex < 0) return;
    const score = scores[customer]!;
    const classes = classesOfScore.get(score) ?? new Set();
    classesOfScore.set(score, classes.add(classIndex));
  });
  let parted = 0;
  for (const classes of classesOfScore.values()) parted += classes.size - 1;
  return parted > 0 ? [{ ...notice('equals-parted', {}, parted), severity: 'warning' }] : [];
}

function flatness({ column }: Weighed): Issue[] {
  const { id, sorted } = column;
  if (sorted.length < 2) return [];
  if (sorted[0] === sorted[sorted.length - 1]) return [notice('weighed-constant', { indicator: id })];
  const largest = tiedWithMiddle(sorted);
  const isHeavy = largest > HEAVY_TIE_SHARE * sorted.length;
  if (!isHeavy) return [];
  const sharePercent = Math.round((100 * largest) / sorted.length);
  return [notice('weighed-ties', { indicator: id, sharePercent, groups: groupsPossible(column) }, largest)];
}

/** How many equal the value in the middle, which belongs to any group of more than half. */
function tiedWithMiddle(sorted: Float64Array): number {
  const middle = sorted.length >>> 1;
  let start = middle;
  while (start > 0 && sorted[start - 1] === sorted[middle]) start--;
  return tieEnd(sorted, start) - start;
}

/** In how many of five groups by rank anybody stands: equal customers cannot be parted. */
function groupsPossible(column: Column): number {
  const bands = bandsOf(column, { rule: 'rank', count: 5, direction: 'more' });
  return new Set(bands.filter((band) => band > 0)).size;
}
