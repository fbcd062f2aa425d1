import type { FilterModel, GridRange, SheetModel } from '../host/workbook/model';
import type { FilterView, SheetView } from './protocol';
import type { ShownRows } from './shown-rows';

/** A page draws rows at least this high, so that letters fit. */
const LEAST_ROW_HEIGHT = 24;
const MOST_MERGES = 5000;

/** What the page has to know of a sheet before it draws it. */
export function sheetView(sheet: SheetModel, shown: ShownRows): SheetView {
  return {
    sheetId: sheet.sheetId,
    name: sheet.name,
    isHidden: sheet.isHidden,
    tabColor: sheet.tabColor,
    shownRows: shown.count,
    columnCount: sheet.columnCount,
    frozenRows: shown.positionOf(sheet.frozenRows),
    frozenColumns: sheet.frozenColumns,
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet, shown),
    merges: sheet.merges.slice(0, MOST_MERGES).flatMap((merge) => mergeView(merge, sheet, shown)),
    filter: sheet.filter && filterView(sheet.filter, sheet),
  };
}

function columnWidths(sheet: SheetModel): [number, number][] {
  const widths = new Map(sheet.columnWidths);
  for (const column of sheet.hiddenColumns) widths.set(column, 0);
  return [...widths];
}

/** Heights that differ from the page's; files made by some programs name every row, most of them alike. */
function rowHeights(sheet: SheetModel, shown: ShownRows): [number, number][] {
  const heights: [number, number][] = [];
  for (const [row, height] of sheet.rowHeights) {
    const position = shown.positionOf(row);
    if (height > LEAST_ROW_HEIGHT && shown.rowAt(position) === row) heights.push([position, height]);
  }
  return heights;
}

function mergeView(
  merge: GridRange,
  sheet: SheetModel,
  shown: ShownRows,
): [number, number, number, number][] {
  const position = shown.positionOf(merge.startRow);
  if (shown.rowAt(position) !== merge.startRow) return [];
  const rows = shown.positionOf((merge.endRow ?? sheet.rowCount - 1) + 1) - position;
  const columns = (merge.endColumn ?? sheet.columnCount - 1) - merge.startColumn + 1;
  return [[position, merge.startColumn, rows, columns]];
}

function filterView({ range, criteria }: FilterModel, sheet: SheetModel): FilterView {
  return {
    headerRow: range.startRow,
    startColumn: range.startColumn,
    endColumn: range.endColumn ?? sheet.columnCount - 1,
    columnsInUse: [...criteria.keys()],
  };
}
