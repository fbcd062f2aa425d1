import type { Settings } from '../settings';
import { dayOfIso } from '../table/calendar';
import type { UsedWindow } from './customer-table';
import { fromUnits } from './exact-amounts';
import { COUNTS } from './left-out';
import { leaveOut, type OrderRows } from './order-rows';
import { chooseWindow, isWithin, NO_DATES, type DayRange, type OrderWindow } from './window';

/**
 * Leaves out what lies after today (or after the set reference date), chooses the window by the orders that are
 * left, and leaves out what lies outside it. An order without a readable date counts only where everything does.
 *
 * @param today day that no order can be later than.
 */
export function settleWindow(rows: OrderRows, settings: Settings, today: number): OrderWindow {
  const { days } = rows;
  if (days === null) return NO_DATES;
  const dayAt = (entry: number): number => days[entry] ?? NaN;
  const set = settings.referenceDate === undefined ? NaN : dayOfIso(settings.referenceDate);
  const last = Number.isNaN(set) ? today : set;
  leaveOut(rows, 'future-date', (_, entry) => dayAt(entry) > last);
  const span = spanOf(rows, days);
  return span === null ? NO_DATES : chooseWindow(span, settings);
}

/** Marks what lies outside the window. */
export function leaveOutOutside(rows: OrderRows, window: OrderWindow): void {
  const { days } = rows;
  const range = window.days;
  if (days === null || range === null || window.kind === 'all') return;
  const dayAt = (entry: number): number => days[entry] ?? NaN;
  leaveOut(rows, 'date-unreadable', (_, entry) => Number.isNaN(dayAt(entry)));
  leaveOut(rows, 'outside-window', (_, entry) => !isWithin(dayAt(entry), range));
}

/** The window with its amounts. Call before `leaveOutOutside`, which hides what the other window would hold. */
export function usedWindow(rows: OrderRows, customers: Int32Array, window: OrderWindow): UsedWindow {
  const { kind, days, referenceDay, other } = window;
  const within = kind === 'all' || kind === 'none' ? null : days;
  const { amount } = totalsWithin(rows, customers, within);
  return {
    ...{ kind, from: days?.from ?? null, to: days?.to ?? null, referenceDay, amount },
    other: other === null ? null : { kind: other.kind, ...totalsWithin(rows, customers, otherRange(other)) },
  };
}

function otherRange({ kind, days }: NonNullable<OrderWindow['other']>): DayRange | null {
  return kind === 'all' ? null : days;
}

/** Amount of the entries that count, and customers that have any; `range` null: all of them, dated or not. */
function totalsWithin(
  rows: OrderRows,
  customers: Int32Array,
  range: DayRange | null,
): { amount: number; customers: number } {
  const { amounts, days, states, entriesPerRecord } = rows;
  const seen = new Set<number>();
  let units = 0;
  for (let entry = 0; entry < states.length; entry++) {
    const customer = customers[Math.floor(entry / entriesPerRecord)] ?? -1;
    if (states[entry] !== COUNTS || customer < 0) continue;
    if (range !== null && !isWithin(days?.[entry] ?? NaN, range)) continue;
    units += amounts.units[entry] ?? 0;
    seen.add(customer);
  }
  return { amount: fromUnits(units, amounts.decimals), customers: seen.size };
}

function spanOf({ states }: OrderRows, days: Float64Array): DayRange | null {
  let [from, to] = [Infinity, -Infinity];
  for (let entry = 0; entry < states.length; entry++) {
    const day = days[entry] ?? NaN;
    if (states[entry] !== COUNTS || Number.isNaN(day)) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return to < from ? null : { from, to };
}
