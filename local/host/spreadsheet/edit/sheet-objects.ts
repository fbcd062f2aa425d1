import type { ChartModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { movedIndex, movedRange, type AxisChange } from '../grid/axis-change';

type Place = ChartModel['ranges'][number];

/** Moves what charts and pivot tables read, and where they stand, with the rows or columns of a sheet. */
export function shiftObjects(workbook: WorkbookModel, sheetId: number, change: AxisChange): void {
  const after = ({ sheetId: home, range }: Place): Place[] => {
    if (home !== sheetId) return [{ sheetId: home, range }];
    const moved = movedRange(range, change);
    return moved ? [{ sheetId, range: moved }] : [];
  };
  for (const sheet of workbook.sheets) {
    replaceRanges(sheet, after);
    if (sheet.sheetId !== sheetId) continue;
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, position: movedPosition(chart, change) }));
    sheet.pivotTables = sheet.pivotTables.flatMap((table) => {
      const anchor = movedAnchor(table.anchor, change);
      return anchor ? [{ ...table, anchor }] : [];
    });
  }
}

/** Charts lose what they read of a sheet that is gone; pivot tables over it keep their last source [A]. */
export function forgetSheet(workbook: WorkbookModel, sheetId: number): void {
  for (const sheet of workbook.sheets)
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.filter((place) => place.sheetId !== sheetId),
    }));
}

/** Gives the copy of a sheet charts of its own that read the copy where the original read itself. */
export function adoptObjects(copy: SheetModel, sourceSheetId: number, workbook: WorkbookModel): void {
  const known = workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id ?? 0));
  let lastId = Math.max(0, ...known);
  replaceRanges(copy, (place) => [
    place.sheetId === sourceSheetId ? { ...place, sheetId: copy.sheetId } : place,
  ]);
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: ++lastId }));
}

function replaceRanges(sheet: SheetModel, after: (place: Place) => readonly Place[]): void {
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.flatMap(after) }));
  sheet.pivotTables = sheet.pivotTables.map((table) => ({
    ...table,
    source: after(table.source)[0] ?? table.source,
  }));
}

/** A chart whose cell is gone stays at the edge of what was taken out. */
function movedPosition({ position }: ChartModel, change: AxisChange): ChartModel['position'] {
  const { row, column } = position;
  if (change.axis === 'row') return { ...position, row: (movedIndex(row - 1, change) ?? change.at) + 1 };
  return { ...position, column: (movedIndex(column - 1, change) ?? change.at) + 1 };
}

function movedAnchor(
  anchor: { readonly row: number; readonly column: number },
  change: AxisChange,
): { row: number; column: number } | null {
  const moved = movedIndex(change.axis === 'row' ? anchor.row : anchor.column, change);
  if (moved === null) return null;
  return change.axis === 'row' ? { ...anchor, row: moved } : { ...anchor, column: moved };
}
