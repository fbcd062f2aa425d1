import type { Column } from './column';
import type { Direction } from './indicator-traits';
import type { NormalisedColumns, NormaliserId, Scale } from './normalisers';

/** Ways to make one number of several indicators. */
export type AggregatorId = 'weighted-sum' | 'weighted-product' | 'topsis' | 'vikor';

/** An indicator that counts, with its share of all weights; the shares sum to 1. */
export interface Weighed extends Scale {
  readonly column: Column;
  readonly share: number;
}

/** Per customer; both of length n, the length of the columns. */
export interface Aggregate {
  /** 0..100 before rounding; NaN without any data. */
  readonly points: Float64Array;
  /** Share of the weights the customer has data for, 0..1. */
  readonly coverage: Float64Array;
}

export type Aggregator = (weighed: readonly Weighed[], normalised: NormalisedColumns) => Aggregate;

export interface AggregatorTraits {
  readonly aggregate: Aggregator;
  /** An indicator adds its part whatever the others are, so that the score comes apart into contributions. */
  readonly isAdditive: boolean;
  /** Better in one indicator, same in the others, never gives a lower score, whoever else moves with it. */
  readonly isMonotone: boolean;
  /** How indicators are brought together where the user says nothing. */
  readonly usualScale: NormaliserId;
}

/**
 * `weighted-sum`: the plain mean by weight. `weighted-product`: the mean of factors, so that nothing in one thing is
 * nothing altogether. `topsis`: nearness to the best there is of everything, against nearness to the worst (Hwang &
 * Yoon 1981). `vikor`: the compromise between the mean and the single worst shortfall, half and half (Opricovic 1998).
 * Best and worst are found among the customers, so in the last two somebody else's giant can lower a score.
 */
export const AGGREGATORS: Readonly<Record<AggregatorId, AggregatorTraits>> = {
  'weighted-sum': { aggregate: weightedSum, isAdditive: true, isMonotone: true, usualScale: 'rank' },
  'weighted-product': {
    aggregate: weightedProduct,
    isAdditive: false,
    isMonotone: true,
    usualScale: 'mid-rank',
  },
  topsis: { aggregate: nearnessToBest, isAdditive: false, isMonotone: false, usualScale: 'vector' },
  vikor: { aggregate: compromise, isAdditive: false, isMonotone: false, usualScale: 'vector' },
};

export const AGGREGATOR_IDS = Object.keys(AGGREGATORS) as readonly AggregatorId[];

export function isAggregatorId(id: string): id is AggregatorId {
  return Object.prototype.hasOwnProperty.call(AGGREGATORS, id);
}

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
  const { points, coverage } = blank(weighed);
  for (const indicator of weighed)
    addIndicator({ points, coverage }, indicator, normalised(indicator.column, indicator));
  for (let i = 0; i < points.length; i++) points[i] = (100 * points[i]!) / coverage[i]!;
  return { points, coverage };
}

/** The loop that every reweighing runs, without a call for each customer. */
function addIndicator(
  { points, coverage }: Aggregate,
  { share, direction }: Weighed,
  normalised: Float64Array,
): void {
  const isMore = direction === 'more';
  for (let i = 0; i < points.length; i++) {
    const value = normalised[i]!;
    if (value !== value) continue;
    points[i]! += share * (isMore ? value : 1 - value);
    coverage[i]! += share;
  }
}

/** 100 x product of goodness to the power of its share. */
function weightedProduct(weighed: readonly Weighed[], normalised: NormalisedColumns): Aggregate {
  const { points, coverage } = blank(weighed);
  forEachPart(weighed, normalised, (customer, share, good) => {
    points[customer]! += share * Math.log(good);
    coverage[customer]! += share;
  });
  for (let i = 0; i < points.length; i++) points[i] = 100 * Math.exp(points[i]! / coverage[i]!);
  return { points, coverage };
}

/** 100 x distance to the worst over the sum of the distances to best and worst; all alike: 50. */
function nearnessToBest(weighed: readonly Weighed[], normalised: NormalisedColumns): Aggregate {
  const { points: toWorst, coverage } = blank(weighed);
  const toBest = new Float64Array(toWorst.length);
  const ends = endsOf(weighed, normalised);
  forEachPart(weighed, normalised, (customer, share, good, index) => {
    const { worst, best } = ends[index]!;
    toWorst[customer]! += (share * (good - worst)) ** 2;
    toBest[customer]! += (share * (best - good)) ** 2;
    coverage[customer]! += share;
  });
  const points = toWorst.map((squares, customer) => {
    if (!(coverage[customer]! > 0)) return NaN;
    const [worst, best] = [Math.sqrt(squares), Math.sqrt(toBest[customer]!)];
    return worst + best > 0 ? (100 * worst) / (worst + best) : 50;
  });
  return { points, coverage };
}

/** 100 x (1 - Q), Q half the mean shortfall and half the largest, each between its best and its worst. */
function compromise(weighed: readonly Weighed[], normalised: NormalisedColumns): Aggregate {
  const { points: mean, coverage } = blank(weighed);
  const largest = new Float64Array(mean.length);
  const ends = endsOf(weighed, normalised);
  forEachPart(weighed, normalised, (customer, share, good, index) => {
    const { worst, best } = ends[index]!;
    const shortfall = best > worst ? (share * (best - good)) / (best - worst) : 0;
    mean[customer]! += shortfall;
    largest[customer] = Math.max(largest[customer]!, shortfall);
    coverage[customer]! += share;
  });
  for (let i = 0; i < mean.length; i++) {
    mean[i] = mean[i]! / coverage[i]!;
    largest[i] = largest[i]! / coverage[i]!;
  }
  const [ofMean, ofLargest] = [placeBetween(mean), placeBetween(largest)];
  return { points: mean.map((_, i) => 100 - 50 * (ofMean(i) + ofLargest(i))), coverage };
}

function placeBetween(values: Float64Array): (customer: number) => number {
  const { worst: low, best: high } = extremes(values);
  return (customer) => {
    const value = values[customer]!;
    return high > low ? (value - low) / (high - low) : value - value;
  };
}

function endsOf(
  weighed: readonly Weighed[],
  normalised: NormalisedColumns,
): { worst: number; best: number }[] {
  return weighed.map((indicator) => {
    const { worst, best } = extremes(normalised(indicator.column, indicator));
    return indicator.direction === 'more' ? { worst, best } : { worst: 1 - best, best: 1 - worst };
  });
}

function extremes(values: Float64Array): { worst: number; best: number } {
  let [worst, best] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < worst) worst = value;
    if (value > best) best = value;
  }
  return { worst, best };
}

function blank(weighed: readonly Weighed[]): Aggregate {
  const customers = weighed[0]?.column.units.length ?? 0;
  return { points: new Float64Array(customers), coverage: new Float64Array(customers) };
}

/** Calls back for every customer with data of an indicator, indicator by indicator. */
function forEachPart(
  weighed: readonly Weighed[],
  normalised: NormalisedColumns,
  callback: (customer: number, share: number, good: number, index: number) => void,
): void {
  weighed.forEach((indicator, index) => {
    const { share } = indicator;
    const values = normalised(indicator.column, indicator);
    const isMore = indicator.direction === 'more';
    for (let customer = 0; customer < values.length; customer++) {
      const value = values[customer]!;
      if (value === value) callback(customer, share, isMore ? value : 1 - value, index);
    }
  });
}
