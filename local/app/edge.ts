import type { SheetModel } from '../host/workbook/model';
import type { CellPlace, Direction } from './protocol';
import type { ShownRows } from './shown-rows';

/**
 * Where Ctrl+arrow goes: to the end of the block of filled cells, from its end to the next filled cell, and without
 * one to the edge of the sheet. Hidden rows are passed over.
 */
export function edgeFrom(
  sheet: SheetModel,
  shown: ShownRows,
  { sheetId, position, column, direction }: CellPlace & { direction: Direction },
): CellPlace {
  const isVertical = direction === 'up' || direction === 'down';
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  const count = isVertical ? shown.count : sheet.columnCount;
  const isFilled = (index: number): boolean =>
    isVertical
      ? sheet.cells.value(shown.rowAt(index), column) !== null
      : sheet.cells.value(shown.rowAt(position), index) !== null;
  const end = edgeIndex(isVertical ? position : column, { step, count, isFilled });
  return isVertical ? { sheetId, position: end, column } : { sheetId, position, column: end };
}

function edgeIndex(
  start: number,
  { step, count, isFilled }: { step: number; count: number; isFilled: (index: number) => boolean },
): number {
  const isInside = (index: number): boolean => index >= 0 && index < count;
  let index = start + step;
  if (!isInside(index)) return start;
  if (isFilled(start) && isFilled(index)) {
    while (isInside(index + step) && isFilled(index + step)) index += step;
    return index;
  }
  while (isInside(index + step) && !isFilled(index)) index += step;
  return index;
}
