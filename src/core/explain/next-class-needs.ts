import type { CategoryId } from '../indicators/categories';
import type { IndicatorId } from '../indicators/customer-table';
import type { Column } from '../scoring/column';
import { inUserUnits } from '../scoring/column';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import type { Prepared } from '../scoring/prepare';
import { stepCount } from '../schemes/facts';
import { hasEnoughData } from '../schemes/plan';
import type { SchemePlan } from '../schemes/plan';
import type { RuleDecision, SchemeResult } from '../schemes/result';
import type { Lift } from './lift';
import { LiftFinder } from './lift';
import { RuleCells } from './rule-cells';
import { RuleChanges } from './rule-changes';
import { isFair } from './ways-out';
import { isSolvable } from './what-if';

/** What the next better class needs of a customer. */
export type Need =
  /** In the best class already. */
  | { readonly kind: 'best' }
  /** The easiest single change. */
  | { readonly kind: 'lift'; readonly lift: Lift }
  /** No single change is enough. */
  | { readonly kind: 'out-of-reach' }
  /** Outside all classes with an amount of 0: any sale is enough. */
  | { readonly kind: 'any-sale' }
  /** Outside all classes for want of sales: by how much the amount must rise, in the user's unit. */
  | { readonly kind: 'amount'; readonly change: number }
  /**
   * Outside all classes for want of data: what is missing, the weightiest first; under rules the first thing that is
   * enough alone, else all that they look at.
   */
  | { readonly kind: 'data'; readonly missing: readonly (IndicatorId | CategoryId)[] }
  /** A cut under which a larger amount can lower the class: no change is a promise. */
  | { readonly kind: 'not-offered' };

/** What each customer needs, in the order of the table; equal customers share one answer. Empty for a refused result. */
export function nextClassNeeds(prepared: Prepared, result: SchemeResult): Need[] {
  const { plan, decision, classIndexes } = result;
  if (decision) return ruleNeeds(prepared, result, decision);
  if (!plan) return [];
  const finder = isFair(plan) && isSolvable(plan) ? new LiftFinder(prepared, plan, result) : null;
  const known = new Map<number, Need>();
  return Array.from(classIndexes, (classIndex, customer) => {
    if (classIndex === 0) return BEST;
    if (classIndex < 0) return needToEnter(prepared, plan, customer);
    if (!finder) return NOT_OFFERED;
    const rung = finder.rungOf(customer);
    const need = known.get(rung) ?? easiest(finder, customer);
    known.set(rung, need);
    return need;
  });
}

/** Under rules: customers outside all classes get in by a sale, or by what the rules look at and is not known. */
function ruleNeeds(prepared: Prepared, result: SchemeResult, decision: RuleDecision): Need[] {
  const changes = new RuleChanges(prepared, decision, result.classIds);
  const cells = new RuleCells(decision, result.classIds);
  return Array.from(result.classIndexes, (classIndex, customer): Need => {
    if (classIndex === 0) return BEST;
    if (classIndex < 0) return needToEnterRules(prepared, { decision, cells }, customer);
    const [lift] = changes.smallestChanges({ customer, classIndex, towards: 'better' });
    return lift && lift.change !== null ? { kind: 'lift', lift } : OUT_OF_REACH;
  });
}

function needToEnterRules(
  { amount, outside }: Prepared,
  { decision, cells }: { decision: RuleDecision; cells: RuleCells },
  customer: number,
): Need {
  if (decision.covers === 'everyone' || outside[customer] === 0) {
    return { kind: 'data', missing: missingOfRules(decision, cells, customer) };
  }
  const isKnown = amount !== null && !Number.isNaN(amount.units[customer]!);
  return isKnown ? amountNeed(amount, customer) : { kind: 'data', missing: ['amount'] };
}

/** Enough alone is what gives a class whatever is filled in. */
function missingOfRules(
  { facts }: RuleDecision,
  cells: RuleCells,
  customer: number,
): (IndicatorId | CategoryId)[] {
  const known = cells.stepsOf(customer);
  const unknown = facts.flatMap((fact, index) =>
    'average' in fact || known[index] !== 0
      ? []
      : [{ id: 'indicator' in fact ? fact.indicator : fact.category, index, steps: stepCount(fact) }],
  );
  const isClassed = (index: number, step: number): boolean =>
    cells.classOf(known.map((own, other) => (other === index ? step : own))) >= 0;
  const enough = unknown.find(({ index, steps }) =>
    Array.from({ length: steps }, (_, step) => isClassed(index, step + 1)).every(Boolean),
  );
  return enough ? [enough.id] : [...new Set(unknown.map(({ id }) => id))];
}

const BEST: Need = { kind: 'best' };
const ANY_SALE: Need = { kind: 'any-sale' };
const OUT_OF_REACH: Need = { kind: 'out-of-reach' };
const NOT_OFFERED: Need = { kind: 'not-offered' };

function easiest(finder: LiftFinder, customer: number): Need {
  const lift = finder.easiest(customer);
  return lift ? { kind: 'lift', lift } : OUT_OF_REACH;
}

/** Data come first: without enough of them no amount gives a class. */
function needToEnter({ amount }: Prepared, { weighed }: SchemePlan, customer: number): Need {
  if (!amount || Number.isNaN(amount.units[customer]!)) return { kind: 'data', missing: ['amount'] };
  const missing = weighed.filter(({ column }) => Number.isNaN(column.units[customer]!));
  const lacking = missing.reduce((sum, { share }) => sum + share, 0);
  if (!hasEnoughData(1 - lacking)) return { kind: 'data', missing: byWeight(missing) };
  return amountNeed(amount, customer);
}

function amountNeed(amount: Column, customer: number): Need {
  return amount.units[customer] === 0
    ? ANY_SALE
    : { kind: 'amount', change: amountToEnter(amount, customer) };
}

function byWeight(missing: SchemePlan['weighed']): IndicatorId[] {
  return [...missing].sort((a, b) => b.share - a.share).map(({ column }) => column.id);
}

/** Smallest rise in whole steps to an amount above 0. */
function amountToEnter({ units, decimals }: Column, customer: number): number {
  const stepUnits = 10 ** Math.max(0, decimals - INDICATOR_TRAITS.amount.stepDecimals);
  const steps = Math.floor(-units[customer]! / stepUnits) + 1;
  return inUserUnits(steps * stepUnits, decimals);
}
