import type { SheetModel } from '../workbook/model';
import type { EmbeddedChart } from './charts/embedded-chart';
import { insertChart, removeChart, updateChart } from './charts/sheet-charts';
import { SheetView } from './sheet-view';

/** What lies over a sheet or is built from its cells: charts and pivot tables. */
export class SheetObjects extends SheetView {
  newChart(): object {
    return this.workspace.objects.chartBuilder(null);
  }

  /** In the order in which they were inserted. */
  getCharts(): object[] {
    return this.model.charts.map((chart) => this.workspace.objects.chart(chart));
  }

  insertChart({ model }: EmbeddedChart): void {
    this.changeCharts((sheet) => insertChart(this.workspace.workbook, sheet, model));
  }

  /** @throws HostException `chartNotFound` for a chart that does not stand in this sheet. */
  updateChart({ model }: EmbeddedChart): void {
    this.changeCharts((sheet) => updateChart(sheet, model));
  }

  /** @throws HostException `chartNotFound` for a chart that does not stand in this sheet. */
  removeChart({ model }: EmbeddedChart): void {
    this.changeCharts((sheet) => removeChart(sheet, model));
  }

  getPivotTables(): object[] {
    return this.model.pivotTables.map(({ id }) => this.workspace.objects.pivotTable(this.sheetId, id));
  }

  /** The host has no data sources: none. */
  getDataSourceTables(): object[] {
    return [];
  }

  getDataSourcePivotTables(): object[] {
    return [];
  }

  getDataSourceFormulas(): object[] {
    return [];
  }

  private changeCharts(change: (sheet: SheetModel) => void): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      change(sheet);
      sheet.changedParts.add('charts');
    });
  }
}
