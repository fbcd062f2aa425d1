import { dayOf } from './calendar';
import { monthOfName } from './month-names';
import { comparable, halfWidth } from './text';

/** The day of a text under both orders; NaN where that order gives no day. Both NaN: a date no calendar has. */
export interface DayText {
  readonly ifDayFirst: number;
  readonly ifMonthFirst: number;
}

/** Two-digit years from here on are of the last century. */
const PIVOT_YEAR = 70;

const FILLERS =
  ' de del of the el st nd rd th a las t z am pm utc gmt ' +
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
  'lun lunes mar martes mie miercoles jue jueves vie viernes sab sabado dom domingo ' +
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 上午 下午 ';

const TIME = /(?:[T\s]|(?:上|下)午\s*)+\d{1,2}:\d{2}.*$/i;

/**
 * Reads a date as people type it, with or without time of day; null when the text is no date. A month alone is its first day.
 *
 * @example dayText('31/12/2025') // => { ifDayFirst: 20453, ifMonthFirst: NaN }
 */
export function dayText(raw: string): DayText | null {
  if (raw.length < 4 || raw.length > 48) return null;
  const iso = isoStart(raw);
  if (iso !== null) return iso;
  const full = halfWidth(raw);
  if (!/\d/.test(full)) return null;
  const text = full.trim().replace(TIME, '').trim();
  return numericDate(text) ?? chineseDate(text) ?? namedDate(text);
}

/** The common 'YYYY-MM-DD...' without regular expressions; a time may follow. */
function isoStart(text: string): DayText | null {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const after = text.length === 10 ? 32 : text.charCodeAt(10);
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const date = digitsAt(text, 8, 2);
  if ((after !== 32 && after !== 84) || Number.isNaN(year + month + date)) return null;
  return certain(dayOf(year, month, date));
}

function digitsAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function certain(day: number): DayText {
  return { ifDayFirst: day, ifMonthFirst: day };
}

/** Three numbers, or year and month, parted by one kind of sign. */
function numericDate(text: string): DayText | null {
  const yearFirst = /^(\d{4})\s*([-/.])\s*(\d{1,2})(?:\s*\2\s*(\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year, sign, month, date] = yearFirst;
    if (date === undefined && sign === '.') return null;
    return certain(dayOf(Number(year), Number(month), date === undefined ? 1 : Number(date)));
  }
  const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [, first, , second, yearDigits = ''] = yearLast;
  const year = fullYear(yearDigits);
  return {
    ifDayFirst: dayOf(year, Number(second), Number(first)),
    ifMonthFirst: dayOf(year, Number(first), Number(second)),
  };
}

function chineseDate(text: string): DayText | null {
  const parts = /^(\d{4}|\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號]?)?(?:\s*(?:星期|周).)?$/.exec(
    text,
  );
  if (!parts) return null;
  return certain(dayOf(fullYear(parts[1] ?? ''), Number(parts[2]), Number(parts[3] ?? 1)));
}

/** A month by name with a year and perhaps a day: '31 dic 2025', 'Dec 31, 2025', 'lunes, 3 de marzo de 2025', 'mar-25'. */
function namedDate(text: string): DayText | null {
  const words = comparable(text.replace(/(\d)(st|nd|rd|th|º|ª)\b/gi, '$1')).split(' ');
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const names = words.filter((word) => !/^\d/.test(word));
  const months = names.map(monthOfName).filter((month) => month !== null);
  if (numbers.length === 0 || numbers.length > 2 || numbers.length + names.length !== words.length)
    return null;
  const others = names.filter((name) => monthOfName(name) === null);
  if (!others.every((name) => FILLERS.includes(` ${name} `))) return null;
  const month = monthMeant(months, text);
  return month === null ? null : dayOfNamed(numbers, month);
}

/** 'mar' is March as well as Tuesday: with a second month name it is the weekday. */
function monthMeant(months: readonly (number | null)[], text: string): number | null {
  if (months.length === 2 && /\bmar\b/i.test(text)) return months[1] ?? null;
  return months.length === 1 ? (months[0] ?? null) : null;
}

function dayOfNamed(numbers: readonly string[], month: number): DayText | null {
  const [first = '', second] = numbers;
  if (second === undefined) return first.length === 1 ? null : certain(dayOf(fullYear(first), month, 1));
  const isYearFirst = first.length === 4;
  return certain(dayOf(fullYear(isYearFirst ? first : second), month, Number(isYearFirst ? second : first)));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= PIVOT_YEAR ? 1900 + year : 2000 + year;
}
