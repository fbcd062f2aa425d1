import { CellError, type CellValue } from '../../workbook/cell-value';
import { decimalDigits } from '../display/decimal-digits';
import { displayText } from '../display/display-text';
import { serialOf, wallClock } from '../time/calendar';
import { numberOf, textOf, truthOf } from './arithmetic';
import { CONDITIONAL_SUMS } from './conditional-sums';
import { FormulaFault, MISSING, type Evaluation, type FormulaFunction } from './evaluation';
import type { Expression } from './expression';
import { LOOKUPS } from './lookups';

/** The functions that are computed here; a formula with any other is shown as #NAME?. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...CONDITIONAL_SUMS,
  ...LOOKUPS,
  TRUE: () => true,
  FALSE: () => false,
  IF: ([test = MISSING, yes = MISSING, no], at) => {
    if (at.truth(test)) return at.scalar(yes);
    return no ? at.scalar(no) : false;
  },
  IFERROR: ([tried = MISSING, otherwise = MISSING], at) => {
    const value = attempted(tried, at);
    return value instanceof CellError ? at.scalar(otherwise) : value;
  },
  IFNA: ([tried = MISSING, otherwise = MISSING], at) => {
    const value = attempted(tried, at);
    return value instanceof CellError && value.code === '#N/A' ? at.scalar(otherwise) : value;
  },
  AND: (inputs, at) => truths(inputs, at).every(Boolean),
  OR: (inputs, at) => truths(inputs, at).some(Boolean),
  NOT: ([input = MISSING], at) => !at.truth(input),
  SUM: (inputs, at) => numbers(inputs, at).reduce((sum, number) => sum + number, 0),
  COUNT: (inputs, at) => valuesOf(inputs, at).filter((value) => typeof value === 'number').length,
  COUNTA: (inputs, at) => valuesOf(inputs, at).filter((value) => value !== null).length,
  COUNTBLANK: (inputs, at) => {
    const blanks = valuesOf(inputs, at).filter((value) => value === null || value === '');
    return inputs.reduce((count, input) => count + at.blanksBelow(input), blanks.length);
  },
  AVERAGE: (inputs, at) => {
    const all = numbers(inputs, at);
    if (all.length === 0) throw new FormulaFault('#DIV/0!');
    return all.reduce((sum, number) => sum + number, 0) / all.length;
  },
  MIN: (inputs, at) => extreme(numbers(inputs, at), (one, other) => one < other),
  MAX: (inputs, at) => extreme(numbers(inputs, at), (one, other) => one > other),
  ROUND: ([number = MISSING, places], at) =>
    rounded(at.number(number), Math.trunc(at.number(places ?? MISSING))),
  ROUNDUP: ([number = MISSING, places = MISSING], at) =>
    cutOff(at.number(number), { places: at.number(places), direction: Math.ceil }),
  ROUNDDOWN: ([number = MISSING, places = MISSING], at) =>
    cutOff(at.number(number), { places: at.number(places), direction: Math.floor }),
  ABS: ([number = MISSING], at) => Math.abs(at.number(number)),
  INT: ([number = MISSING], at) => Math.floor(at.number(number)),
  MOD: ([number = MISSING, divisor = MISSING], at) => {
    const by = at.number(divisor);
    if (by === 0) throw new FormulaFault('#DIV/0!');
    const value = at.number(number);
    return value - by * Math.floor(value / by);
  },
  N: ([input = MISSING], at) => {
    const value = at.scalar(input);
    if (value instanceof CellError) throw new FormulaFault(value.code);
    return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0;
  },
  T: ([input = MISSING], at) => {
    const value = at.scalar(input);
    if (value instanceof CellError) throw new FormulaFault(value.code);
    return typeof value === 'string' ? value : '';
  },
  LEN: ([input = MISSING], at) => at.text(input).length,
  LOWER: ([input = MISSING], at) => at.text(input).toLowerCase(),
  UPPER: ([input = MISSING], at) => at.text(input).toUpperCase(),
  TRIM: ([input = MISSING], at) =>
    at
      .text(input)
      .replace(/^ +| +$/g, '')
      .replace(/ +/g, ' '),
  LEFT: ([input = MISSING, count], at) => at.text(input).slice(0, count ? length(count, at) : 1),
  RIGHT: ([input = MISSING, count], at) => {
    const text = at.text(input);
    return text.slice(Math.max(0, text.length - (count ? length(count, at) : 1)));
  },
  MID: ([input = MISSING, start = MISSING, count = MISSING], at) => {
    const first = Math.trunc(at.number(start)) - 1;
    if (first < 0) throw new FormulaFault('#VALUE!');
    return at.text(input).slice(first, first + length(count, at));
  },
  CONCATENATE: (inputs, at) =>
    valuesOf(inputs, at)
      .map((value) => textOf(value, at))
      .join(''),
  /** The link itself is not shown here; the cell's value is the label. */
  HYPERLINK: ([url = MISSING, label], at) => (label ? at.scalar(label) : at.text(url)),
  EXACT: ([one = MISSING, other = MISSING], at) => at.text(one) === at.text(other),
  TEXT: ([input = MISSING, format = MISSING], at) =>
    displayText(at.scalar(input), at.text(format), at.locale),
  ROW: ([input], at) => (input ? at.area(input).block.startRow : at.row) + 1,
  COLUMN: ([input], at) => (input ? at.area(input).block.startColumn : at.column) + 1,
  ISBLANK: ([input = MISSING], at) => attempted(input, at) === null,
  ISNUMBER: ([input = MISSING], at) => typeof attempted(input, at) === 'number',
  ISTEXT: ([input = MISSING], at) => typeof attempted(input, at) === 'string',
  ISERROR: ([input = MISSING], at) => attempted(input, at) instanceof CellError,
  NA: () => {
    throw new FormulaFault('#N/A');
  },
  TODAY: (_inputs, at) => Math.floor(at.today),
  NOW: (_inputs, at) => at.today,
  DATE: ([year = MISSING, month = MISSING, day = MISSING], at) =>
    dateSerial(Math.trunc(at.number(year)), Math.trunc(at.number(month)), Math.trunc(at.number(day))),
  YEAR: ([input = MISSING], at) => wallClock(at.number(input)).year,
  MONTH: ([input = MISSING], at) => wallClock(at.number(input)).month,
  DAY: ([input = MISSING], at) => wallClock(at.number(input)).day,
};

