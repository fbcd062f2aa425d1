import { CellError, type CellValue } from '../../workbook/cell-value';
import { compareValues } from './arithmetic';
import { wildcards } from './condition-text';
import {
  FormulaFault,
  MISSING,
  NotComputed,
  type Area,
  type Evaluation,
  type FormulaFunction,
} from './evaluation';
import type { Expression } from './expression';

/** Cells in one row or one column, by their 0-based place in it. */
interface Line {
  readonly length: number;
  at(index: number): CellValue;
}

type Found = number | null;

/** Functions that look for a value and give what stands beside it. Source: [D Sheets function list, Lookup]. */
export const LOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  MATCH: ([key = MISSING, range = MISSING, type], at) => {
    const kind = type ? Math.sign(at.number(type)) : 1;
    const line = lineOf(at.area(range));
    const wanted = at.scalar(key);
    return given(kind === 0 ? exact(line, wanted) : nearest(line, wanted, kind)) + 1;
  },
  VLOOKUP: ([key = MISSING, table = MISSING, index = MISSING, isSorted], at) => {
    const area = at.area(table);
    const row = given(searched(columnOf(area, 0), at.scalar(key), isSorted, at));
    return columnOf(area, position(at.number(index), area.block.endColumn - area.block.startColumn)).at(row);
  },
  HLOOKUP: ([key = MISSING, table = MISSING, index = MISSING, isSorted], at) => {
    const area = at.area(table);
    const column = given(searched(rowOf(area, 0), at.scalar(key), isSorted, at));
    return rowOf(area, position(at.number(index), area.block.endRow - area.block.startRow)).at(column);
  },
  LOOKUP: ([key = MISSING, range = MISSING, results], at) => {
    const area = at.area(range);
    const isWide = area.block.endColumn - area.block.startColumn > area.block.endRow - area.block.startRow;
    const searchedLine = isWide ? rowOf(area, 0) : columnOf(area, 0);
    const index = given(nearest(searchedLine, at.scalar(key), 1));
    if (results) return lineOf(at.area(results)).at(index);
    return (isWide ? lastRow(area) : lastColumn(area)).at(index);
  },
  XLOOKUP: ([key = MISSING, range = MISSING, results = MISSING, missing, mode, order], at) => {
    const found = crossSearch(lineOf(at.area(range)), at.scalar(key), {
      mode: mode ? at.number(mode) : 0,
      order: order ? at.number(order) : 1,
    });
    if (found !== null) return lineOf(at.area(results)).at(found);
    if (missing) return at.scalar(missing);
    throw new FormulaFault('#N/A');
  },
  INDEX: ([range = MISSING, row, column], at) => {
    const area = at.area(range);
    const [rows, columns] = [
      area.block.endRow - area.block.startRow,
      area.block.endColumn - area.block.startColumn,
    ];
    const numbers = [row ? at.number(row) : 0, column ? at.number(column) : 0] as const;
    const [first, second] = rows === 0 && !column ? [0, numbers[0]] : numbers;
    return columnOf(area, placeIn(second, columns)).at(placeIn(first, rows));
  },
};

/** Whether a table is searched as sorted is true unless it is said. */
function searched(line: Line, key: CellValue, isSorted: Expression | undefined, at: Evaluation): Found {
  return isSorted && !at.truth(isSorted) ? exact(line, key) : nearest(line, key, 1);
}

/** The first equal value; a text may hold the wildcards ? and *. */
function exact(line: Line, key: CellValue): Found {
  const isWanted = sameAs(key);
  for (let index = 0; index < line.length; index++) if (isWanted(line.at(index))) return index;
  return null;
}

function sameAs(key: CellValue): (value: CellValue) => boolean {
  if (typeof key === 'string' && /[?*~]/.test(key)) {
    const pattern = wildcards(key);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  return (value) => isLike(value, key) && compareValues(value, key) === 0;
}

/**
 * The last value that is not beyond the key in a line sorted upwards (direction 1) or downwards (-1). What Google
 * finds in a line that is not sorted depends on its way of searching: that is not computed here.
 */
function nearest(line: Line, key: CellValue, direction: number): Found {
  let found: Found = null;
  let before: CellValue = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isLike(value, key)) continue;
    if (before !== null && compareValues(before, value) * direction > 0)
      throw new NotComputed('a search in cells that are not sorted');
    if (compareValues(value, key) * direction <= 0) found = index;
    before = value;
  }
  return found;
}

function crossSearch(
  line: Line,
  key: CellValue,
  { mode, order }: { readonly mode: number; readonly order: number },
): Found {
  if (Math.abs(order) === 2) throw new NotComputed('XLOOKUP() by halving');
  const turned: Line =
    order < 0 ? { length: line.length, at: (index) => line.at(line.length - 1 - index) } : line;
  const found = mode === 2 ? exact(turned, key) : plainOrNext(turned, key, mode);
  return found !== null && order < 0 ? line.length - 1 - found : found;
}

/** The first equal value, else (mode 1, -1) the first of those nearest above or below. */
function plainOrNext(line: Line, key: CellValue, mode: number): Found {
  let best: Found = null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!isLike(value, key)) continue;
    const order = compareValues(value, key);
    if (order === 0) return index;
    if (mode === 0 || order * mode < 0) continue;
    if (best === null || compareValues(value, line.at(best)) * mode < 0) best = index;
  }
  return best;
}

/** Numbers are looked for among numbers, texts among texts; blanks and errors are never found. */
function isLike(value: CellValue, key: CellValue): boolean {
  return value !== null && !(value instanceof CellError) && typeof value === typeof key;
}

function given(found: Found): number {
  if (found === null) throw new FormulaFault('#N/A');
  return found;
}

function lineOf(area: Area): Line {
  const { startRow, endRow, startColumn, endColumn } = area.block;
  if (startColumn === endColumn) return columnOf(area, 0);
  if (startRow === endRow) return rowOf(area, 0);
  throw new FormulaFault('#N/A');
}

function columnOf({ sheet, block }: Area, index: number): Line {
  return {
    length: block.endRow - block.startRow + 1,
    at: (row) => sheet.cells.value(block.startRow + row, block.startColumn + index),
  };
}

function rowOf({ sheet, block }: Area, index: number): Line {
  return {
    length: block.endColumn - block.startColumn + 1,
    at: (column) => sheet.cells.value(block.startRow + index, block.startColumn + column),
  };
}

function lastRow(area: Area): Line {
  return rowOf(area, area.block.endRow - area.block.startRow);
}

function lastColumn(area: Area): Line {
  return columnOf(area, area.block.endColumn - area.block.startColumn);
}

/** 0-based place of a column or row of the table; `last` is the last one. */
function position(number: number, last: number): number {
  const index = Math.trunc(number) - 1;
  if (index < 0) throw new FormulaFault('#VALUE!');
  if (index > last) throw new FormulaFault('#REF!');
  return index;
}

/** 0-based place of INDEX; 0 is the only line of a range that has one, else a whole line. */
function placeIn(number: number, last: number): number {
  const wanted = Math.trunc(number);
  if (wanted < 0 || wanted > last + 1) throw new FormulaFault('#NUM!');
  if (wanted === 0 && last > 0) throw new NotComputed('INDEX() of a whole row or column');
  return Math.max(wanted - 1, 0);
}
