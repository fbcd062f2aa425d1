import { CUTS } from '../scoring/cuts';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import type { SingleChange } from './change';
import { LiftFinder, type Lift } from './lift';
import { Rerun } from './rerun';
import { RuleChanges } from './rule-changes';
import { smallestChanges, type Leaver } from './smallest-changes';
import { isSolvable } from './what-if';

/**
 * The smallest change for the worse of one indicator that costs a customer its class; null where not even being worse
 * than everybody would. `ease` is how little it takes.
 */
export type Fall = SingleChange;

/** Ways out of the class of a customer, upwards and downwards, one for each indicator that decides and is known. */
export interface WaysOut {
  /** The easiest first. Empty for a customer of the best class or of none. */
  lifts(customer: number): Lift[];
  /** How far a customer is from losing its class, the nearest first. Empty for one of the lowest class or of none. */
  falls(customer: number): Fall[];
}

/**
 * Finds lifts and falls under one result; what all customers share is prepared once.
 *
 * Solved in closed form where score or rules allow it, else by running the plan again for each change that is tried,
 * which is for one customer and not for a list of them. Under rules the classes that stand before are the better ones.
 * Nobody has any under a cut that parts equals: there a larger amount can lower the class, so that no change is a promise.
 */
export function waysOut(prepared: Prepared, result: SchemeResult): WaysOut {
  const { classIndexes, classIds } = result;
  const find = finderOf(prepared, result);
  const changes = (customer: number, towards: Leaver['towards']): SingleChange[] => {
    const classIndex = classIndexes[customer] ?? -1;
    const end = towards === 'better' ? 0 : classIds.length - 1;
    return classIndex < 0 || classIndex === end ? [] : find({ customer, classIndex, towards });
  };
  return {
    lifts: (customer) => changes(customer, 'better'),
    falls: (customer) => changes(customer, 'worse'),
  };
}

function finderOf(
  prepared: Prepared,
  { plan, decision, ...result }: SchemeResult,
): (leaver: Leaver) => SingleChange[] {
  if (decision) {
    const rules = new RuleChanges(prepared, decision, result.classIds);
    return (leaver) => rules.smallestChanges(leaver);
  }
  if (!plan || !isFair(plan)) return () => [];
  if (!isSolvable(plan)) {
    const rerun = new Rerun(prepared, plan);
    return (leaver) => smallestChanges(plan, rerun, leaver);
  }
  const finder = new LiftFinder(prepared, plan, result);
  return (leaver) =>
    leaver.towards === 'better'
      ? finder.lifts(leaver.customer)
      : smallestChanges(plan, finder.whatIf, leaver);
}

/** Equal scores get equal classes, so that more is never less. */
export function isFair({ cuts }: SchemePlan): boolean {
  return !CUTS[cuts.id].partsEqual;
}
