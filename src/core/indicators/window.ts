import { addMonths, dayOfIso, isoText } from '../table/calendar';
import type { Issue } from '../issue';
import type { Settings } from '../settings';

/** Days from..to, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Which orders count by their day, and the other natural choice to show beside it. */
export interface OrderWindow {
  readonly kind: 'all' | '12 months' | 'range' | 'none';
  /** Null without dates. */
  readonly days: DayRange | null;
  /** Recency is counted back from this day: the one of the settings, else the latest order. */
  readonly referenceDay: number | null;
  /** Null where the other window would hold the same orders. */
  readonly other: { readonly kind: 'all' | '12 months'; readonly days: DayRange } | null;
}

/** Orders that span more months than this are cut down to the last twelve. */
const MONTHS_TAKEN_WHOLE = 18;
const MONTHS_OF_WINDOW = 12;

export const NO_DATES: OrderWindow = { kind: 'none', days: null, referenceDay: null, other: null };

/**
 * Chooses the window for orders whose first and latest day are known.
 *
 * Nothing set: everything where the latest order is at most 18 months after the first, else the 12 months that end
 * on the reference day: 2019-11-14 takes 2018-11-15 to 2019-11-14, both included. A leap day's year starts on
 * 1 March. The reference day is `settings.referenceDate`, else the latest order (within a set range: its end, if
 * that is earlier), so that the same orders give the same numbers on every day.
 *
 * @example chooseWindow({ from: dayOf(2019, 1, 1), to: dayOf(2019, 6, 30) }, {}).kind // => 'all'
 */
export function chooseWindow(orders: DayRange, settings: Settings): OrderWindow {
  const setting = settings.window;
  const range = typeof setting === 'object' ? rangeOf(setting) : null;
  const set = settings.referenceDate === undefined ? NaN : dayOfIso(settings.referenceDate);
  const referenceDay = Number.isNaN(set) ? Math.min(orders.to, range?.to ?? Infinity) : set;
  const year = { from: addMonths(referenceDay, -MONTHS_OF_WINDOW) + 1, to: referenceDay };
  const isShort = orders.to <= addMonths(orders.from, MONTHS_TAKEN_WHOLE);
  if (range !== null)
    return { kind: 'range', days: range, referenceDay, other: { kind: 'all', days: orders } };
  if (setting === '12 months' || (setting === undefined && !isShort)) {
    return {
      kind: '12 months',
      days: year,
      referenceDay,
      other: unlessSame('all', orders, { used: year, orders }),
    };
  }
  return {
    kind: 'all',
    days: orders,
    referenceDay,
    other: unlessSame('12 months', year, { used: orders, orders }),
  };
}

/** Dates in the settings that no calendar has, or a window that ends before it begins. */
export function windowIssues(settings: Settings): Issue[] {
  const { window, referenceDate } = settings;
  const texts = typeof window === 'object' ? [window.from, window.to] : [];
  if (referenceDate !== undefined) texts.push(referenceDate);
  const wrong = texts.filter((text) => Number.isNaN(dayOfIso(text)));
  const issues: Issue[] = wrong.map((text) => ({
    code: 'settings-date-unreadable',
    severity: 'refusal',
    details: { text },
  }));
  if (wrong.length === 0 && typeof window === 'object' && window.from > window.to) {
    issues.push({ code: 'window-ends-before-it-begins', severity: 'refusal', details: { ...window } });
  }
  return issues;
}

/** The window as the settings and the user write it. */
export function rangeText(days: DayRange): { from: string; to: string } {
  return { from: isoText(days.from), to: isoText(days.to) };
}

export function isWithin(day: number, days: DayRange): boolean {
  return day >= days.from && day <= days.to;
}

function rangeOf(setting: { readonly from: string; readonly to: string }): DayRange {
  return { from: dayOfIso(setting.from), to: dayOfIso(setting.to) };
}

/** The other window, unless both hold the first and the last order alike. */
function unlessSame(
  kind: 'all' | '12 months',
  days: DayRange,
  { used, orders }: { used: DayRange; orders: DayRange },
): OrderWindow['other'] {
  const [holdsFirst, usedHoldsFirst] = [isWithin(orders.from, days), isWithin(orders.from, used)];
  const [holdsLast, usedHoldsLast] = [isWithin(orders.to, days), isWithin(orders.to, used)];
  return holdsFirst === usedHoldsFirst && holdsLast === usedHoldsLast ? null : { kind, days };
}
