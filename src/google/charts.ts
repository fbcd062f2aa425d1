type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a chart stands and what it draws; rows and columns 1-based. */
export interface LineChart {
  readonly title: string;
  /** Cells with a heading row: the first column is the horizontal axis, each other one a line. */
  readonly data: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Cell of the upper left corner. */
  readonly row: number;
  readonly column: number;
}

/** Puts lines over two axes of numbers into a sheet of ours, where no chart stands yet. */
export function ensureLineChart(sheet: Sheet, { title, data, row, column }: LineChart): void {
  if (sheet.getCharts().length > 0) return;
  const chart = sheet
    .newChart()
    .asScatterChart()
    .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns))
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('lineWidth', 2)
    .setOption('pointSize', 0)
    .setPosition(row, column, 0, 0)
    .build();
  sheet.insertChart(chart);
}
