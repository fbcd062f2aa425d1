/** How regularly a customer orders, and whether the next order is late by the customer's own measure. */
export interface Rhythm {
  /** Median days between two orders, at least 1. */
  readonly gapDays: number;
  /** Median distance of the gaps from `gapDays` (the median absolute deviation, not scaled). */
  readonly spreadDays: number;
  /** Days since the last order. */
  readonly daysSince: number;
  /** Day of the last order and the first days on which the next is due and late, days since 1970-01-01. */
  readonly lastDay: number;
  readonly dueDay: number;
  readonly lateDay: number;
  readonly state: RhythmState;
}

/** `due`: the usual gap is over; `late`: by more than twice what the gaps usually differ by. */
export type RhythmState = 'in-time' | 'due' | 'late';

/** Two gaps: with fewer there is nothing usual. */
const LEAST_DAYS = 3;
/** Late when the gap is exceeded by this many median absolute deviations. */
const DEVIATIONS_TO_LATE = 2;

/**
 * The rhythm of one customer; null with fewer than three days of orders, or an order after today.
 *
 * The rule: late when days since > median gap + 2 x median absolute deviation of the gaps. Several orders on one
 * day are one, as in the counts of buyer behaviour models (Fader, Hardie & Lee 2005).
 *
 * @param days of the customer's orders, ascending, each once.
 * @example rhythmOf([0, 10, 20, 40], 55) // gaps 10, 10, 20 => gapDays 10, spreadDays 0, state 'late'
 */
export function rhythmOf(days: ArrayLike<number>, today: number): Rhythm | null {
  const lastDay = days[days.length - 1] ?? NaN;
  if (days.length < LEAST_DAYS || !(lastDay <= today)) return null;
  const gaps = new Float64Array(days.length - 1);
  for (let i = 0; i < gaps.length; i++) gaps[i] = (days[i + 1] ?? NaN) - (days[i] ?? NaN);
  const gapDays = median(gaps);
  const spreadDays = median(gaps.map((gap) => Math.abs(gap - gapDays)));
  const dueDay = lastDay + Math.floor(gapDays) + 1;
  const lateDay = lastDay + Math.floor(gapDays + DEVIATIONS_TO_LATE * spreadDays) + 1;
  const state = today >= lateDay ? 'late' : today >= dueDay ? 'due' : 'in-time';
  return { gapDays, spreadDays, daysSince: today - lastDay, lastDay, dueDay, lateDay, state };
}

/** The middle value, or the mean of the two in the middle. `values` is put in order. */
function median(values: Float64Array): number {
  values.sort();
  const upper = values.length >> 1;
  const above = values[upper] ?? NaN;
  return values.length % 2 === 1 ? above : ((values[upper - 1] ?? NaN) + above) / 2;
}
