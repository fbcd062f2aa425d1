import { CellError, type CellValue } from '../../workbook/cell-value';
import { columnsOf, rowsOf } from '../grid/rectangle';
import { conditionTest } from './condition-text';
import { FormulaFault, MISSING, type Area, type Evaluation, type FormulaFunction } from './evaluation';
import type { Expression } from './expression';

/** A range and what its cells are asked for. */
interface Condition {
  readonly area: Area;
  readonly isMet: (value: CellValue) => boolean;
}

/** Functions over the cells that meet conditions. Source: [D Sheets function list, Math and Statistical]. */
export const CONDITIONAL_SUMS: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: ([range = MISSING, criterion = MISSING], at) => {
    const isMet = conditionTest(at.scalar(criterion), at);
    let count = isMet(null) ? at.blanksBelow(range) : 0;
    for (const value of at.values(range)) if (isMet(value)) count++;
    return count;
  },
  SUMIF: ([range = MISSING, criterion = MISSING, summed = range], at) =>
    total(numbersWhere(at.area(summed), conditionsOf([range, criterion], at))),
  AVERAGEIF: ([range = MISSING, criterion = MISSING, averaged = range], at) => {
    const numbers = numbersWhere(at.area(averaged), conditionsOf([range, criterion], at));
    if (numbers.length === 0) throw new FormulaFault('#DIV/0!');
    return total(numbers) / numbers.length;
  },
  COUNTIFS: (inputs, at) => [...placesWhere(conditionsOf(inputs, at))].length,
  SUMIFS: ([summed = MISSING, ...inputs], at) =>
    total(numbersWhere(at.area(summed), conditionsOf(inputs, at))),
};

/** Conditions from pairs of a range and a criterion; all ranges have one size. */
function conditionsOf(inputs: readonly Expression[], at: Evaluation): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index < inputs.length; index += 2) {
    const area = at.area(inputs[index] ?? MISSING);
    conditions.push({ area, isMet: conditionTest(at.scalar(inputs[index + 1] ?? MISSING), at) });
  }
  const [first] = conditions;
  if (!first || conditions.some(({ area }) => !isOfSize(area, first.area))) throw new FormulaFault('#VALUE!');
  return conditions;
}

function isOfSize(one: Area, other: Area): boolean {
  return rowsOf(one.block) === rowsOf(other.block) && columnsOf(one.block) === columnsOf(other.block);
}

/** Places in the ranges, counted from their first cells, at which every condition is met. */
function* placesWhere(conditions: readonly Condition[]): Generator<{ row: number; column: number }> {
  const block = conditions[0]?.area.block;
  if (!block) return;
  for (let row = 0; row < rowsOf(block); row++) {
    for (let column = 0; column < columnsOf(block); column++) {
      if (conditions.every(({ area, isMet }) => isMet(cellOf(area, row, column)))) yield { row, column };
    }
  }
}

/** The summed range begins where it is written and is as large as the tested one. */
function numbersWhere(summed: Area, conditions: readonly Condition[]): number[] {
  const numbers: number[] = [];
  for (const { row, column } of placesWhere(conditions)) {
    const value = cellOf(summed, row, column);
    if (value instanceof CellError) throw new FormulaFault(value.code);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function cellOf({ sheet, block }: Area, row: number, column: number): CellValue {
  return sheet.cells.value(block.startRow + row, block.startColumn + column);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
