import type { Column } from './column';
import type { Direction } from './indicator-traits';
import type { NormaliserId, NormalisedColumns } from './normalisers';

/** Ways to make one number of several indicators. */
export type AggregatorId = 'weighted-sum';

/** An indicator that counts, with its share of all weights; the shares sum to 1. */
export interface Weighed {
  readonly column: Column;
  readonly share: number;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
}

/** Per customer; both of length n, the length of the columns. */
export interface Aggregate {
  /** 0..100 before rounding; NaN without any data. */
  readonly points: Float64Array;
  /** Share of the weights the customer has data for, 0..1. */
  readonly coverage: Float64Array;
}

export type Aggregator = (weighed: readonly Weighed[], normalised: NormalisedColumns) => Aggregate;

export const AGGREGATORS: Readonly<Record<AggregatorId, Aggregator>> = { 'weighted-sum': weightedSum };

const SCORE_GRID = 2 ** 30;

/**
 * Scores that are equal on paper, made equal in floating point: rounded to 2^-30 of a point.
 *
 * A power of two, since fractions of small whole numbers never lie half-way between its multiples.
 */
export function roundScore(points: number): number {
  return Math.round(points * SCORE_GRID) / SCORE_GRID;
}

/** A customer's place on the good side of an indicator, 0 worst and 1 best, from its normalised value. */
export function goodness(normalised: number, direction: Direction): number {
  return direction === 'more' ? normalised : 1 - normalised;
}

/** 100 x sum of share x goodness, over the sum of the shares that have data: what is missing counts neither way. */
function weightedSum(weighed: readonly Weighed[], normalised: NormalisedColumns): Aggregate {
  const customers = weighed.length === 0 ? 0 : weighed[0]!.column.units.length;
  const sum = { points: new Float64Array(customers), coverage: new Float64Array(customers) };
  for (const indicator of weighed)
    addIndicator(sum, indicator, normalised(indicator.column, indicator.normaliser));
  const { points, coverage } = sum;
  for (let i = 0; i < customers; i++) points[i] = (100 * points[i]!) / coverage[i]!;
  return sum;
}

function addIndicator({ points, coverage }: Aggregate, weighed: Weighed, normalised: Float64Array): void {
  const { share } = weighed;
  const isMore = weighed.direction === 'more';
  for (let i = 0; i < points.length; i++) {
    const value = normalised[i]!;
    if (value !== value) continue;
    points[i]! += share * (isMore ? value : 1 - value);
    coverage[i]! += share;
  }
}
