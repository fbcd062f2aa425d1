import {
  NEW_CALCULATION,
  type CalculationSettings,
  type ChartModel,
  type PivotTableModel,
  type WorkbookModel,
} from '../workbook/model';

/** What scripts made of a workbook and .xlsx files of this host do not hold, as plain JSON. */
export interface SavedObjects {
  readonly calculation: CalculationSettings;
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly charts: readonly ChartModel[];
    readonly pivotTables: readonly PivotTableModel[];
  }[];
}

/** Null when no script made anything of the kind. */
export function exportObjects({ sheets, calculation }: WorkbookModel): SavedObjects | null {
  const made = sheets.filter(({ charts, pivotTables }) => charts.length + pivotTables.length > 0);
  if (made.length === 0 && calculation === NEW_CALCULATION) return null;
  return structuredClone({
    calculation,
    sheets: made.map(({ sheetId, charts, pivotTables }) => ({ sheetId, charts, pivotTables })),
  });
}

/** What belongs to a sheet that is gone is left out. */
export function importObjects(workbook: WorkbookModel, saved: SavedObjects): void {
  workbook.calculation = saved.calculation;
  for (const { sheetId, charts, pivotTables } of saved.sheets) {
    const sheet = workbook.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (sheet) Object.assign(sheet, { charts: [...charts], pivotTables: [...pivotTables] });
  }
}
