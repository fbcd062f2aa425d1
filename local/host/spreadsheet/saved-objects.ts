import {
  NEW_CALCULATION,
  type CalculationSettings,
  type ChartModel,
  type PivotTableModel,
  type SlicerModel,
  type WorkbookModel,
} from '../workbook/model';

/** What scripts made of a workbook and .xlsx files of this host do not hold, as plain JSON. */
export interface SavedObjects {
  readonly calculation: CalculationSettings;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly charts: readonly ChartModel[];
    readonly pivotTables: readonly PivotTableModel[];
    /** Absent in what was saved before there were slicers. */
    readonly slicers?: readonly SlicerModel[];
  }[];
}

/** Null when no script made anything of the kind. */
export function exportObjects({ sheets, calculation }: WorkbookModel): SavedObjects | null {
  const made = sheets.filter(
    ({ charts, pivotTables, slicers }) => charts.length + pivotTables.length + slicers.length > 0,
  );
  if (made.length === 0 && calculation === NEW_CALCULATION) return null;
  return structuredClone({
    calculation,
    sheets: made.map(({ sheetId, charts, pivotTables, slicers }) => ({
      sheetId,
      charts,
      pivotTables,
      slicers,
    })),
  });
}

/** What belongs to a sheet that is gone is left out. */
export function importObjects(workbook: WorkbookModel, saved: SavedObjects): void {
  workbook.calculation = saved.calculation;
  for (const { sheetId, charts, pivotTables, slicers = [] } of saved.sheets) {
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (sheet)
      Object.assign(sheet, { charts: [...charts], pivotTables: [...pivotTables], slicers: [...slicers] });
  }
}
