/** A day of the proleptic Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly date: number;
}

/** Day number of the first day that spreadsheets count from (1899-12-30 is their serial number 0). */
const DAY_OF_SERIAL_ZERO = -25569;
const DAYS_PER_ERA = 146097;
const YEARS_PER_ERA = 400;
/** 0000-03-01 to 1970-01-01: eras are counted from March, so that the leap day is a year's last. */
const DAYS_TO_1970 = 719468;

/**
 * Whole days since 1970-01-01 of a calendar date, negative before; NaN for a date that no calendar has (31 February).
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 *
 * @example dayOf(2025, 12, 31) // => 20453
 */
export function dayOf(year: number, month: number, date: number): number {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return NaN;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/**
 * The calendar date of a day number; the inverse of `dayOf`.
 *
 * @example dateOf(20453) // => { year: 2025, month: 12, date: 31 }
 */
export function dateOf(day: number): CalendarDate {
  const shifted = Math.floor(day) + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, date };
}

/** @example daysInMonth(2024, 2) // => 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Months since year 0 of a day: equal for days of one month, one more in the next.
 *
 * @example monthIndex(dayOf(2025, 12, 31)) // => 24311
 */
export function monthIndex(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}

/**
 * The same date so many months later; where that month is shorter, its last day.
 *
 * @example isoText(addMonths(dayOf(2024, 2, 29), -12)) // => '2023-02-28'
 */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** @example isoText(20453) // => '2025-12-31' */
export function isoText(day: number): string {
  const { year, month, date } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day of a text 'YYYY-MM-DD'; NaN for any other text. */
export function dayOfIso(text: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
}

/** The day of a spreadsheet's serial number (1899-12-30 is 0); a time of day is dropped. */
export function dayOfSerial(serial: number): number {
  return Math.floor(serial) + DAY_OF_SERIAL_ZERO;
}
