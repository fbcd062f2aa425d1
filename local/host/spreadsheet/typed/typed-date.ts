import type { LocaleSigns } from '../locale/locale-signs';
import { isDate, serialOf } from '../time/calendar';
import type { TypedValue } from './typed-number';

export interface TypedDateOptions {
  readonly signs: LocaleSigns;
  /** The year of dates typed without one. */
  readonly currentYear: number;
}

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:[.,]\d{1,3})?))?(?: ?([ap])\.?m\.?)?$/i;
const WITH_TIME = /^(.*?)(?:[ T]|, )(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?: ?[ap]\.?m\.?)?)(?:Z)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const MONTH_OF_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const DAY_FIRST = /^(\d{1,2})(?:[ -]| de )([\p{L}]{3,})\.?(?:(?:[ -]|,? | de | del )(\d{4}|\d{2}))?$/u;
const NAME_FIRST = /^([\p{L}]{3,})\.? (\d{1,2})(?:,? (\d{4}))?$/u;
const NAME_AND_YEAR = /^([\p{L}]{3,})\.?(?:[ -]| de )(\d{4})$/u;

/**
 * Reads a date, a time or both as they are typed in a locale. Only dates that exist count: '31/12/2025' is a text
 * where the month stands first. Null when it is neither.
 *
 * Source: reference/apps-script.md 2.2 (date-like strings become dates by the spreadsheet's locale).
 * @example typedDate('31/12/2025', {signs: localeSigns('es_ES'), currentYear: 2026}) // => {value: 46022, format: 'd/m/yyyy'}
 */
export function typedDate(text: string, options: TypedDateOptions): TypedValue | null {
  const time = typedTime(text);
  if (time) return time;
  const both = WITH_TIME.exec(text);
  const date = dateOnly(both?.[1] ?? text, options);
  if (!date || !both) return date;
  const clock = typedTime(both[2] ?? '');
  if (!clock || Number(clock.value) >= 1) return null;
  return { value: Number(date.value) + Number(clock.value), format: `${date.format} ${clock.format}` };
}

function typedTime(text: string): TypedValue | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number((secondText ?? '0').replace(',', '.'));
  if (minute > 59 || second >= 60 || (half && (hour < 1 || hour > 12))) return null;
  const hourOfDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const value = (hourOfDay * 3600 + minute * 60 + second) / 86_400;
  const seconds = secondText === undefined ? '' : ':ss';
  if (half) return { value, format: `h:mm${seconds} am/pm` };
  return { value, format: hour > 23 ? '[h]:mm:ss' : `h:mm${seconds}` };
}

function dateOnly(text: string, options: TypedDateOptions): TypedValue | null {
  return yearFirst(text) ?? numeric(text, options) ?? chinese(text, options) ?? named(text, options);
}

function yearFirst(text: string): TypedValue | null {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  const [, year = '', separator = '-', month = '', day] = match;
  if (day === undefined && separator === '.') return null;
  const format = ['yyyy', 'mm', ...(day === undefined ? [] : ['dd'])].join(separator);
  return dated(Number(year), Number(month), Number(day ?? 1), format);
}

function numeric(text: string, options: TypedDateOptions): TypedValue | null {
  const { signs } = options;
  const ofYear = MONTH_OF_YEAR.exec(text);
  if (ofYear) return dated(Number(ofYear[2]), Number(ofYear[1]), 1, 'm/yyyy');
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, first = '', separator = '/', second = '', year] = match;
  if (separator === '.' && signs.dateSeparator !== '.') return null;
  const isDayFirst = signs.dateOrder === 'dmy';
  const month = Number(isDayFirst ? second : first);
  const day = Number(isDayFirst ? first : second);
  if (year !== undefined) {
    if (signs.dateOrder === 'ymd' && year.length === 2) return shortYearFirst([first, second, year], signs);
    return dated(fullYear(year), month, day, signs.dateFormat);
  }
  return dated(options.currentYear, month, day, isDayFirst ? `d${separator}m` : `m${separator}d`);
}

function shortYearFirst(parts: readonly [string, string, string], signs: LocaleSigns): TypedValue | null {
  return dated(fullYear(parts[0].padStart(2, '0')), Number(parts[1]), Number(parts[2]), signs.dateFormat);
}

function chinese(text: string, options: TypedDateOptions): TypedValue | null {
  const match = CHINESE.exec(text);
  if (!match) return null;
  const [, year, month = '', day] = match;
  if (year === undefined && day === undefined) return null;
  const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"${day === undefined ? '' : 'd"日"'}`;
  return dated(
    year === undefined ? options.currentYear : Number(year),
    Number(month),
    Number(day ?? 1),
    format,
  );
}

function named(text: string, options: TypedDateOptions): TypedValue | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = '', name = '', year] = dayFirst;
    const format = year === undefined ? 'd-mmm' : 'd-mmm-yyyy';
    return namedDate({ name, day: Number(day), year, format }, options);
  }
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst) {
    const [, name = '', day = '', year] = nameFirst;
    return namedDate(
      { name, day: Number(day), year, format: year === undefined ? 'mmm d' : 'mmm d, yyyy' },
      options,
    );
  }
  const [, name = '', year] = NAME_AND_YEAR.exec(text) ?? [];
  return year === undefined ? null : namedDate({ name, day: 1, year, format: 'mmm yyyy' }, options);
}

function namedDate(
  typed: { name: string; day: number; year: string | undefined; format: string },
  options: TypedDateOptions,
): TypedValue | null {
  const month = monthNumber(typed.name, options.signs);
  if (month === 0) return null;
  const year = typed.year === undefined ? options.currentYear : fullYear(typed.year);
  return dated(year, month, typed.day, typed.format);
}

/** 1-based month of a full name or of its first three letters with an optional dot; 0 when it is none. */
function monthNumber(name: string, signs: LocaleSigns): number {
  const wanted = name.toLowerCase();
  const isNamed = (month: string) =>
    month.toLowerCase() === wanted || month.toLowerCase().slice(0, 3) === wanted;
  return (
    signs.months.findIndex(isNamed) + 1 ||
    signs.shortMonths.findIndex((month) => month.replace('.', '').toLowerCase() === wanted) + 1
  );
}

/** 00-29 are of this century, 30-99 of the last. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedValue | null {
  return isDate(year, month, day) ? { value: serialOf(year, month, day), format } : null;
}
