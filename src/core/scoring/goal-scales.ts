import type { Column } from './column';
import { mapped, ramp } from './data-scales';
import type { Direction } from './indicator-traits';

/**
 * The share of a goal that is reached, at most all of it. Where less is better the goal is what is still good: 0 up
 * to it, 1 (the worst) from twice the goal on.
 */
export function shareOfGoal(column: Column, direction: Direction, goal: number): Float64Array {
  const units = goal * 10 ** column.decimals;
  const [from, to] = direction === 'more' ? [0, units] : [units, 2 * units];
  return mapped(column, (value) => ramp(value, from, to));
}

/** The share of the limits that a value reaches: below all of them 0, at the last or above it 1. */
export function bandShares(column: Column, limits: readonly number[]): Float64Array {
  const scale = 10 ** column.decimals;
  const inUnits = limits.map((limit) => limit * scale);
  return mapped(column, (value) => inUnits.filter((limit) => value >= limit).length / inUnits.length);
}

/** 1 from `least` on, or above 0 where nothing is set; else 0. */
export function yesOrNo(column: Column, least: number | null): Float64Array {
  const limit = least === null ? null : least * 10 ** column.decimals;
  return mapped(column, (value) => ((limit === null ? value > 0 : value >= limit) ? 1 : 0));
}
