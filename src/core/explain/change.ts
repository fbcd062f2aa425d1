import type { IndicatorId } from '../indicators/customer-table';
import { inUserUnits, quantile, type Column } from '../scoring/column';
import { CLIPPED_AT } from '../scoring/data-scales';
import { INDICATOR_TRAITS, type Direction } from '../scoring/indicator-traits';

/** An indicator with the direction in which it is better. */
export interface Measured {
  readonly column: Column;
  readonly direction: Direction;
  /** What the user set as goal or limits, in the user's unit. */
  readonly marks?: readonly number[];
}

/** One change to one customer: a weighed indicator by its index, and by how many units the value gets better. */
export interface Change {
  readonly customer: number;
  readonly weighedIndex: number;
  readonly units: number;
}

/** Says what class a customer would have with one number changed. */
export interface ChangedClasses {
  /** The customer must be classified and have data of the indicator. */
  classAfter(change: Change): number;
}

/** A change of one indicator, all else and all others unchanged, with the class it leads to. */
export interface SingleChange {
  readonly id: IndicatorId;
  /** In the user's unit; null when no change of this indicator alone is enough. */
  readonly change: number | null;
  /** The value after the change; without one, the value there is. */
  readonly target: number;
  /** Class after the change; without one, the class there is. */
  readonly classIndex: number;
  /** Size of the change over the spread of the indicator (5th to 95th percentile); smaller is easier. */
  readonly ease: number;
}

/** Smallest change a customer can make, in units of the column: a cent, an order, a day. */
export function stepUnitsOf({ column }: Measured): number {
  return 10 ** Math.max(0, column.decimals - INDICATOR_TRAITS[column.id].stepDecimals);
}

/**
 * Steps from a customer's value up to the best anybody has or to the highest mark, just past it where there is no ceiling;
 * where less is better down to zero, or below it where somebody is. An amount stays above zero.
 */
export function stepsToBest(measured: Measured, customer: number): number {
  const { column, direction } = measured;
  const step = stepUnitsOf(measured);
  const own = column.units[customer] ?? NaN;
  const [lowest, highest] = [column.sorted[0] ?? NaN, column.sorted[column.sorted.length - 1] ?? NaN];
  if (direction === 'more') {
    const past = INDICATOR_TRAITS[column.id].isOpenEnded ? 1 : 0;
    const mark = Math.max(-Infinity, ...(measured.marks ?? [])) * 10 ** column.decimals;
    return Math.ceil((Math.max(highest, mark) - own) / step) + past;
  }
  return Math.floor((own - Math.min(lowest, floorOf(measured))) / step);
}

/**
 * Steps from a customer's value down to zero, or to just past the worst where somebody is below zero; where less is better
 * up to just past the worst. An amount stays above zero.
 */
export function stepsToWorst(measured: Measured, customer: number): number {
  const { column, direction } = measured;
  const step = stepUnitsOf(measured);
  const own = column.units[customer] ?? NaN;
  const [lowest, highest] = [column.sorted[0] ?? NaN, column.sorted[column.sorted.length - 1] ?? NaN];
  if (direction === 'less') return Math.ceil((highest - own) / step) + 1;
  const floor = floorOf(measured);
  return Math.floor((own - (lowest < floor ? lowest - step : floor)) / step);
}

/** An amount of nothing would leave all classes. */
function floorOf(measured: Measured): number {
  return measured.column.id === 'amount' ? stepUnitsOf(measured) : 0;
}

/** In units: 5th to 95th percentile, the whole range where most values are equal, one unit where all are. */
export function spreadOf({ column: { sorted } }: Measured): number {
  const middle = quantile(sorted, CLIPPED_AT.high) - quantile(sorted, CLIPPED_AT.low);
  return middle || (sorted[sorted.length - 1] ?? NaN) - (sorted[0] ?? NaN) || 1;
}

/** A change as the user reads it. `units`: by how many the value gets better, below 0 for worse. */
export function singleChange(
  measured: Measured,
  customer: number,
  { units, classIndex }: { units: number; classIndex: number },
): SingleChange {
  const { column, direction } = measured;
  const change = direction === 'more' ? units : -units;
  return {
    id: column.id,
    change: inUserUnits(change, column.decimals),
    target: inUserUnits((column.units[customer] ?? NaN) + change, column.decimals),
    classIndex,
    ease: Math.abs(units) / spreadOf(measured),
  };
}

/** No change of this indicator alone is enough. */
export function noChange({ column }: Measured, customer: number, classIndex: number): SingleChange {
  const target = inUserUnits(column.units[customer] ?? NaN, column.decimals);
  return { id: column.id, change: null, target, classIndex, ease: Infinity };
}
