/** Ways to draw the limits between classes. `share-including` is a peer's rule, see `CUTS`. */
export type CutId = 'share' | 'share-including' | 'quota' | 'score';

/** Limits between classes, best class first: percent, cumulative, for shares and quotas; score points for `score`. */
export interface Cuts {
  readonly id: CutId;
  readonly at: readonly number[];
}

/** Where a customer stands among those that are classified: all a cut looks at. */
export interface Place {
  readonly score: number;
  /** Own amount, the amounts of all that stand above, and of everybody, in whole units. */
  readonly amount: number;
  readonly amountAbove: number;
  readonly amountTotal: number;
  /** How many stand above, and how many there are. */
  readonly customersAbove: number;
  readonly customers: number;
}

export interface Cut {
  /** Is this place inside a limit? */
  readonly isWithin: (place: Place, limit: number) => boolean;
  /** Equal scores may get unequal classes, and a larger amount a lower one. */
  readonly partsEqual: boolean;
  /** The class depends on who stands above, not on the own score alone. */
  readonly isRelative: boolean;
}

/**
 * `share`: the amount of those before is under the limit, so the customer who crosses it is still inside and class A
 * is never empty. `quota`: the same with customers counted. `score`: fixed points.
 *
 * `share-including`: customer by customer, while the amount up to and including this one is at most the limit, as in
 * many printed tables and R matman. It can leave class A empty and part customers with equal amounts.
 */
export const CUTS: Readonly<Record<CutId, Cut>> = {
  share: {
    isWithin: (place, limit) => place.amountAbove < portion(place.amountTotal, limit).ceiling,
    partsEqual: false,
    isRelative: true,
  },
  'share-including': {
    isWithin: (place, limit) => place.amountAbove + place.amount <= portion(place.amountTotal, limit).floor,
    partsEqual: true,
    isRelative: true,
  },
  quota: {
    isWithin: (place, limit) => place.customersAbove < portion(place.customers, limit).ceiling,
    partsEqual: false,
    isRelative: true,
  },
  score: { isWithin: (place, limit) => place.score >= limit, partsEqual: false, isRelative: false },
};

/** Index of the best class whose limit this place is within; the number of limits when it is within none. */
export function classAt(place: Place, cuts: Cuts): number {
  const { isWithin } = CUTS[cuts.id];
  let classIndex = 0;
  while (classIndex < cuts.at.length && !isWithin(place, cuts.at[classIndex]!)) classIndex++;
  return classIndex;
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
