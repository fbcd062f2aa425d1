import type { CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/model';
import { HostException } from '../../runtime/host-exception';
import { columnsOf, covers, rectangle, rowsOf, type Rectangle } from '../grid/rectangle';
import { localeSigns } from '../locale/locale-signs';
import { dateStyles } from './cell-styles';
import { EVERYTHING, pasteCell, readCells, type CopiedCell } from './copy-cells';
import { copyValidations } from './copy-rules';
import type { Editing } from './editing';
import { seriesOf, type Series } from './series';

/** Whether values are repeated where they would go on, and the other way round. */
export type SeriesKind = 'DEFAULT_SERIES' | 'ALTERNATE_SERIES';

interface Fill {
  readonly source: Rectangle;
  /** The cells beside the source that are filled. */
  readonly added: Rectangle;
  readonly kind: SeriesKind;
}

/** Fills cells on from the source: formulas and formats are repeated, values go on as their series does, each row or column for itself. */
export function autoFill(editing: Editing, sheet: SheetModel, fill: Fill): void {
  const { source, added } = fill;
  const isVertical = added.startColumn === source.startColumn && columnsOf(added) === columnsOf(source);
  const cells = readCells(sheet, source);
  copyValidations({ sheet, block: source }, { sheet, block: added });
  const lanes = seriesOfLanes(editing, cells, { isVertical, kind: fill.kind });
  for (let row = added.startRow; row <= added.endRow; row++) {
    for (let column = added.startColumn; column <= added.endColumn; column++) {
      const place = { row: row - source.startRow, column: column - source.startColumn };
      const [rowIndex, columnIndex] = [
        modulo(place.row, rowsOf(source)),
        modulo(place.column, columnsOf(source)),
      ];
      const cell = cells[rowIndex]?.[columnIndex];
      if (!cell) continue;
      const shift = { rows: place.row - rowIndex, columns: place.column - columnIndex };
      const series = lanes[isVertical ? columnIndex : rowIndex];
      const value = series ? series(isVertical ? place.row : place.column) : cell.value;
      pasteCell(editing, { sheet, row, column, shift, parts: EVERYTHING }, { ...cell, value, note: null });
    }
  }
  editing.calculator.touch(sheet, added);
}

/**
 * Where a fill that sticks to its neighbours ends: as far down as the column at the left, or else at the right, has
 * data without a gap. Null when there is nothing to stick to.
 */
export function neighbourEnd(sheet: SheetModel, source: Rectangle): Rectangle | null {
  for (const column of [source.startColumn - 1, source.endColumn + 1]) {
    let row = source.endRow;
    while (column >= 0 && sheet.cells.value(row + 1, column) !== null) row++;
    if (row > source.endRow) return { ...source, endRow: row };
  }
  return null;
}

/**
 * The cells of a destination beyond the source inside it; null when there are none.
 *
 * @throws HostException `autoFillOutside`, `autoFillDirections`. Their texts: [L gf:testsheets].
 */
export function addedTo(source: Rectangle, destination: Rectangle): Rectangle | null {
  if (!covers(destination, source)) throw new HostException('autoFillOutside');
  const sides = [
    rectangle(
      destination.startRow,
      source.startColumn,
      source.startRow - destination.startRow,
      columnsOf(source),
    ),
    rectangle(source.endRow + 1, source.startColumn, destination.endRow - source.endRow, columnsOf(source)),
    rectangle(
      source.startRow,
      destination.startColumn,
      rowsOf(source),
      source.startColumn - destination.startColumn,
    ),
    rectangle(
      source.startRow,
      source.endColumn + 1,
      rowsOf(source),
      destination.endColumn - source.endColumn,
    ),
  ].filter((side) => rowsOf(side) > 0 && columnsOf(side) > 0);
  if (sides.length > 1) throw new HostException('autoFillDirections');
  return sides[0] ?? null;
}

function seriesOfLanes(
  editing: Editing,
  cells: readonly (readonly CopiedCell[])[],
  { isVertical, kind }: { isVertical: boolean; kind: SeriesKind },
): (Series | null)[] {
  const isDate = dateStyles(editing.workbook.styles);
  const signs = localeSigns(editing.workbook.locale);
  const lanes = isVertical ? (cells[0] ?? []).map((_, column) => cells.map((row) => row[column])) : cells;
  return lanes.map((lane) => {
    const known = lane.flatMap((cell) => cell ?? []);
    if (known.some(({ formula }) => formula !== null)) return null;
    const values = known.map(({ value }) => value);
    if (kind === 'ALTERNATE_SERIES')
      return countedUp(
        values,
        known.some(({ style }) => isDate(style)),
      );
    return seriesOf(values, { isDate: known.every(({ style }) => isDate(style)), signs });
  });
}

/** The other way of filling: one number, which is repeated otherwise, counts up; a series is repeated. */
function countedUp(values: readonly CellValue[], isDate: boolean): Series | null {
  const [only] = values;
  if (values.length > 1 || typeof only !== 'number' || isDate) return null;
  return (index) => only + index;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
