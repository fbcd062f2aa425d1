import type { CellValue } from '../../workbook/cell-value';
import type { LocaleSigns } from '../locale/locale-signs';
import { serialOf, wallClock } from '../time/calendar';

/** The value at a place counted from the first known one; places before it are negative. */
export type Series = (index: number) => CellValue;

/**
 * How known values go on: numbers and dates on their line (one date by a day, one number not at all), texts that end
 * in a number by that number, names of months and weekdays in their order. Null when they go on in no way known here:
 * then they are repeated.
 *
 * Source: [D ref/spreadsheet/auto-fill-series] "increments of the existing values"; what counts as a series for which
 * data the reference leaves open: as the fill handle of Sheets does [A].
 */
export function seriesOf(
  values: readonly CellValue[],
  { isDate, signs }: { isDate: boolean; signs: LocaleSigns },
): Series | null {
  if (values.every((value) => typeof value === 'number'))
    return (isDate ? monthSeries(values) : null) ?? numberSeries(values, isDate);
  if (!values.every((value) => typeof value === 'string')) return null;
  return nameSeries(values, signs) ?? countedSeries(values);
}

function numberSeries(values: readonly number[], isDate: boolean): Series | null {
  const [first = 0, second] = values;
  if (second === undefined) return isDate ? (index) => first + index : null;
  const step = second - first;
  const isEven = values.every((value, index) => Math.abs(first + index * step - value) < 1e-9);
  if (isEven) return (index) => first + index * step;
  const line = trend(values);
  return (index) => line.start + index * line.step;
}

/** The straight line nearest to the values (least squares). */
function trend(values: readonly number[]): { start: number; step: number } {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let along = 0;
  let across = 0;
  values.forEach((value, index) => {
    along += (index - middle) * (value - mean);
    across += (index - middle) ** 2;
  });
  const step = along / across;
  return { start: mean - step * middle, step };
}

/** Dates on the same day of months at an even distance. */
function monthSeries(values: readonly number[]): Series | null {
  const clocks = values.map(wallClock);
  const [first, second] = clocks;
  if (!first || !second || values.some((value) => !Number.isInteger(value))) return null;
  const months = clocks.map(({ year, month }) => year * 12 + month);
  const [start = 0, next = 0] = months;
  const step = next - start;
  const isEven =
    step !== 0 &&
    clocks.every(({ day }) => day === first.day && day <= 28) &&
    months.every((month, index) => month === start + index * step);
  if (!isEven) return null;
  return (index) => {
    const month = first.month - 1 + index * step;
    return serialOf(first.year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, first.day);
  };
}

/** 'Item 1', 'Item 3' go on as 'Item 5'; one alone counts on by one. */
function countedSeries(values: readonly string[]): Series | null {
  const parts = values.map((value) => /^(.*?)(\d{1,15})$/s.exec(value));
  const [, stem = '', digits = ''] = parts[0] ?? [];
  if (digits === '' || !parts.every((part) => part?.[1] === stem)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  if (!numbers.every((number, index) => number === first + index * step)) return null;
  const width = digits.startsWith('0') ? digits.length : 1;
  return (index) => stem + String(Math.abs(first + index * step)).padStart(width, '0');
}

function nameSeries(values: readonly string[], signs: LocaleSigns): Series | null {
  for (const names of [signs.months, signs.shortMonths, signs.weekdays, signs.shortWeekdays]) {
    const series = ringSeries(values, names);
    if (series) return series;
  }
  return null;
}

function ringSeries(values: readonly string[], names: readonly string[]): Series | null {
  const lower = names.map((name) => name.toLowerCase());
  const places = values.map((value) => lower.indexOf(value.toLowerCase()));
  const [first = -1, second = (first + 1) % names.length] = places;
  const step = (second - first + names.length) % names.length;
  const isRing = places.every(
    (place, index) => place >= 0 && place === (first + index * step) % names.length,
  );
  if (!isRing) return null;
  const cased = casing(values[0] ?? '');
  return (index) => {
    const place = (((first + index * step) % names.length) + names.length) % names.length;
    return cased(names[place] ?? '');
  };
}

/** Names come as the first one is written: in capitals, capitalised or small. */
function casing(sample: string): (name: string) => string {
  if (sample === sample.toUpperCase()) return (name) => name.toUpperCase();
  if (sample.charAt(0) !== sample.charAt(0).toUpperCase()) return (name) => name.toLowerCase();
  return (name) => name.charAt(0).toUpperCase() + name.slice(1);
}
