import { CellError, type CellValue } from '../../workbook/cell-value';
import { decimalDigits } from '../display/decimal-digits';
import { displayText } from '../display/display-text';
import { serialOf, wallClock } from '../time/calendar';
import { compareValues, numberOf, textOf, truthOf } from './arithmetic';
import { conditionTest } from './condition-text';
import { FormulaFault, NotComputed, type Evaluation } from './evaluation';
import type { Expression } from './expression';

type FormulaFunction = (inputs: readonly Expression[], at: Evaluation) => CellValue;

const MISSING: Expression = { kind: 'missing' };

/** The functions that are computed here; a formula with any other is shown as #NAME?. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  TRUE: () => true,
  FALSE: () => false,
  IF: ([test = MISSING, yes = MISSING, no], at) => {
    if (truthOf(at.scalar(test))) return at.scalar(yes);
    return no ? at.scalar(no) : false;
  },
  IFERROR: ([tried = MISSING, otherwise = MISSING], at) => {
    const value = attempted(tried, at);
    return value instanceof CellError ? at.scalar(otherwise) : value;
  },
  AND: (inputs, at) => truths(inputs, at).every(Boolean),
  OR: (inputs, at) => truths(inputs, at).some(Boolean),
  NOT: ([input = MISSING], at) => !truthOf(at.scalar(input)),
  SUM: (inputs, at) => numbers(inputs, at).reduce((sum, number) => sum + number, 0),
  COUNT: (inputs, at) => valuesOf(inputs, at).filter((value) => typeof value === 'number').length,
  COUNTA: (inputs, at) => valuesOf(inputs, at).filter((value) => value !== null).length,
  COUNTBLANK: (inputs, at) => valuesOf(inputs, at).filter((value) => value === null || value === '').length,
  AVERAGE: (inputs, at) => {
    const all = numbers(inputs, at);
    if (all.length === 0) throw new FormulaFault('#DIV/0!');
    return all.reduce((sum, number) => sum + number, 0) / all.length;
  },
  MIN: (inputs, at) => extreme(numbers(inputs, at), (one, other) => one < other),
  MAX: (inputs, at) => extreme(numbers(inputs, at), (one, other) => one > other),
  COUNTIF: ([range = MISSING, criterion = MISSING], at) => {
    const isWanted = conditionTest(at.scalar(criterion));
    let count = 0;
    for (const value of at.values(range)) if (isWanted(value)) count++;
    return count;
  },
  SUMIF: sumIf,
  ROUND: ([number = MISSING, places], at) =>
    rounded(numberOf(at.scalar(number)), Math.trunc(numberOf(at.scalar(places ?? MISSING)))),
  ABS: ([number = MISSING], at) => Math.abs(numberOf(at.scalar(number))),
  INT: ([number = MISSING], at) => Math.floor(numberOf(at.scalar(number))),
  MOD: ([number = MISSING, divisor = MISSING], at) => {
    const by = numberOf(at.scalar(divisor));
    if (by === 0) throw new FormulaFault('#DIV/0!');
    const value = numberOf(at.scalar(number));
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
  LEN: ([input = MISSING], at) => textOf(at.scalar(input)).length,
  LOWER: ([input = MISSING], at) => textOf(at.scalar(input)).toLowerCase(),
  UPPER: ([input = MISSING], at) => textOf(at.scalar(input)).toUpperCase(),
  TRIM: ([input = MISSING], at) => textOf(at.scalar(input)).trim().replace(/ +/g, ' '),
  LEFT: ([input = MISSING, count], at) =>
    textOf(at.scalar(input)).slice(0, count ? numberOf(at.scalar(count)) : 1),
  RIGHT: ([input = MISSING, count], at) => {
    const length = count ? numberOf(at.scalar(count)) : 1;
    return length === 0 ? '' : textOf(at.scalar(input)).slice(-length);
  },
  CONCATENATE: (inputs, at) => valuesOf(inputs, at).map(textOf).join(''),
  EXACT: ([one = MISSING, other = MISSING], at) => textOf(at.scalar(one)) === textOf(at.scalar(other)),
  TEXT: ([input = MISSING, format = MISSING], at) =>
    displayText(at.scalar(input), textOf(at.scalar(format)), at.locale),
  ROW: ([input], at) => (input ? at.area(input).block.startRow : at.row) + 1,
  COLUMN: ([input], at) => (input ? at.area(input).block.startColumn : at.column) + 1,
  VLOOKUP: lookUp,
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
    serialOf(
      ...([year, month, day].map((part) => Math.trunc(numberOf(at.scalar(part)))) as [
        number,
        number,
        number,
      ]),
    ),
  YEAR: ([input = MISSING], at) => wallClock(numberOf(at.scalar(input))).year,
  MONTH: ([input = MISSING], at) => wallClock(numberOf(at.scalar(input))).month,
  DAY: ([input = MISSING], at) => wallClock(numberOf(at.scalar(input))).day,
};

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
      else if (!isArea) found.push(numberOf(value));
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
      found.push(truthOf(value));
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

function sumIf(inputs: readonly Expression[], at: Evaluation): CellValue {
  const [range = MISSING, criterion = MISSING, summed] = inputs;
  const isWanted = conditionTest(at.scalar(criterion));
  const tested = at.area(range);
  const added = summed ? at.area(summed) : tested;
  const { block } = tested;
  let sum = 0;
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      if (!isWanted(tested.sheet.cells.value(row, column))) continue;
      const value = added.sheet.cells.value(
        row - block.startRow + added.block.startRow,
        column - block.startColumn + added.block.startColumn,
      );
      if (value instanceof CellError) throw new FormulaFault(value.code);
      if (typeof value === 'number') sum += value;
    }
  }
  return sum;
}

function lookUp(inputs: readonly Expression[], at: Evaluation): CellValue {
  const [key = MISSING, table = MISSING, index = MISSING, isSorted] = inputs;
  if (!isSorted || truthOf(at.scalar(isSorted))) throw new NotComputed('VLOOKUP() in a sorted table');
  const wanted = at.scalar(key);
  const { sheet, block } = at.area(table);
  const column = block.startColumn + numberOf(at.scalar(index)) - 1;
  if (column < block.startColumn || column > block.endColumn) throw new FormulaFault('#REF!');
  for (let row = block.startRow; row <= block.endRow; row++) {
    const value = sheet.cells.value(row, block.startColumn);
    if (value === null || value instanceof CellError || typeof value !== typeof wanted) continue;
    if (compareValues(value, wanted) === 0) return sheet.cells.value(row, column);
  }
  throw new FormulaFault('#N/A');
}

/** Half away from zero, as ROUND does; negative places round to tens, hundreds ... */
function rounded(value: number, places: number): number {
  if (places < 0) return Math.sign(value) * Math.round(Math.abs(value) / 10 ** -places) * 10 ** -places;
  const { whole, fraction } = decimalDigits(Math.abs(value), places);
  return Math.sign(value) * Number(`${whole}.${fraction || '0'}`);
}
