import { wallClock, weekday } from '../spreadsheet/time/calendar';
import type { WallClock } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';
import { HostException } from '../runtime/host-exception';
import { zoneNameAt } from './zone-name';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
export const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MILLISECONDS_PER_DAY = 86_400_000;

interface Moment extends WallClock {
  readonly serial: number;
  readonly zoneName: string;
  readonly instantMs: number;
}

/** 1-based day of the year. */
function dayOfYear(moment: Moment): number {
  const start = Date.UTC(moment.year, 0, 1);
  return Math.round((Date.UTC(moment.year, moment.month - 1, moment.day) - start) / MILLISECONDS_PER_DAY) + 1;
}

/** Weeks begin on Sunday and the week of 1 January is the first, as in Java's default locale (US). */
function weekOfYear(moment: Moment): number {
  const firstWeekday = (((weekday(moment.serial) - dayOfYear(moment) + 1) % 7) + 7) % 7;
  const week = Math.floor((dayOfYear(moment) - 1 + firstWeekday) / 7) + 1;
  const daysInYear = dayOfYear({ ...moment, month: 12, day: 31 });
  const nextYearStartsOn = (firstWeekday + daysInYear) % 7;
  return daysInYear - dayOfYear(moment) < nextYearStartsOn ? 1 : week;
}

/** Weeks begin on Sunday; the days before the first Sunday are the first week. */
function weekOfMonth(moment: Moment): number {
  const firstWeekday = (((weekday(moment.serial) - moment.day + 1) % 7) + 7) % 7;
  return Math.floor((moment.day - 1 + firstWeekday) / 7) + 1;
}

function offsetMinutes(moment: Moment): number {
  const localMs = Date.UTC(
    moment.year,
    moment.month - 1,
    moment.day,
    moment.hour,
    moment.minute,
    Math.floor(moment.second),
  );
  return Math.round((localMs - Math.floor(moment.instantMs / 1000) * 1000) / 60_000);
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}${separator}${digits(size % 60, 2)}`;
}

function isoOffset(moment: Moment, length: number): string {
  const minutes = offsetMinutes(moment);
  if (minutes === 0) return 'Z';
  const text = offsetText(minutes, length === 3 ? ':' : '');
  return length === 1 ? text.slice(0, 3) : text;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

function monthText(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (length >= 4) return name;
  return length === 3 ? name.slice(0, 3) : digits(month, length);
}

function dayName(moment: Moment, length: number): string {
  const name = DAYS[weekday(moment.serial)] ?? '';
  return length >= 4 ? name : name.slice(0, 3);
}

function yearText(year: number, length: number): string {
  return length === 2 ? digits(year % 100, 2) : digits(year, length);
}

const FIELDS: Readonly<Record<string, (moment: Moment, length: number) => string>> = {
  G: () => 'AD',
  y: (moment, length) => yearText(moment.year, length),
  Y: (moment, length) =>
    yearText(weekOfYear(moment) === 1 && moment.month === 12 ? moment.year + 1 : moment.year, length),
  M: (moment, length) => monthText(moment.month, length),
  L: (moment, length) => monthText(moment.month, length),
  d: (moment, length) => digits(moment.day, length),
  D: (moment, length) => digits(dayOfYear(moment), length),
  w: (moment, length) => digits(weekOfYear(moment), length),
  W: (moment, length) => digits(weekOfMonth(moment), length),
  F: (moment, length) => digits(Math.ceil(moment.day / 7), length),
  E: dayName,
  u: (moment, length) => digits(weekday(moment.serial) || 7, length),
  a: (moment) => (moment.hour < 12 ? 'AM' : 'PM'),
  H: (moment, length) => digits(moment.hour, length),
  k: (moment, length) => digits(moment.hour || 24, length),
  K: (moment, length) => digits(moment.hour % 12, length),
  h: (moment, length) => digits(moment.hour % 12 || 12, length),
  m: (moment, length) => digits(moment.minute, length),
  s: (moment, length) => digits(Math.floor(moment.second), length),
  S: (moment, length) => digits(((moment.instantMs % 1000) + 1000) % 1000, length),
  z: (moment, length) => zoneNameAt(moment.zoneName, moment.instantMs, length >= 4 ? 'long' : 'short'),
  Z: (moment) => offsetText(offsetMinutes(moment), ''),
  X: isoOffset,
};

/**
 * A date in a pattern of Java's SimpleDateFormat, English names, any IANA zone (an unknown zone counts as GMT).
 *
 * Source [D]: reference/utilities, formatDate; docs.oracle.com/javase/7, class SimpleDateFormat.
 * @throws HostException `illegalPattern` for a letter that the class does not know.
 * @example formatJavaDate(0, 'Asia/Shanghai', "yyyy-MM-dd'T'HH:mm:ssXXX") // => '1970-01-01T08:00:00+08:00'
 */
export function formatJavaDate(instantMs: number, zoneName: string, pattern: string): string {
  const zone = knownZone(zoneName);
  const serial = timeZone(zone).serial(instantMs);
  const moment: Moment = { ...wallClock(serial), serial, zoneName: zone, instantMs };
  return pattern.replace(TOKEN, (whole, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replace(/''/g, "'");
    const field = FIELDS[letter];
    if (!field) throw new HostException('illegalPattern', { letter });
    return field(moment, whole.length);
  });
}

/** A zone as Java takes it: an unknown one counts as GMT. */
export function knownZone(name: string): string {
  try {
    return timeZone(name).name;
  } catch (error) {
    if (error instanceof RangeError) return fixedOffset(name) ?? 'Etc/UTC';
    throw error;
  }
}

/** 'GMT+2' and 'GMT-05:00' as Java takes them; whole hours only, since IANA has no others by number. */
function fixedOffset(name: string): string | null {
  const found = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?00)?$/.exec(name);
  return found && `Etc/GMT${found[1] === '+' ? '-' : '+'}${Number(found[2])}`;
}
