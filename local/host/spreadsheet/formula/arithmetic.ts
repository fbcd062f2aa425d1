import { alphabetical } from '../locale/alphabetical';
import { CellError, type CellValue } from '../../workbook/cell-value';
import { localeSigns } from '../locale/locale-signs';
import { renderGeneral } from '../display/render-number';
import { typedText } from '../typed/typed-text';
import { FormulaFault, NotComputed } from './evaluation';
import type { TextReading } from './text-reading';

/** The result of a binary operator on two values. Throws the first error value it meets. */
export function calculated(
  operator: string,
  left: CellValue,
  right: CellValue,
  reading: TextReading,
): CellValue {
  const onNumbers = (run: (one: number, other: number) => number): number =>
    run(numberOf(left, reading), numberOf(right, reading));
  switch (operator) {
    case '+':
      return finite(onNumbers((one, other) => one + other));
    case '-':
      return finite(onNumbers((one, other) => one - other));
    case '*':
      return finite(onNumbers((one, other) => one * other));
    case '/':
      return finite(onNumbers(quotient));
    case '^':
      return finite(onNumbers(power));
    case '&':
      return textOf(left, reading) + textOf(right, reading);
    default:
      return compared(operator, compareValues(left, right));
  }
}

/** A value as a number: blank 0, TRUE 1, a text when typing it into a cell would give a number or a date. */
export function numberOf(value: CellValue, reading: TextReading): number {
  if (value instanceof CellError) throw new FormulaFault(value.code);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const number = writtenNumber(value, reading);
  if (number === null) throw new FormulaFault('#VALUE!');
  return number;
}

/** The number or the date that a text shows in a locale; null for any other text. */
export function writtenNumber(text: string, reading: TextReading): number | null {
  const { locale, currentYear } = reading;
  const typed = typedText(text, { locale, currentYear, cellFormat: 'General' });
  return typed.kind === 'value' && typeof typed.value === 'number' ? typed.value : null;
}

export function textOf(value: CellValue, { locale }: Pick<TextReading, 'locale'>): string {
  if (value instanceof CellError) throw new FormulaFault(value.code);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? renderGeneral(value, localeSigns(locale)) : value;
}

export function truthOf(value: CellValue, reading: TextReading): boolean {
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  }
  return numberOf(value, reading) !== 0;
}

/**
 * Order of two values by the rule of comparison operators: numbers before texts before truth values, texts without
 * case; a blank equals 0, '' and FALSE.
 */
export function compareValues(left: CellValue, right: CellValue): number {
  if (left instanceof CellError) throw new FormulaFault(left.code);
  if (right instanceof CellError) throw new FormulaFault(right.code);
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string')
    return orderOf(one.toLowerCase(), other.toLowerCase());
  return rank(one) - rank(other) || Number(one) - Number(other);
}

function blankLike(other: CellValue): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Alphabetical as a sorted column is, and 0 only for the same letters. */
function orderOf(one: string, other: string): number {
  return one === other ? 0 : alphabetical(one, other);
}

function compared(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw new FormulaFault('#DIV/0!');
  if (base === 0 && exponent === 0) throw new NotComputed('0^0');
  return base ** exponent;
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault('#DIV/0!');
  return dividend / divisor;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaFault('#NUM!');
  return value;
}
