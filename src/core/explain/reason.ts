import type { IndicatorId } from '../indicators/customer-table';
import { inUserUnits } from '../scoring/column';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { RuleDecision, SchemeResult, UnclassifiedId } from '../schemes/result';
import { unclassifiedId } from '../schemes/result';
import type { Contributions } from './contributions';
import { contributions } from './contributions';
import { ruleParts, type StepPart } from './rule-reason';
import { standings } from './standings';

/** One indicator as it counts for one customer. */
export interface ReasonPart {
  readonly id: IndicatorId;
  /** In the user's unit. */
  readonly value: number;
  /** 1 = best, of all customers with data. */
  readonly rank: number;
  readonly of: number;
  /** Score points against the average customer. */
  readonly points: number;
}

/** Why a customer is in its class: codes and numbers, the words stand in `contract/words/reasons.ts`. */
export type Reason =
  /** The amount alone decides: rank and share of the total, 0..1. */
  | { readonly code: 'amount-share'; readonly part: ReasonPart; readonly share: number }
  /** What raises the score most, in the best class. */
  | { readonly code: 'strong'; readonly part: ReasonPart }
  /** What lowers it most, in the lowest class. */
  | { readonly code: 'weak'; readonly part: ReasonPart }
  /** Between: what raises it and what lowers it most. */
  | { readonly code: 'mixed'; readonly part: ReasonPart; readonly against: ReasonPart }
  /** Nothing that counts sets the customer apart from the average. */
  | { readonly code: 'average' }
  /** A rule decided: what it looked at, at least one number. */
  | { readonly code: 'steps'; readonly parts: readonly StepPart[] }
  /** A rule decided by words of the list, or by what is not known. */
  | { readonly code: 'as-written' }
  | { readonly code: UnclassifiedId };

/** Less than this many score points set nobody apart. */
const NOTICEABLE = 0.05;

/** The reason of each customer, in the order of the table. Empty for a refused result. */
export function reasons(prepared: Prepared, result: SchemeResult): Reason[] {
  const { plan, decision } = result;
  if (decision) return ruleReasons(prepared, result, decision);
  if (!plan) return [];
  const parts = partsOf(prepared, plan);
  const total = amountOfClassified(prepared, result);
  return Array.from(result.classIndexes, (classIndex, customer): Reason => {
    const outside = unclassifiedId(result.unclassified[customer]!);
    if (outside) return { code: outside };
    const found = parts(customer);
    const only = found[0];
    if (only && plan.weighed.length === 1 && only.id === 'amount') {
      return { code: 'amount-share', part: only, share: prepared.amount!.units[customer]! / total };
    }
    return reasonOf(found, { isBest: classIndex === 0, isLowest: classIndex === plan.classIds.length - 1 });
  });
}

function ruleReasons(prepared: Prepared, { unclassified }: SchemeResult, decision: RuleDecision): Reason[] {
  return Array.from(unclassified, (why, customer): Reason => {
    const outside = unclassifiedId(why);
    if (outside) return { code: outside };
    const parts = ruleParts(prepared, decision, customer);
    return parts.length > 0 ? { code: 'steps', parts } : { code: 'as-written' };
  });
}

/** Parts of a customer, what helps most first. */
function partsOf(prepared: Prepared, plan: SchemePlan): (customer: number) => ReasonPart[] {
  const points: Contributions = contributions(prepared, plan);
  const ranks = plan.weighed.map(({ column, direction }) => standings(column, direction));
  return (customer) => {
    const parts: ReasonPart[] = [];
    plan.weighed.forEach(({ column }, weighedIndex) => {
      const rank = ranks[weighedIndex]![customer]!;
      if (rank === 0) return;
      const value = inUserUnits(column.units[customer]!, column.decimals);
      parts.push({
        id: column.id,
        value,
        rank,
        of: column.order.length,
        points: points.pointsOf(customer, weighedIndex),
      });
    });
    return parts.sort((a, b) => b.points - a.points);
  };
}

function reasonOf(
  parts: readonly ReasonPart[],
  { isBest, isLowest }: { isBest: boolean; isLowest: boolean },
): Reason {
  const [most, least] = [parts[0], parts[parts.length - 1]];
  const helps = most && most.points > NOTICEABLE ? most : null;
  const hinders = least && least.points < -NOTICEABLE ? least : null;
  if (helps && hinders && !isBest && !isLowest) return { code: 'mixed', part: helps, against: hinders };
  if (helps && (!isLowest || !hinders)) return { code: 'strong', part: helps };
  return hinders ? { code: 'weak', part: hinders } : { code: 'average' };
}

function amountOfClassified({ amount }: Prepared, { classIndexes }: SchemeResult): number {
  let total = 0;
  for (let i = 0; i < classIndexes.length; i++) if (classIndexes[i]! >= 0) total += amount?.units[i] ?? 0;
  return total;
}
