import { dateOf } from './calendar';
import type { Cell } from './cell';
import { isDay } from './cell';
import { monthOfName } from './month-names';
import type { Period } from './table';
import { comparable } from './text';

/** Words beside the month in a heading or tab name. */
const BESIDE =
  ' ventas venta importe facturacion sales amount revenue mes month de del of 销售额 销售 金额 业绩 ';

const YEAR = /^(?:20\d{2}|19\d{2}|\d{2})$/;
/** 'Q1', '1T', '2.º trimestre', 'Trim. 3', after digits and letters were parted. */
const QUARTER =
  /(?:^| )(?:(?:q|t|trim|trimestre|qtr|quarter) ([1-4])|([1-4]) (?:(?:er|o|do|st|nd|rd|th) )?(?:q|t|trim|trimestre|qtr|quarter))(?= |$)/;

/**
 * The month or quarter that a heading or the name of a tab stands for; null when it is none.
 *
 * @example periodOf('Enero 2025') // => { year: 2025, month: 1 }
 * @example periodOf('2T 2025') // => { year: 2025, month: 4, isQuarter: true }
 */
export function periodOf(label: Cell): Period | null {
  if (isDay(label)) {
    const { year, month, date } = dateOf(label.day);
    return date === 1 ? { year, month } : null;
  }
  if (typeof label !== 'string' || label.length > 40) return null;
  const text = label.normalize('NFKC').trim();
  const words = comparable(text.replace(/(\d)(\p{L})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2'));
  return (
    numericPeriod(text) ??
    chinesePeriod(text) ??
    chineseQuarter(text) ??
    namedPeriod(words) ??
    quarterPeriod(words)
  );
}

function numericPeriod(text: string): Period | null {
  const yearFirst = /^(\d{4})\s*[-/._ ]\s*(\d{1,2})$/.exec(text);
  const monthFirst = /^(\d{1,2})\s*[-/._]\s*(\d{4})$/.exec(text);
  const compact = /^(20\d{2})(\d{2})$/.exec(text);
  const year = yearFirst?.[1] ?? monthFirst?.[2] ?? compact?.[1];
  const month = yearFirst?.[2] ?? monthFirst?.[1] ?? compact?.[2];
  return year === undefined ? null : period(Number(year), Number(month));
}

function chinesePeriod(text: string): Period | null {
  const parts = /^(?:(\d{4}|\d{2})\s*年\s*)?(\d{1,2})\s*月份?\s*([\u3400-\u9fff]*)$/.exec(text);
  if (!parts || !isBeside(parts[3] ?? '')) return null;
  return period(parts[1] === undefined ? null : fullYear(parts[1]), Number(parts[2]));
}

/** A month by name, with or without a year, a word like 'Ventas' beside it. */
function namedPeriod(text: string): Period | null {
  let month: number | null = null;
  let year: number | null = null;
  for (const word of text.split(' ')) {
    const named = monthOfName(word);
    if (named !== null && month === null) month = named;
    else if (YEAR.test(word) && year === null) year = fullYear(word);
    else if (!isBeside(word)) return null;
  }
  return month === null ? null : period(year, month);
}

/** A quarter with or without a year, a word like 'Ventas' beside it. */
function quarterPeriod(text: string): Period | null {
  const found = QUARTER.exec(text);
  if (!found) return null;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  let year: number | null = null;
  for (const word of rest.trim().split(' ')) {
    if (YEAR.test(word) && year === null) year = fullYear(word);
    else if (!isBeside(word)) return null;
  }
  return quarter(year, Number(found[1] ?? found[2]));
}

function chineseQuarter(text: string): Period | null {
  const parts = /^(?:(\d{4}|\d{2})\s*年\s*)?第?\s*([一二三四1-4])\s*季度?([\u3400-\u9fff]*)$/.exec(text);
  if (!parts || !isBeside(parts[3] ?? '')) return null;
  const number = '一二三四'.indexOf(parts[2] ?? '') + 1 || Number(parts[2]);
  return quarter(parts[1] === undefined ? null : fullYear(parts[1]), number);
}

function quarter(year: number | null, number: number): Period {
  return { year, month: 3 * number - 2, isQuarter: true };
}

function isBeside(word: string): boolean {
  return word === '' || BESIDE.includes(` ${word} `);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function period(year: number | null, month: number): Period | null {
  return month >= 1 && month <= 12 ? { year, month } : null;
}
