import type { SheetView } from '../protocol';
import {
  COLUMN_HEAD_HEIGHT,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  lineLayout,
  type LineLayout,
} from './grid-geometry';
import type { CellPoint } from './selection';
import type { Viewport } from './use-viewport';

/** Where everything of a sheet stands on the screen. */
export interface SheetLayout {
  readonly columns: LineLayout;
  readonly rows: LineLayout;
  readonly rowHeadWidth: number;
  /** Pixels taken by the frozen columns and rows, headers not counted. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merged: ReadonlyMap<string, { readonly widthPx: number; readonly heightPx: number }>;
}

export function sheetLayout(sheet: SheetView): SheetLayout {
  const columns = lineLayout(sheet.columnCount, DEFAULT_COLUMN_WIDTH, sheet.columnWidths);
  const rows = lineLayout(sheet.shownRows, DEFAULT_ROW_HEIGHT, sheet.rowHeights);
  const frozenRows = Math.min(sheet.frozenRows, sheet.shownRows);
  const frozenColumns = Math.min(sheet.frozenColumns, sheet.columnCount);
  return {
    columns,
    rows,
    rowHeadWidth: 24 + 8 * Math.max(3, String(sheet.shownRows).length),
    frozenWidth: columns.offsetOf(frozenColumns),
    frozenHeight: rows.offsetOf(frozenRows),
    frozenRows,
    frozenColumns,
    merged: mergedSizes(sheet, columns, rows),
  };
}

function mergedSizes(sheet: SheetView, columns: LineLayout, rows: LineLayout): SheetLayout['merged'] {
  return new Map(
    sheet.merges.map(([position, column, height, width]) => [
      `${position},${column}`,
      {
        widthPx: columns.offsetOf(column + width) - columns.offsetOf(column),
        heightPx: rows.offsetOf(position + height) - rows.offsetOf(position),
      },
    ]),
  );
}

/** The box of a cell relative to the grid's upper left corner on the screen. */
export function boxOf(layout: SheetLayout, { position, column }: CellPoint, viewport: Viewport) {
  const { columns, rows, rowHeadWidth } = layout;
  const shiftX = column < layout.frozenColumns ? 0 : viewport.scrollLeft;
  const shiftY = position < layout.frozenRows ? 0 : viewport.scrollTop;
  return {
    left: rowHeadWidth + columns.offsetOf(column) - shiftX,
    top: COLUMN_HEAD_HEIGHT + rows.offsetOf(position) - shiftY,
    width: columns.sizeOf(column),
    height: rows.sizeOf(position),
  };
}

/**
 * The cell under a point of the grid; `isOnRowHead` and `isOnColumnHead` when it is one of the headers, which then
 * stand for their whole row or column.
 */
export function pointUnder(layout: SheetLayout, x: number, y: number, viewport: Viewport) {
  const { columns, rows, rowHeadWidth, frozenWidth, frozenHeight } = layout;
  const acrossPx = x - rowHeadWidth;
  const downPx = y - COLUMN_HEAD_HEIGHT;
  return {
    column: columns.indexAt(acrossPx < frozenWidth ? acrossPx : acrossPx + viewport.scrollLeft),
    position: rows.indexAt(downPx < frozenHeight ? downPx : downPx + viewport.scrollTop),
    isOnRowHead: acrossPx < 0,
    isOnColumnHead: downPx < 0,
  };
}

/** Where to scroll so that a cell is wholly seen beside the frozen rows and columns. */
export function scrollFor(layout: SheetLayout, point: CellPoint, viewport: Viewport) {
  const { columns, rows, rowHeadWidth } = layout;
  const isFrozenRow = point.position < layout.frozenRows;
  const isFrozenColumn = point.column < layout.frozenColumns;
  return {
    left: isFrozenColumn
      ? viewport.scrollLeft
      : nearest(viewport.scrollLeft, {
          start: columns.offsetOf(point.column) - layout.frozenWidth,
          end: columns.offsetOf(point.column + 1) + rowHeadWidth - viewport.width,
        }),
    top: isFrozenRow
      ? viewport.scrollTop
      : nearest(viewport.scrollTop, {
          start: rows.offsetOf(point.position) - layout.frozenHeight,
          end: rows.offsetOf(point.position + 1) + COLUMN_HEAD_HEIGHT - viewport.height,
        }),
  };
}

/** The present place moved as little as needed into end .. start; the start wins where both cannot be. */
function nearest(present: number, { start, end }: { start: number; end: number }): number {
  return Math.min(start, Math.max(end, present));
}
