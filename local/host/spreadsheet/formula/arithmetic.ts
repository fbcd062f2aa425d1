import { CellError, type CellValue } from '../../workbook/cell-value';
import { localeSigns } from '../locale/locale-signs';
import { renderGeneral } from '../display/render-number';
import { FormulaFault } from './evaluation';

/** The result of a binary operator on two values. Throws the first error value it meets. */
export function calculated(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      return quotient(numberOf(left), numberOf(right));
    case '^':
      return finite(numberOf(left) ** numberOf(right));
    case '&':
      return textOf(left) + textOf(right);
    default:
      return compared(operator, compareValues(left, right));
  }
}

/** A value as a number: blank 0, TRUE 1, a text only when it is written as one. */
export function numberOf(value: CellValue): number {
  if (value instanceof CellError) throw new FormulaFault(value.code);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaFault('#VALUE!');
  return number;
}

export function textOf(value: CellValue): string {
  if (value instanceof CellError) throw new FormulaFault(value.code);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? renderGeneral(value, localeSigns('en_US')) : value;
}

export function truthOf(value: CellValue): boolean {
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  }
  return numberOf(value) !== 0;
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

function orderOf(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
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

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new FormulaFault('#DIV/0!');
  return dividend / divisor;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaFault('#NUM!');
  return value;
}
