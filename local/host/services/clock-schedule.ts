import { serialOf, wallClock, weekday } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAYS_PER_WEEK = 7;

/** When a clock trigger runs. Hours and minutes by the clock of `zone`; `weekday` 0 = Sunday; `every` in days. */
export type ClockSchedule =
  | { readonly kind: 'once'; readonly atMs: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | DaySchedule;

interface DaySchedule {
  readonly kind: 'days';
  readonly every: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  readonly weekday: number | null;
  readonly monthDay: number | null;
}

/** The first moment behind its making at which the schedule is due; null when that has passed. */
export function firstDueMs(schedule: ClockSchedule, madeMs: number): number | null {
  if (schedule.kind === 'once') return schedule.atMs >= madeMs ? schedule.atMs : null;
  if (schedule.kind !== 'days') return madeMs + intervalMs(schedule);
  const today = Math.floor(timeZone(schedule.zone).serial(madeMs));
  const start = momentOf(schedule, today) > madeMs ? today : today + 1;
  return dueFrom(schedule, start, 1);
}

/** The moment after one at which it was due; null when it never is again. */
export function nextDueMs(schedule: ClockSchedule, dueMs: number): number | null {
  if (schedule.kind === 'once') return null;
  if (schedule.kind !== 'days') return dueMs + intervalMs(schedule);
  const step = stepOf(schedule);
  return dueFrom(schedule, Math.floor(timeZone(schedule.zone).serial(dueMs)) + step, step);
}

function intervalMs({ kind, every }: { readonly kind: 'minutes' | 'hours'; readonly every: number }): number {
  return every * (kind === 'minutes' ? MINUTE_MS : HOUR_MS);
}

/** Whole weeks from one weekday to the next; months are found day by day. */
function stepOf({ every, weekday: onWeekday, monthDay }: DaySchedule): number {
  if (monthDay !== null) return 1;
  return onWeekday === null ? every : Math.max(DAYS_PER_WEEK, every);
}

function dueFrom(schedule: DaySchedule, start: number, step: number): number {
  let day = start;
  while (!fits(schedule, day)) day += step;
  return momentOf(schedule, day);
}

function momentOf({ hour, minute, zone }: DaySchedule, day: number): number {
  return timeZone(zone).instantMs(day + (hour * 60 + minute) / 1440);
}

/** A month without that day is served on its last. */
function fits(schedule: DaySchedule, serial: number): boolean {
  if (schedule.weekday !== null) return weekday(serial) === schedule.weekday;
  if (schedule.monthDay === null) return true;
  const { year, month, day } = wallClock(serial);
  const lastDay = wallClock(serialOf(year, month + 1, 0)).day;
  return day === Math.min(schedule.monthDay, lastDay);
}
