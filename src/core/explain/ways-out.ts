import { CUTS } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import type { SingleChange } from './change';
import { ladderOf } from './ladder';
import { LiftFinder, type Lift } from './lift';
import { Rerun } from './rerun';
import { RuleChanges } from './rule-changes';
import { smallestChanges, type Leaver } from './smallest-changes';
import { isSolvable, WhatIf } from './what-if';

/**
 * The smallest change for the worse of one indicator that costs a customer its class; null where not even being worse
 * than everybody would. `ease` is how little it takes.
 */
export type Fall = SingleChange;

/**
 * Every lift of one customer, the easiest first, one for each weighed indicator it has data of.
 *
 * Empty for a customer of the best class or of none, and under a cut that parts equals: there a larger amount can
 * lower the class, so that no change is a promise. Solved in closed form where the score allows it, else by running the
 * plan again for each change that is tried, which is for one customer and not for a list of them. Under rules the classes
 * that stand before are the better ones.
 */
export function lifts(prepared: Prepared, result: SchemeResult, customer: number): Lift[] {
  const { plan, decision, classIndexes } = result;
  const classIndex = classIndexes[customer] ?? -1;
  if (classIndex <= 0) return [];
  const leaver: Leaver = { customer, classIndex, towards: 'better' };
  if (decision) return new RuleChanges(prepared, decision, result.classIds).smallestChanges(leaver);
  if (!plan || !isFair(plan)) return [];
  if (isSolvable(plan)) return new LiftFinder(prepared, plan, result).lifts(customer);
  return smallestChanges(plan, new Rerun(prepared, plan), leaver);
}

/** How far a customer is from losing its class, indicator by indicator, the nearest first. Empty for the lowest class. */
export function falls(prepared: Prepared, result: SchemeResult, customer: number): Fall[] {
  const { plan, decision, classIds, classIndexes } = result;
  const classIndex = classIndexes[customer] ?? -1;
  if (classIndex < 0 || classIndex === classIds.length - 1) return [];
  const leaver: Leaver = { customer, classIndex, towards: 'worse' };
  if (decision) return new RuleChanges(prepared, decision, classIds).smallestChanges(leaver);
  if (!plan || !isFair(plan)) return [];
  const classes = isSolvable(plan)
    ? new WhatIf(plan, ladderOf(prepared, plan, result))
    : new Rerun(prepared, plan);
  return smallestChanges(plan, classes, leaver);
}

/** Equal scores get equal classes, so that more is never less. */
export function isFair({ cuts }: SchemePlan): boolean {
  return !CUTS[cuts.id].partsEqual;
}
