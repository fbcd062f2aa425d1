import { MILLISECONDS_PER_DAY, serialOf } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';
import { HostException } from '../runtime/host-exception';
import { DAYS, MONTHS, knownZone } from './java-date-format';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** What a text says of a moment; months are counted from 1. */
interface Parts {
  year: number;
  /** Written with two digits: the century is found from today's. */
  isShortYear: boolean;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  isAfternoon: boolean | null;
  /** Given by the text itself; else the zone decides. */
  offsetMinutes: number | null;
}

interface Field {
  readonly pattern: string;
  readonly keep: (parts: Parts, text: string) => void;
}

const number = (keep: (parts: Parts, value: number) => void, pattern = '\\d+'): Field => ({
  pattern,
  keep: (parts, text) => keep(parts, Number(text)),
});

const WORD = "[A-Za-z']+";
const OFFSET = 'Z|GMT|UTC|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?';

const FIELDS: Readonly<Record<string, (length: number) => Field>> = {
  y: yearField,
  M: monthField,
  L: monthField,
  d: () => number((parts, value) => (parts.day = value)),
  H: () => number((parts, value) => (parts.hour = value)),
  k: () => number((parts, value) => (parts.hour = value % 24)),
  h: () => number((parts, value) => (parts.hour = value % 12)),
  K: () => number((parts, value) => (parts.hour = value)),
  m: () => number((parts, value) => (parts.minute = value)),
  s: () => number((parts, value) => (parts.second = value)),
  S: () => number((parts, value) => (parts.millisecond = value)),
  a: () => ({ pattern: 'AM|PM', keep: (parts, text) => (parts.isAfternoon = /p/i.test(text)) }),
  E: () => ({ pattern: [...DAYS, ...DAYS.map((day) => day.slice(0, 3))].join('|'), keep: () => undefined }),
  z: () => ({ pattern: OFFSET, keep: keepOffset }),
  Z: () => ({ pattern: OFFSET, keep: keepOffset }),
  X: () => ({ pattern: OFFSET, keep: keepOffset }),
};

/**
 * The instant that a text in a pattern of Java's SimpleDateFormat means, in milliseconds since 1970. English names;
 * what the pattern leaves out counts as in 1970-01-01 00:00, numbers above their range run on, text behind is ignored.
 *
 * @param nowMs decides the century of a year of two digits.
 *
 * Source [D]: reference/utilities, parseDate; docs.oracle.com/javase/7, class SimpleDateFormat, lenient parsing.
 * @throws HostException `unparseableDate`, `illegalPattern`
 * @example parseJavaDate('2026-01-05 03:04', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm', 0) // => Date.UTC(2026, 0, 4, 19, 4)
 */
export function parseJavaDate(text: string, zoneName: string, pattern: string, nowMs: number): number {
  const { source, fields } = compiled(pattern);
  const found = new RegExp(`^\\s*${source}`, 'i').exec(text);
  if (!found) throw new HostException('unparseableDate', { text });
  const parts: Parts = {
    year: 1970,
    isShortYear: false,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    isAfternoon: null,
    offsetMinutes: null,
  };
  fields.forEach((field, index) => field.keep(parts, found[index + 1] ?? ''));
  if (parts.isShortYear) parts.year = nearYear(parts.year, new Date(nowMs).getUTCFullYear());
  return instantOf(parts, knownZone(zoneName));
}

function compiled(pattern: string): { source: string; fields: Field[] } {
  const fields: Field[] = [];
  const tokens = [...pattern.matchAll(TOKEN)];
  const source = tokens.map(([whole, quoted, letter], index) => {
    if (letter === undefined)
      return literal(quoted === undefined ? whole : quoted === '' ? "'" : quoted.replace(/''/g, "'"));
    const make = FIELDS[letter];
    if (!make) throw new HostException('illegalPattern', { letter });
    const field = make(whole.length);
    fields.push(field);
    // Fields that touch each other ("yyyyMMdd") have exactly as many digits as letters.
    const isTouched = field.pattern === '\\d+' && tokens[index + 1]?.[2] !== undefined;
    return `(${isTouched ? `\\d{${whole.length}}` : field.pattern})`;
  });
  return { source: source.join(''), fields };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function yearField(length: number): Field {
  return {
    pattern: '\\d+',
    keep: (parts, text) => {
      parts.year = Number(text);
      parts.isShortYear = length === 2 && text.length === 2;
    },
  };
}

function monthField(length: number): Field {
  if (length < 3) return number((parts, value) => (parts.month = value));
  return {
    pattern: WORD,
    keep: (parts, text) => {
      const start = text.slice(0, 3).toLowerCase();
      const index = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
      if (index < 0) throw new HostException('unparseableDate', { text });
      parts.month = index + 1;
    },
  };
}

function keepOffset(parts: Parts, text: string): void {
  const found = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  const minutes = found ? Number(found[2]) * 60 + Number(found[3] ?? 0) : 0;
  parts.offsetMinutes = found?.[1] === '-' ? -minutes : minutes;
}

/** Java takes the century that puts the year at most 80 years before and 20 years after today. */
function nearYear(twoDigits: number, currentYear: number): number {
  const latest = currentYear + 20;
  const year = latest - (latest % 100) + twoDigits;
  return year > latest ? year - 100 : year;
}

function instantOf(parts: Parts, zone: string): number {
  const hour = parts.hour + (parts.isAfternoon && parts.hour < 12 ? 12 : 0);
  const timeMs = ((hour * 60 + parts.minute) * 60 + parts.second) * 1000 + parts.millisecond;
  const days = serialOf(parts.year, parts.month, parts.day);
  const serial = days + timeMs / MILLISECONDS_PER_DAY;
  if (parts.offsetMinutes === null) return timeZone(zone).instantMs(serial);
  return timeZone('Etc/UTC').instantMs(serial) - parts.offsetMinutes * 60_000;
}
