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
    'day-of-week': weekday(serial) || 7,
    hour,
    minute,
    second: Math.floor(second),
    timezone: zoneName,
  };
}
