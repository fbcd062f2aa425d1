import { expect } from 'vitest';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import type { SingleChange } from '../../../src/core/explain/change';
import { falls, lifts } from '../../../src/core/explain/ways-out';
import { applyPlan } from '../../../src/core/schemes/apply-plan';
import type { SchemePlan } from '../../../src/core/schemes/plan';
import type { SchemeResult } from '../../../src/core/schemes/result';
import { runScheme } from '../../../src/core/schemes/run';
import { INDICATOR_TRAITS } from '../../../src/core/scoring/indicator-traits';
import { prepare, type Prepared } from '../../../src/core/scoring/prepare';
import type { Settings } from '../../../src/core/settings';
import { withValue } from '../make-customers';

/** What is changed in the plan that `weighted` makes of the settings. */
export type PlanPart = Partial<Pick<SchemePlan, 'aggregator' | 'cuts'>>;

/** A run of `weighted` with other parts of its plan, as a result of its own. */
export function planned(prepared: Prepared, settings: Settings, part: PlanPart): SchemeResult {
  const result = runScheme(prepared, 'weighted', settings);
  if (!result.plan) throw new Error('refused: ' + JSON.stringify(result.issues));
  const plan = { ...result.plan, ...part };
  return { ...result, plan, ...applyPlan(prepared, plan) };
}

/** The class of a customer when the same plan, with its weights and limits, is carried out on another table. */
function classOn(table: CustomerTable, plan: SchemePlan, customer: number): number {
  const prepared = prepare(table);
  const weighed = plan.weighed.map((indicator) => {
    const column = prepared.columns.find(({ id }) => id === indicator.column.id);
    if (!column) throw new Error('no ' + indicator.column.id);
    return { ...indicator, column };
  });
  return applyPlan(prepared, { ...plan, weighed }).classIndexes[customer] ?? -1;
}

/** The best or worst a customer of a table without negative numbers can come to: just past the last, or down to nothing. */
function farthestValue(table: CustomerTable, id: IndicatorId, towards: 'better' | 'worse'): number {
  const { direction, stepDecimals, isOpenEnded } = INDICATOR_TRAITS[id];
  const values = table.indicators.find((indicator) => indicator.id === id)?.values ?? new Float64Array();
  const step = 10 ** -stepDecimals;
  const isUp = (direction === 'more') === (towards === 'better');
  if (!isUp) return id === 'amount' ? step : 0;
  return Math.max(...values) + (towards === 'worse' || isOpenEnded ? step : 0);
}

/**
 * Makes every change that is named in the table, carries the plan out again, and expects another class; with one step
 * less the old one. Returns how many changes were made.
 */
export function checkWaysOut(
  table: CustomerTable,
  { settings, part }: { settings: Settings; part: PlanPart },
  customers: readonly number[] = table.keys.map((_, customer) => customer),
): number {
  const prepared = prepare(table);
  const result = planned(prepared, settings, part);
  const { plan } = result;
  if (!plan) throw new Error('refused');
  let made = 0;
  for (const customer of customers) {
    const classIndex = result.classIndexes[customer] ?? -1;
    const after = (id: IndicatorId, by: number): number => {
      const value = table.indicators.find((indicator) => indicator.id === id)?.values[customer] ?? NaN;
      return classOn(withValue(table, { id, customer, value: value + by }), plan, customer);
    };
    const check = (
      found: readonly SingleChange[],
      towards: 'better' | 'worse',
      leaves: (index: number) => boolean,
    ): void => {
      for (const { id, change, target, classIndex: promised } of found) {
        made++;
        if (change === null) {
          const farthest = after(id, farthestValue(table, id, towards) - target);
          expect([id, customer, leaves(farthest)]).toEqual([id, customer, false]);
          continue;
        }
        const step = Math.sign(change) * 10 ** -INDICATOR_TRAITS[id].stepDecimals;
        const [enough, less] = [after(id, change), after(id, change - step)];
        const about = `${id} of ${customer} by ${change}`;
        expect([about, enough, leaves(less)]).toEqual([about, promised, false]);
        expect([about, leaves(enough)]).toEqual([about, true]);
      }
    };
    check(lifts(prepared, result, customer), 'better', (index) => index >= 0 && index < classIndex);
    check(falls(prepared, result, customer), 'worse', (index) => index > classIndex);
  }
  return made;
}
