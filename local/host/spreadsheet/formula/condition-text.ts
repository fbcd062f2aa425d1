import { CellError, type CellValue } from '../../workbook/cell-value';
import { writtenNumber } from './arithmetic';
import { NotComputed } from './evaluation';
import type { TextReading } from './text-reading';

/**
 * The test that COUNTIF and SUMIF make of their criterion: '>5', '<>x', '=Ana', 'An*' with the wildcards ? and *
 * (~ before one makes it plain), without case; a number matches numbers and texts written as that number.
 * @example conditionTest('>=10', reading)(12) // => true
 */
export function conditionTest(criterion: CellValue, reading: TextReading): (value: CellValue) => boolean {
  if (criterion === null) throw new NotComputed('a condition in an empty cell');
  if (typeof criterion !== 'string') return (value) => value === criterion;
  const [, operator = '', wanted = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = writtenNumber(wanted, reading) ?? NaN;
  if (operator === '' || operator === '=') return equalTo(wanted, number, { operator, reading });
  if (operator === '<>') {
    const isEqual = equalTo(wanted, number, { operator: '=', reading });
    return (value) => !isEqual(value);
  }
  return ordered(operator, wanted, number);
}

function equalTo(
  wanted: string,
  number: number,
  { operator, reading }: { readonly operator: string; readonly reading: TextReading },
): (value: CellValue) => boolean {
  if (wanted === '') return (value) => value === null || (operator === '' && value === '');
  if (!Number.isNaN(number))
    return (value) =>
      typeof value === 'string' ? writtenNumber(value, reading) === number : value === number;
  const word = wanted.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return (value) => value === (word === 'TRUE');
  const pattern = wildcards(wanted);
  return (value) =>
    (typeof value === 'string' && pattern.test(value)) || (value instanceof CellError && value.code === word);
}

function ordered(operator: string, wanted: string, number: number): (value: CellValue) => boolean {
  const isText = Number.isNaN(number);
  const lower = wanted.toLowerCase();
  return (value) => {
    if (typeof value !== (isText ? 'string' : 'number')) return false;
    const one = isText ? String(value).toLowerCase() : Number(value);
    const limit = isText ? lower : number;
    if (operator === '<') return one < limit;
    if (operator === '>') return one > limit;
    return operator === '<=' ? one <= limit : one >= limit;
  };
}

/** A text with the wildcards ? and * (~ before one makes it plain) as a pattern for whole texts, without case. */
export function wildcards(text: string): RegExp {
  const source = text.replace(
    /~([~?*])|([?*])|([.+^${}()|[\]\\/])/g,
    (_, plain?: string, wild?: string, special?: string) => {
      if (plain) return `\\${plain}`;
      return wild ? (wild === '?' ? '.' : '.*') : `\\${special ?? ''}`;
    },
  );
  return new RegExp(`^${source}$`, 'is');
}
