import type { Issue } from '../issue';
import type { Indicator } from './customer-table';
import { COUNTS, stateOf } from './left-out';
import type { OrderRows } from './order-rows';
import { rangeText, type OrderWindow } from './window';

/**
 * Why nobody can be classified by these amounts: no cell of the column is a number, no row is in the window, or no
 * customer comes to more than 0. Empty when all is well.
 */
export function amountRefusals(
  rows: OrderRows,
  indicators: readonly Indicator[],
  window: OrderWindow,
): Issue[] {
  const amounts = indicators.find(({ id }) => id === 'amount')?.values;
  if (amounts?.some((amount) => amount > 0)) return [];
  const place = { sheetName: rows.records.table.parts[0]?.grid.sheetName ?? '', column: rows.header };
  const isReadable = rows.amounts.units.some((units) => units === units);
  if (!isReadable) return [{ code: 'no-amount-readable', severity: 'refusal', ...place }];
  const outside = stateOf('outside-window');
  const isEmptyWindow =
    window.days !== null && !rows.states.includes(COUNTS) && rows.states.includes(outside);
  if (isEmptyWindow && window.days !== null) {
    const details = rangeText(window.days);
    return [{ code: 'window-empty', severity: 'refusal', ...place, details }];
  }
  return [{ code: 'amounts-not-positive', severity: 'refusal', ...place }];
}
