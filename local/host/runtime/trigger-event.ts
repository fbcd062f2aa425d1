import { wallClock, weekday } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';

/** The event of a clock trigger, in the script's zone. Source [D]: guide/triggers/events, time-driven events. */
export function clockEvent(instantMs: number, zoneName: string): Record<string, unknown> {
  const serial = timeZone(zoneName).serial(instantMs);
  const { year, month, day, hour, minute, second } = wallClock(serial);
  return {
    year,
    month,
    'day-of-month': day,
    'day-of-week': isoWeekday(serial),
    'week-of-year': weekOfYear(serial),
    hour,
    minute,
    second: Math.floor(second),
    timezone: zoneName,
  };
}

/** Monday 1 to Sunday 7. */
function isoWeekday(serial: number): number {
  return weekday(serial) || 7;
}

/** The number of the week by ISO 8601, which the documentation's span of 1 to 52 suggests [A]. */
function weekOfYear(serial: number): number {
  const thursday = Math.floor(serial) + 4 - isoWeekday(serial);
  const { year } = wallClock(thursday);
  let week = 1;
  for (let earlier = thursday - 7; wallClock(earlier).year === year; earlier -= 7) week += 1;
  return week;
}
