/** A moment as a clock on the wall shows it. Month and day are 1-based; seconds carry their fraction. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from 1899-12-30, day 0 of a spreadsheet, to 1970-01-01. */
export const EPOCH_SERIAL = 25_569;

/** Serial day of a date; months and days beyond their bounds carry over. @example serialOf(1899, 12, 31) // => 1 */
export function serialOf(year: number, month: number, day: number): number {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  return Math.round(utc.getTime() / MILLISECONDS_PER_DAY) + EPOCH_SERIAL;
}

export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/** The wall clock of a serial, rounded to milliseconds as Sheets does. */
export function wallClock(serial: number): WallClock {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * MILLISECONDS_PER_DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds() + date.getUTCMilliseconds() / 1000,
  };
}

/** 0 = Sunday. */
export function weekday(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}
