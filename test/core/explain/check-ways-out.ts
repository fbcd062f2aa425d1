import { expect } from 'vitest';
import type { SingleChange } from '../../../src/core/explain/change';
import { waysOut } from '../../../src/core/explain/ways-out';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import { applyPlan } from '../../../src/core/schemes/apply-plan';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import type { SchemePlan } from '../../../src/core/schemes/plan';
import type { SchemeResult } from '../../../src/core/schemes/result';
import { runScheme } from '../../../src/core/schemes/run';
import { INDICATOR_TRAITS } from '../../../src/core/scoring/indicator-traits';
import { prepare, type Prepared } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import { withValue } from '../make-customers';

/** A scheme with settings. */
export interface Way {
  readonly schemeId: SchemeId;
  readonly settings: Settings;
}

/** A run of a table, and how the same is run on another one. */
export interface Trial {
  readonly table: CustomerTable;
  readonly prepared: Prepared;
  readonly result: SchemeResult;
  readonly classOn: (table: CustomerTable, customer: number) => number;
}

/** The scheme as the user runs it, then and afterwards. */
export function schemeTrial(table: CustomerTable, { schemeId, settings }: Way): Trial {
  const prepared = prepare(table);
  const result = runScheme(prepared, schemeId, settings);
  const classOn = (changed: CustomerTable, customer: number): number =>
    runScheme(prepare(changed), schemeId, settings).classIndexes[customer] ?? -1;
  return { table, prepared, result, classOn };
}

/** The plan of a run, with some of its parts replaced, carried out again with the weights and limits it has. */
export function planTrial(
  table: CustomerTable,
  way: Way,
  part: Partial<Pick<SchemePlan, 'aggregator' | 'cuts'>> = {},
): Trial {
  const { prepared, result } = schemeTrial(table, way);
  if (!result.plan) throw new Error('no plan');
  const plan = { ...result.plan, ...part };
  const classOn = (changed: CustomerTable, customer: number): number => {
    const again = prepare(changed);
    const weighed = plan.weighed.map((indicator) => {
      const column = again.columns.find(({ id }) => id === indicator.column.id);
      if (!column) throw new Error('no ' + indicator.column.id);
      return { ...indicator, column };
    });
    return applyPlan(again, { ...plan, weighed }).classIndexes[customer] ?? -1;
  };
  return { table, prepared, result: { ...result, plan, ...applyPlan(prepared, plan) }, classOn };
}

function valuesOf(table: CustomerTable, id: IndicatorId): Float64Array {
  return table.indicators.find((indicator) => indicator.id === id)?.values ?? new Float64Array();
}

/** The best or the worst a customer can come to: just past the last of those that count, or down to nothing. */
function farthestValue(table: CustomerTable, id: IndicatorId, towards: 'better' | 'worse'): number {
  const { direction, stepDecimals, isOpenEnded } = INDICATOR_TRAITS[id];
  const amounts = valuesOf(table, 'amount');
  const values = valuesOf(table, id).filter((value, i) => !Number.isNaN(value) && (amounts[i] ?? 0) > 0);
  const step = 10 ** -stepDecimals;
  const isUp = (direction === 'more') === (towards === 'better');
  if (isUp) return Math.max(...values) + (towards === 'worse' || isOpenEnded ? step : 0);
  const floor = id === 'amount' ? step : 0;
  if (towards === 'better') return Math.min(floor, ...values);
  return values.some((value) => value < floor) ? Math.min(...values) - step : floor;
}

/**
 * Makes every change that is named in the table, runs again, and expects the class that was promised; with one step less
 * the customer stays. Where no change is named, none up to the farthest value may be enough. Returns how many were checked.
 */
export function checkWaysOut({ table, prepared, result, classOn }: Trial): number {
  const { lifts, falls } = waysOut(prepared, result);
  let checked = 0;
  table.keys.forEach((_, customer) => {
    const before = result.classIndexes[customer] ?? -1;
    const check = (change: SingleChange, towards: 'better' | 'worse'): void => {
      const { id, classIndex } = change;
      const value = valuesOf(table, id)[customer] ?? NaN;
      const after = (to: number): number => classOn(withValue(table, { id, customer, value: to }), customer);
      const leaves = (index: number): boolean =>
        index >= 0 && (towards === 'better' ? index < before : index > before);
      const about = `${id} of ${customer}: ${value} by ${change.change}`;
      checked++;
      if (change.change === null) {
        expect([about, leaves(after(farthestValue(table, id, towards)))]).toEqual([about, false]);
        return;
      }
      const step = Math.sign(change.change) * 10 ** -INDICATOR_TRAITS[id].stepDecimals;
      const [enough, less] = [after(value + change.change), after(value + change.change - step)];
      expect([about, enough, leaves(enough), leaves(less)]).toEqual([about, classIndex, true, false]);
    };
    for (const lift of lifts(customer)) check(lift, 'better');
    for (const fall of falls(customer)) check(fall, 'worse');
  });
  return checked;
}
