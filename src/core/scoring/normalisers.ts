import type { Column } from './column';
import { clippedShares, logShares, shareOfLength, shareOfSum, standardised } from './data-scales';
import { bandShares, shareOfGoal, yesOrNo } from './goal-scales';
import type { Direction } from './indicator-traits';
import { midRanks, stretchedRanks } from './rank-scales';

/** Ways to bring an indicator to 0..1. */
export type NormaliserId =
  'rank' | 'mid-rank' | 'minmax' | 'zscore' | 'log' | 'target' | 'bands' | 'yesno' | 'sum' | 'vector';

/** How an indicator is brought to 0..1. */
export interface Scale {
  readonly normaliser: NormaliserId;
  readonly direction: Direction;
  /** What the user set for it, in the user's unit: the goal of `target`, the limits of `bands`, the least of `yesno`. */
  readonly marks?: readonly number[];
}

/** Values to 0..1, larger values nearer to 1, NaN where the customer has no data or does not count. Length n. */
export type Normaliser = (column: Column, scale: Scale) => Float64Array;

/** Gives a column on 0..1, computed at most once for each scale. */
export type NormalisedColumns = (column: Column, scale: Scale) => Float64Array;

export interface NormaliserTraits {
  readonly normalise: Normaliser;
  /** How many marks the user has to give, at least and at most. */
  readonly marks: { readonly least: number; readonly most: number };
  /** A better value never gives a worse score, whoever else moves with it. */
  readonly isMonotone: boolean;
  /** Another unit of the indicator (cents, dozens) changes nothing, marks in that unit too. */
  readonly isScaleFree: boolean;
  /** Worse for `less` is not simply 1 minus the result for `more`, so the direction is part of the scale. */
  readonly readsDirection: boolean;
}

const NO_MARKS = { least: 0, most: 0 };
/** Ranks and the like: found from the data, kept by a change of units. */
const PLAIN = { marks: NO_MARKS, isMonotone: true, isScaleFree: true, readsDirection: false };

/**
 * `rank`: mid-rank, stretched so that the lowest is 0 and the highest 1. `mid-rank`: mid-rank over n. `minmax`: between
 * the 5th and the 95th percentile. `zscore`: three standard deviations either way; one giant moves everybody, so
 * nothing is promised. `log`: between lowest and highest in powers of ten. `target`: the share of a goal, at most all
 * of it. `bands`: steps between limits. `yesno`: all or nothing. `sum` and `vector` divide by the sum and the length of
 * the column, as textbooks of multi-criteria decisions do; the results are small numbers, good for comparing only.
 */
export const NORMALISERS: Readonly<Record<NormaliserId, NormaliserTraits>> = {
  rank: { ...PLAIN, normalise: stretchedRanks },
  'mid-rank': { ...PLAIN, normalise: midRanks },
  minmax: { ...PLAIN, normalise: clippedShares },
  zscore: { ...PLAIN, normalise: standardised, isMonotone: false },
  log: { ...PLAIN, normalise: logShares, isScaleFree: false },
  target: {
    ...PLAIN,
    normalise: (column, scale) => shareOfGoal(column, scale.direction, goalOf(scale)),
    marks: { least: 1, most: 1 },
    readsDirection: true,
  },
  bands: {
    ...PLAIN,
    normalise: (column, { marks }) => bandShares(column, marks ?? []),
    marks: { least: 1, most: 9 },
  },
  yesno: {
    ...PLAIN,
    normalise: (column, { marks }) => yesOrNo(column, marks?.[0] ?? null),
    marks: { least: 0, most: 1 },
  },
  sum: {
    ...PLAIN,
    normalise: (column, { direction }) => shareOfSum(column, direction),
    isMonotone: false,
    readsDirection: true,
  },
  vector: { ...PLAIN, normalise: shareOfLength, isMonotone: false },
};

export const NORMALISER_IDS = Object.keys(NORMALISERS) as readonly NormaliserId[];

export function isNormaliserId(id: string): id is NormaliserId {
  return Object.prototype.hasOwnProperty.call(NORMALISERS, id);
}

/** A text that is the same for scales that give the same numbers of one column. */
export function scaleKey({ normaliser, direction, marks = [] }: Scale): string {
  return [normaliser, NORMALISERS[normaliser].readsDirection ? direction : '', ...marks].join(' ');
}

/** Without a goal nobody reaches it; settings without one are refused before. */
function goalOf({ marks }: Scale): number {
  return marks?.[0] ?? Infinity;
}
