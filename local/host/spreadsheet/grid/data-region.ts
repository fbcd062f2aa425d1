import type { GridRange, SheetModel } from '../../workbook/model';
import type { Rectangle } from './rectangle';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

/** A cell, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<Direction, Place>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/** Where Ctrl and an arrow key lead from a cell: the edge of a run of cells with data, or of the sheet. 0-based. */
export function edgeOfData(sheet: SheetModel, from: Place, direction: Direction): Place {
  const step = STEPS[direction];
  const next = (at: Place) => ({
    row: at.row + step.row,
    column: at.column + step.column,
  });
  let at = from;
  if (!isInside(sheet, next(at))) return at;
  const isRun = hasData(sheet, at) && hasData(sheet, next(at));
  do {
    at = next(at);
  } while (isInside(sheet, next(at)) && (isRun ? hasData(sheet, next(at)) : !hasData(sheet, at)));
  return at;
}

/**
 * A range moved to the next edge of data on the side that an arrow key with Ctrl and Shift moves: seen from the current
 * cell, which stays covered. Open along the direction, the range stays. Source: [D ref/spreadsheet/selection].
 */
export function grownToData(
  sheet: SheetModel,
  range: GridRange,
  { from, direction }: { from: Place; direction: Direction },
): GridRange {
  const isRow = direction === 'UP' || direction === 'DOWN';
  const [start, end] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  if (end === null) return range;
  const at = isRow ? from.row : from.column;
  const isForward = direction === 'DOWN' || direction === 'NEXT';
  const far = isForward ? end : start;
  const moving = at === start ? end : at === end ? start : far;
  const edge = edgeOfData(sheet, isRow ? { ...from, row: moving } : { ...from, column: moving }, direction);
  const reached = isRow ? edge.row : edge.column;
  const [first, last] = [Math.min(at, reached), Math.max(at, reached)];
  return isRow
    ? { ...range, startRow: first, endRow: last }
    : { ...range, startColumn: first, endColumn: last };
}

/** The block grown over all adjacent cells with data, along one dimension or both. */
export function regionOfData(
  sheet: SheetModel,
  block: Rectangle,
  dimension: 'ROWS' | 'COLUMNS' | null,
): Rectangle {
  let region = block;
  for (;;) {
    const grown = grownOnce(sheet, region, dimension);
    if (grown === region) return region;
    region = grown;
  }
}

function grownOnce(sheet: SheetModel, region: Rectangle, dimension: 'ROWS' | 'COLUMNS' | null): Rectangle {
  let { startRow, endRow, startColumn, endColumn } = region;
  if (dimension !== 'COLUMNS') {
    if (hasAny(sheet, { ...region, startRow: startRow - 1, endRow: startRow - 1 })) startRow--;
    if (hasAny(sheet, { ...region, startRow: endRow + 1, endRow: endRow + 1 })) endRow++;
  }
  if (dimension !== 'ROWS') {
    if (hasAny(sheet, { ...region, startColumn: startColumn - 1, endColumn: startColumn - 1 })) startColumn--;
    if (hasAny(sheet, { ...region, startColumn: endColumn + 1, endColumn: endColumn + 1 })) endColumn++;
  }
  const isSame =
    startRow === region.startRow &&
    endRow === region.endRow &&
    startColumn === region.startColumn &&
    endColumn === region.endColumn;
  return isSame ? region : { startRow, endRow, startColumn, endColumn };
}

function hasAny(sheet: SheetModel, line: Rectangle): boolean {
  if (line.startRow < 0 || line.startColumn < 0) return false;
  for (let row = line.startRow; row <= line.endRow; row++) {
    for (let column = line.startColumn; column <= line.endColumn; column++)
      if (hasData(sheet, { row, column })) return true;
  }
  return false;
}

function hasData(sheet: SheetModel, { row, column }: Place): boolean {
  return sheet.cells.value(row, column) !== null;
}

function isInside(sheet: SheetModel, { row, column }: Place): boolean {
  return row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
}