/** A number of characters. */
function length(count: Expression, at: Evaluation): number {
  const number = Math.trunc(at.number(count));
  if (number < 0) throw new FormulaFault('#VALUE!');
  return number;
}

/** Years below 1900 are counted from 1900. Source: [D Sheets function list, DATE]. */
function dateSerial(year: number, month: number, day: number): number {
  if (year < 0 || year > 9999) throw new FormulaFault('#NUM!');
  return serialOf(year < 1900 ? year + 1900 : year, month, day);
}

/** Without any number the result is 0. */
function extreme(all: readonly number[], isBetter: (one: number, other: number) => boolean): number {
  return all.reduce((best, number) => (isBetter(number, best) ? number : best), all[0] ?? 0);
}

function valuesOf(inputs: readonly Expression[], at: Evaluation): CellValue[] {
  return inputs.flatMap((input) => [...at.values(input)]);
}

/** Numbers of ranges, and everything readable as a number that is written as an argument itself. */
function numbers(inputs: readonly Expression[], at: Evaluation): number[] {
  const found: number[] = [];
  for (const input of inputs) {
    const isArea = at.isArea(input);
    for (const value of at.values(input)) {
      if (value instanceof CellError) throw new FormulaFault(value.code);
      if (typeof value === 'number') found.push(value);
      else if (!isArea) found.push(numberOf(value, at));
    }
  }
  return found;
}

function truths(inputs: readonly Expression[], at: Evaluation): boolean[] {
  const found: boolean[] = [];
  for (const input of inputs) {
    const isArea = at.isArea(input);
    for (const value of at.values(input)) {
      if (isArea && (value === null || typeof value === 'string')) continue;
      found.push(truthOf(value, at));
    }
  }
  if (found.length === 0) throw new FormulaFault('#VALUE!');
  return found;
}

function attempted(input: Expression, at: Evaluation): CellValue {
  try {
    return at.scalar(input);
  } catch (error) {
    if (error instanceof FormulaFault) return error.error;
    throw error;
  }
}

/** Half away from zero, as ROUND does; negative places round to tens, hundreds ... */
function rounded(value: number, places: number): number {
  if (places < 0) return Math.sign(value) * Math.round(Math.abs(value) / 10 ** -places) * 10 ** -places;
  const { whole, fraction } = decimalDigits(Math.abs(value), places);
  return Math.sign(value) * Number(`${whole}.${fraction || '0'}`);
}

/**
 * A number cut to so many decimal places away from zero or towards it. Its shortest decimal form is cut, so that 2.3
 * to one place stays 2.3 though its binary form lies beside it.
 */
function cutOff(
  value: number,
  { places, direction }: { readonly places: number; readonly direction: (scaled: number) => number },
): number {
  const digits = Math.trunc(places);
  const scaled = direction(shifted(Math.abs(value), digits));
  return Math.sign(value) * shifted(scaled, -digits);
}

/** The number times a power of ten, without the error that multiplying brings. */
function shifted(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
