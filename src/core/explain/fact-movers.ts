import type { BandRule } from '../scoring/bands';
import { inUserUnits, type Column } from '../scoring/column';
import { boundsOf, classWithin, CUTS, type CutId } from '../scoring/cuts';
import type { Direction } from '../scoring/indicator-traits';
import type { Measured } from './change';
import type { Steps } from '../schemes/facts';
import { firstNotBelow } from './frozen-scale';
import { RankMover } from './rank-mover';
import { EXTREME_ENDS, quantileAfter, type MovedValue } from './scale-ends';

/** The step of one customer with another value in whole units, everybody else where they are. */
export type StepAfter = (customer: number, units: number) => number;

/** An indicator as rules look at it. */
export interface StepSource extends Measured {
  readonly steps: Steps;
}

/** What rounding can take from a band number; two different ranks among a billion customers are farther apart. */
const ROUNDING = 1e-9;

/** O(log n) a question: ranks, quantiles, means and shares follow the customer who moves. */
export function stepAfter(source: StepSource): StepAfter {
  const { column, direction, steps } = source;
  if (steps.by === 'limits') {
    const { at, isIncludedBelow = false } = steps;
    return (_, units) => {
      const value = inUserUnits(units, column.decimals);
      return 1 + at.filter((limit) => (isIncludedBelow ? value > limit : value >= limit)).length;
    };
  }
  if (steps.by === 'mean') return besideMean(column, direction);
  if (steps.by !== 'bands') return afterCut(source, { id: steps.by, at: steps.at });
  return steps.rule === 'rank'
    ? rankBand(source, steps.count)
    : valueBand(source, { rule: steps.rule, count: steps.count });
}

function rankBand(source: StepSource, count: number): StepAfter {
  const mover = new RankMover(source, 'stretched');
  const sign = source.direction === 'more' ? 1 : -1;
  return (customer, units) => {
    mover.move(customer, sign * units);
    if (mover.span === 0) return 1 + Math.floor(count / 2);
    return Math.min(count, 1 + Math.floor(count * mover.place + ROUNDING));
  };
}

/** Limits between values that follow the data: quantiles, or equal steps between the ends. */
const VALUE_LIMITS: Readonly<
  Record<Exclude<BandRule, 'rank'>, { limit: LimitAfter; passes: (value: number, limit: number) => boolean }>
> = {
  quantile: { limit: quantileLimit, passes: (value, limit) => value > limit },
  'quantile-plus-one': {
    limit: (column, moved, share) => quantileLimit(column, moved, share) + 10 ** column.decimals,
    passes: (value, limit) => value >= limit,
  },
  'equal-width': {
    limit: ({ sorted }, moved, share) => {
      const { low, high } = EXTREME_ENDS.endsAfter(sorted, moved);
      return low + share * (high - low);
    },
    passes: (value, limit) => value > limit,
  },
};

type LimitAfter = (column: Column, moved: MovedValue, share: number) => number;

function quantileLimit({ sorted }: Column, moved: MovedValue, share: number): number {
  return quantileAfter(sorted, moved, share);
}

function valueBand(
  { column, direction }: StepSource,
  { rule, count }: { rule: Exclude<BandRule, 'rank'>; count: number },
): StepAfter {
  const { limit, passes } = VALUE_LIMITS[rule];
  return (customer, units) => {
    const moved = movedIn(column, customer, units);
    let passed = 0;
    for (let k = 1; k < count; k++) if (passes(units, limit(column, moved, k / count))) passed++;
    return direction === 'more' ? 1 + passed : count - passed;
  };
}

function besideMean({ sorted, units }: Column, direction: Direction): StepAfter {
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return (customer, value) => {
    const mean = (total - (units[customer] ?? NaN) + value) / sorted.length;
    return (direction === 'more' ? value >= mean : value <= mean) ? 2 : 1;
  };
}

function afterCut(
  { column, direction }: StepSource,
  cuts: { readonly id: CutId; readonly at: readonly number[] },
): StepAfter {
  const { sorted, units } = column;
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach((value, position) => (sums[position + 1] = (sums[position] ?? 0) + value));
  const total = sums[sorted.length] ?? 0;
  return (customer, value) => {
    const own = units[customer] ?? NaN;
    const isOwnAbove = direction === 'more' ? own > value : own < value;
    const from = direction === 'more' ? firstAbove(sorted, value) : 0;
    const to = direction === 'more' ? sorted.length : firstNotBelow(sorted, value);
    const place = {
      score: direction === 'more' ? value : -value,
      amount: value,
      amountAbove: (sums[to] ?? 0) - (sums[from] ?? 0) - (isOwnAbove ? own : 0),
      customersAbove: to - from - (isOwnAbove ? 1 : 0),
    };
    const bounds = boundsOf(cuts, { amount: total - own + value, customers: sorted.length });
    return cuts.at.length + 1 - classWithin(CUTS[cuts.id].measure(place), bounds);
  };
}

/** Values are whole units. */
function firstAbove(sorted: Float64Array, value: number): number {
  return firstNotBelow(sorted, value + 1);
}

function movedIn({ sorted, units }: Column, customer: number, to: number): MovedValue {
  const from = units[customer] ?? NaN;
  return { from, to, own: firstNotBelow(sorted, from), target: firstNotBelow(sorted, to) };
}
