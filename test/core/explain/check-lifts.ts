import { expect } from 'vitest';
import { lifts } from '../../../src/core/explain/ways-out';
import type { CustomerTable, IndicatorId } from '../../../src/core/indicators/customer-table';
import { INDICATOR_TRAITS } from '../../../src/core/scoring/indicator-traits';
import { prepare } from '../../../src/core/scoring/prepare';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import type { Settings } from '../../../src/core/settings';
import { withValue } from '../make-customers';

/** A scheme with settings. */
export interface Way {
  readonly schemeId: SchemeId;
  readonly settings: Settings;
}

function classOf(table: CustomerTable, { schemeId, settings }: Way, customer: number): number {
  return runScheme(prepare(table), schemeId, settings).classIndexes[customer]!;
}

function valueOf(table: CustomerTable, id: IndicatorId, customer: number): number {
  return table.indicators.find((indicator) => indicator.id === id)!.values[customer]!;
}

/** The best value a lift may use: the best of all, a step past it where there is no ceiling, nothing where less is better. */
function ceiling(table: CustomerTable, id: IndicatorId): number {
  const { direction, isOpenEnded, stepDecimals } = INDICATOR_TRAITS[id];
  const counts = (customer: number) => valueOf(table, 'amount', customer) > 0;
  const column = table.indicators.find((indicator) => indicator.id === id)!.values;
  const values = column.filter((value, customer) => !Number.isNaN(value) && counts(customer));
  if (direction === 'less') return Math.min(0, ...values);
  return Math.max(...values) + (isOpenEnded ? 10 ** -stepDecimals : 0);
}

/** Makes each change in the table, runs again, and expects what the lift promised. Returns how many were checked. */
export function checkLifts(table: CustomerTable, way: Way): number {
  const prepared = prepare(table);
  const result = runScheme(prepared, way.schemeId, way.settings);
  let checked = 0;
  for (let customer = 0; customer < table.keys.length; customer++) {
    const before = result.classIndexes[customer]!;
    for (const { id, change } of lifts(prepared, result, customer)) {
      checked++;
      const value = valueOf(table, id, customer);
      const better = (to: number) =>
        classOf(withValue(table, { id, customer, value: to }), way, customer) < before;
      const step = Math.sign(change ?? 1) * 10 ** -INDICATOR_TRAITS[id].stepDecimals;
      const about = `${id} of ${customer}: ${value} by ${change}`;
      if (change === null) expect([about, better(ceiling(table, id))]).toEqual([about, false]);
      else
        expect([about, better(value + change), better(value + change - step)]).toEqual([about, true, false]);
    }
  }
  return checked;
}
