import { serialOf, wallClock, weekday } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** When a clock trigger runs. Hours and minutes by the clock of `zone`; `weekday` 0 = Sunday. */
export type ClockSchedule =
  | { readonly kind: 'once'; readonly atMs: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
      readonly weekday: number | null;
      readonly monthDay: number | null;
    };

/**
 * The first moment after `afterMs` at which the schedule is due; null when it never is again.
 * Day schedules start with the first fitting day and go on by their step.
 */
export function nextDueMs(schedule: ClockSchedule, afterMs: number): number | null {
  if (schedule.kind === 'once') return schedule.atMs > afterMs ? schedule.atMs : null;
  if (schedule.kind === 'minutes') return afterMs + schedule.every * MINUTE_MS;
  if (schedule.kind === 'hours') return afterMs + schedule.every * HOUR_MS;
  return nextDayMs(schedule, afterMs);
}

function nextDayMs(schedule: Extract<ClockSchedule, { kind: 'days' }>, afterMs: number): number {
  const zone = timeZone(schedule.zone);
  const timeOfDay = (schedule.hour * 60 + schedule.minute) / 1440;
  const today = Math.floor(zone.serial(afterMs));
  const isLater = zone.instantMs(today + timeOfDay) > afterMs;
  const step = schedule.weekday === null && schedule.monthDay === null ? schedule.every : 1;
  for (let day = isLater ? today : today + step; ; day += step) {
    if (fits(schedule, day)) return zone.instantMs(day + timeOfDay);
  }
}

function fits(schedule: Extract<ClockSchedule, { kind: 'days' }>, serial: number): boolean {
  if (schedule.weekday !== null) return weekday(serial) === schedule.weekday;
  if (schedule.monthDay === null) return true;
  const { year, month, day } = wallClock(serial);
  const lastDay = wallClock(serialOf(year, month + 1, 0)).day;
  return day === Math.min(schedule.monthDay, lastDay);
}
