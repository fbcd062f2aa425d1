import { HostException } from '../../runtime/host-exception';
import type { ChartModel, SheetModel, WorkbookModel } from '../../workbook/model';

/** Puts a chart into a sheet under an id of its own, unique in the spreadsheet. */
export function insertChart(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel): void {
  const ids = workbook.sheets.flatMap(({ charts }) => charts.map(({ id }) => id ?? 0));
  sheet.charts.push({ ...chart, id: Math.max(0, ...ids) + 1 });
}

/** Gives a chart of the sheet another look. @throws HostException `chartNotFound`. */
export function updateChart(sheet: SheetModel, chart: ChartModel): void {
  sheet.charts[indexOf(sheet, chart)] = chart;
}

/** @throws HostException `chartNotFound`. */
export function removeChart(sheet: SheetModel, chart: ChartModel): void {
  sheet.charts.splice(indexOf(sheet, chart), 1);
}

function indexOf(sheet: SheetModel, { id }: ChartModel): number {
  const index = id === null ? -1 : sheet.charts.findIndex((chart) => chart.id === id);
  if (index < 0) throw new HostException('chartNotFound');
  return index;
}
