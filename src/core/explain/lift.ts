import type { IndicatorId } from '../indicators/customer-table';
import type { Weighed } from '../scoring/aggregators';
import type { Column } from '../scoring/column';
import { inUserUnits, quantile } from '../scoring/column';
import { CUTS } from '../scoring/cuts';
import { CLIPPED_AT } from '../scoring/normalisers';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import { Climb } from './climb';
import { ladderOf } from './ladder';
import { WhatIf } from './what-if';

/**
 * The smallest change of one indicator, all else and all others unchanged, that gives a better class.
 *
 * The run would say so too: with the change made in the table, the same scheme with the same weights puts the customer
 * at least one class higher, and with one step less (a cent, an order, a day) it does not.
 */
export interface Lift {
  readonly id: IndicatorId;
  /** In the user's unit, negative where less is better; null when not even the best value anybody has would do. */
  readonly change: number | null;
  /** The value after the change; without one, the value there is. */
  readonly target: number;
  /** Size of the change over the spread of the indicator (5th to 95th percentile); smaller is easier. */
  readonly ease: number;
}

/**
 * Every lift of one customer, the easiest first, one for each weighed indicator it has data of.
 *
 * Empty for a customer of the best class or of none, and under a cut that parts equals: there a larger amount can
 * lower the class, so that no change is a promise.
 */
export function lifts(prepared: Prepared, result: SchemeResult, customer: number): Lift[] {
  const classIndex = result.classIndexes[customer] ?? -1;
  return classIndex < 1 || !offersLifts(result)
    ? []
    : new LiftFinder(prepared, result.plan, result).lifts(customer);
}

/** A result that was not refused, under a cut that keeps equals together. */
export function offersLifts(result: SchemeResult): result is SchemeResult & { readonly plan: SchemePlan } {
  return result.plan !== null && !CUTS[result.plan.cuts.id].partsEqual;
}

/** Finds lifts under one result; building it sorts once, each question is O(log n). */
export class LiftFinder {
  private readonly whatIf: WhatIf;
  private readonly spreads: readonly number[];
  private readonly wantedScores: readonly number[];

  constructor(
    prepared: Prepared,
    private readonly plan: SchemePlan,
    private readonly result: SchemeResult,
  ) {
    this.whatIf = new WhatIf(plan, ladderOf(prepared, plan, result));
    this.spreads = plan.weighed.map(spreadOf);
    this.wantedScores = lowestScores(plan, result);
  }

  /** One lift for each weighed indicator with data, the easiest first. The customer's class is not the best. */
  lifts(customer: number): Lift[] {
    const found: Lift[] = [];
    this.plan.weighed.forEach(({ column }, weighedIndex) => {
      if (!Number.isNaN(column.units[customer]!)) found.push(this.lift(customer, weighedIndex));
    });
    return found.sort((a, b) => a.ease - b.ease || 0);
  }

  private lift(customer: number, weighedIndex: number): Lift {
    const { column, direction } = this.plan.weighed[weighedIndex]!;
    const classIndex = this.result.classIndexes[customer]!;
    const climber = { customer, weighedIndex, classIndex, wantedScore: this.wantedScores[classIndex]! };
    const units = new Climb(this.whatIf, this.plan, climber).fewestUnits();
    if (units === null) return unreachable(column, customer);
    const change = direction === 'more' ? units : -units;
    return {
      id: column.id,
      change: inUserUnits(change, column.decimals),
      target: inUserUnits(column.units[customer]! + change, column.decimals),
      ease: units / this.spreads[weighedIndex]!,
    };
  }
}

function unreachable(column: Column, customer: number): Lift {
  const target = inUserUnits(column.units[customer]!, column.decimals);
  return { id: column.id, change: null, target, ease: Infinity };
}

/** In units: 5th to 95th percentile, the whole range where most values are equal, one unit where all are. */
function spreadOf({ column: { sorted } }: Weighed): number {
  const middle = quantile(sorted, CLIPPED_AT.high) - quantile(sorted, CLIPPED_AT.low);
  return middle || sorted[sorted.length - 1]! - sorted[0]! || 1;
}

/** Per class index: the lowest score of all better classes, a fixed limit where there is one; 100 without anybody. */
function lowestScores(plan: SchemePlan, { scores, classIndexes }: SchemeResult): number[] {
  if (plan.cuts.id === 'score') return [100, ...plan.cuts.at];
  const lowest = plan.classIds.map(() => 100);
  for (let i = 0; i < scores.length; i++) {
    const classIndex = classIndexes[i]!;
    if (classIndex >= 0 && scores[i]! < lowest[classIndex]!) lowest[classIndex] = scores[i]!;
  }
  let best = 100;
  return lowest.map((score) => {
    const above = best;
    best = Math.min(best, score);
    return above;
  });
}
