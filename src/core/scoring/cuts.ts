import type { IntervalId } from './intervals';
import { INTERVALS } from './intervals';

/** Ways to draw the limits between classes. Those that end in `including` are peers' rules, see `CUTS`. */
export type CutId = 'share' | 'share-including' | 'quota' | 'quota-including' | 'count' | 'score';

/**
 * Limits between classes, best class first: percent, cumulative, for shares and quotas; customers, cumulative, for
 * `count`; score points for `score`.
 */
export interface Cuts {
  readonly id: CutId;
  readonly at: readonly number[];
}

/** Limits still to be found among the scores of a run; once found they are `score` limits. */
export interface Breaks {
  readonly id: 'breaks';
  readonly by: IntervalId;
  readonly groups: number;
}

/** Where a customer stands among those that are classified: all a cut looks at. */
export interface Place {
  readonly score: number;
  /** Own amount and the amounts of all that stand above, in whole units. */
  readonly amount: number;
  readonly amountAbove: number;
  /** How many stand above. */
  readonly customersAbove: number;
}

/** Of all customers that are classified. */
export interface Totals {
  readonly amount: number;
  readonly customers: number;
}

/** A place is inside a limit when its measure is at most the limit's bound. */
export interface Cut {
  readonly measure: (place: Place) => number;
  readonly bound: (limit: number, totals: Totals) => number;
  /** Equal scores may get unequal classes, and a larger amount a lower one. */
  readonly partsEqual: boolean;
  /** The class depends on who stands above, not on the own score alone. */
  readonly isRelative: boolean;
  /**
   * The lowest score inside a bound, given the score at a 0-based place counted from the best; null where the amounts of
   * those above count, so that everybody has to be walked past.
   */
  readonly floor: ((bound: number, scoreAt: (place: number) => number) => number) | null;
}

/**
 * `share`: the amount of those before is under the limit, so the customer who crosses it is still inside and class A
 * is never empty. `quota`: the same with customers counted, in percent of all. `count`: so many customers, and who
 * equals the last of them. `score`: fixed points.
 *
 * `share-including`: customer by customer, while the amount up to and including this one is at most the limit, as in
 * many printed tables and R matman. It can leave class A empty and part customers with equal amounts.
 * `quota-including`: the same with customers counted.
 */
export const CUTS: Readonly<Record<CutId, Cut>> = {
  share: {
    measure: (place) => place.amountAbove,
    bound: (limit, totals) => lastBelow(totals.amount, limit),
    partsEqual: false,
    isRelative: true,
    floor: null,
  },
  'share-including': {
    measure: (place) => place.amountAbove + place.amount,
    bound: (limit, totals) => portion(totals.amount, limit).floor,
    partsEqual: true,
    isRelative: true,
    floor: null,
  },
  quota: {
    measure: (place) => place.customersAbove,
    bound: (limit, totals) => lastBelow(totals.customers, limit),
    partsEqual: false,
    isRelative: true,
    floor: floorAtPlace,
  },
  'quota-including': {
    measure: (place) => place.customersAbove + 1,
    bound: (limit, totals) => portion(totals.customers, limit).floor,
    partsEqual: true,
    isRelative: true,
    floor: null,
  },
  count: {
    measure: (place) => place.customersAbove,
    bound: (limit) => limit - 1,
    partsEqual: false,
    isRelative: true,
    floor: floorAtPlace,
  },
  score: {
    measure: (place) => -place.score,
    bound: (limit) => -limit,
    partsEqual: false,
    isRelative: false,
    floor: (bound) => -bound,
  },
};

/**
 * Limits between groups of scores: the lowest score of each group but the last, best group first. Where scores are too
 * much alike for so many groups, fewer.
 *
 * @param ascending scores of those that are classified.
 */
export function limitsOf({ by, groups }: Breaks, ascending: Float64Array): Cuts {
  for (let tried = groups; tried > 1; tried--) {
    const bounds = INTERVALS[by](ascending, tried);
    if (!bounds) continue;
    const lowest = bounds.slice(0, -1).map((bound) => ascending.find((score) => score > bound)!);
    return { id: 'score', at: lowest.reverse() };
  }
  return { id: 'score', at: [] };
}

/** Nobody is inside a place below 0. */
function floorAtPlace(bound: number, scoreAt: (place: number) => number): number {
  return bound < 0 ? Infinity : scoreAt(bound);
}

/** The bound of each limit, best class first. */
export function boundsOf(cuts: Cuts, totals: Totals): number[] {
  const { bound } = CUTS[cuts.id];
  return cuts.at.map((limit) => bound(limit, totals));
}

/** Index of the best class whose bound the measure keeps; the number of bounds when it keeps none. */
export function classWithin(measure: number, bounds: readonly number[]): number {
  let classIndex = 0;
  while (classIndex < bounds.length && measure > bounds[classIndex]!) classIndex++;
  return classIndex;
}

/** The largest whole number that is less than a percentage of a total. */
function lastBelow(total: number, percent: number): number {
  return portion(total, percent).ceiling - 1;
}

/** Decimal places of a percent limit that count; 66.667 is a limit, 66.6667 is rounded to it. */
const LIMIT_DECIMALS = 3;
const LIMIT_SCALE = 10 ** LIMIT_DECIMALS;
const WHOLE = 100 * LIMIT_SCALE;

/**
 * A percentage of a whole number in exact integer arithmetic: no division that could turn 80 into 79.999…
 *
 * @param total whole number, 0 <= total < 2^53.
 * @param percent 0..100, three decimals count.
 * @example portion(10, 25) // => { floor: 2, ceiling: 3 }
 */
export function portion(total: number, percent: number): { floor: number; ceiling: number } {
  const limit = Math.round(percent * LIMIT_SCALE);
  const hundredths = Math.floor(total / WHOLE);
  const rest = limit * (total - hundredths * WHOLE);
  const floor = limit * hundredths + Math.floor(rest / WHOLE);
  return { floor, ceiling: rest % WHOLE === 0 ? floor : floor + 1 };
}
