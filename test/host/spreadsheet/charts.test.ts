import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { scriptHost } from './script';

/** Sources: [D ref/spreadsheet/embedded-chart-builder], [D ref/spreadsheet/embedded-chart], [L gf:testsheetschart]. */
const CHART = `sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:A5'))
  .addRange(sheet.getRange('B1:B5')).setPosition(2, 3, 10, 20).setOption('title', 'Sales').build()`;

describe('a chart', () => {
  it('is built with ranges, type, options and a place [L gf:testsheetschart]', async () => {
    const { run } = await scriptHost();
    const built = run(`
      const chart = ${CHART};
      const place = chart.getContainerInfo();
      return [chart.toString(), chart.modify().getChartType() === Charts.ChartType.COLUMN, place.toString(),
        [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        chart.getRanges().map((range) => range.getA1Notation()), chart.getOptions().get('title'), chart.getOptions().get('x')];
    `);
    expect(built).toEqual([
      'EmbeddedChart',
      true,
      'ContainerInfo',
      [2, 3, 10, 20],
      ['A1:A5', 'B1:B5'],
      'Sales',
      null,
    ]);
  });

  it('hides rows, merges columns and is not transposed unless told otherwise [D ref/spreadsheet/embedded-chart]', async () => {
    const { run } = await scriptHost();
    const strategies = run(`
      const read = (chart) => [String(chart.getHiddenDimensionStrategy()), String(chart.getMergeStrategy()),
        chart.getTransposeRowsAndColumns()];
      return [read(sheet.newChart().build()), read(sheet.newChart()
        .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true).build()),
        sheet.newChart().setNumHeaders(2).build().getNumHeaders()];
    `);
    expect(strategies).toEqual([
      ['IGNORE_ROWS', 'MERGE_COLUMNS', false],
      ['SHOW_BOTH', 'MERGE_ROWS', true],
      2,
    ]);
  });

  it('stands in the sheet once it is inserted, changed by updateChart and gone by removeChart [L]', async () => {
    const { run, failure } = await scriptHost();
    const charts = run(`
      const chart = ${CHART};
      const before = [chart.getChartId(), sheet.getCharts().length];
      sheet.insertChart(chart);
      const inserted = sheet.getCharts()[0];
      sheet.updateChart(inserted.modify().setPosition(5, 6, 0, 0).setOption('title', 'New').build());
      const updated = sheet.getCharts()[0];
      sheet.removeChart(inserted);
      return [before, updated.getChartId() === inserted.getChartId(), updated.getContainerInfo().getAnchorRow(),
        updated.getOptions().get('title'), inserted.getOptions().get('title'), sheet.getCharts().length];
    `);
    expect(charts).toEqual([[null, 0], true, 5, 'New', 'Sales', 0]);
    expect(failure(`sheet.updateChart(${CHART}); SpreadsheetApp.flush()`)).toContain('Exception');
  });

  it.each(['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'])(
    'becomes of type %s by its as... member, in the builder itself too [L]',
    async (type) => {
      const { run } = await scriptHost();
      expect(
        run(`const builder = sheet.newChart(); const typed = builder.as${type}Chart();
          return [String(typed.getChartType()), String(builder.getChartType()), String(typed.addRange(sheet.getRange('A1')).build())];`),
      ).toEqual([type.toUpperCase(), type.toUpperCase(), 'EmbeddedChart']);
    },
  );

  it('keeps the looks that its typed builder is given under the names of chart options [D chart options]', async () => {
    const { run } = await scriptHost();
    const options = run(`
      const options = sheet.newChart().asLineChart().setTitle('T').setColors(['red', '#00ff00'])
        .setLegendPosition(Charts.Position.BOTTOM).setXAxisTitle('X').setRange(0, 10)
        .setCurveStyle(Charts.CurveStyle.SMOOTH).build().getOptions();
      return ['title', 'colors', 'legend.position', 'hAxis.title', 'vAxis.viewWindow.max', 'curveType'].map((name) => options.get(name));
    `);
    expect(options).toEqual(['T', ['red', '#00ff00'], 'bottom', 'X', 10, 'function']);
  });

  it('refuses a hidden dimension strategy for pies and tables [L reference 2.4], members of other types and wrong types', async () => {
    const { failure } = await scriptHost();
    const strategy = 'Charts.ChartHiddenDimensionStrategy.SHOW_BOTH';
    expect(failure(`sheet.newChart().asPieChart().setHiddenDimensionStrategy(${strategy})`)).toContain('PIE');
    expect(failure(`sheet.newChart().asTableChart().setHiddenDimensionStrategy(${strategy})`)).toContain(
      'TABLE',
    );
    expect(failure(`sheet.newChart().asBarChart().setHiddenDimensionStrategy(${strategy})`)).toBe(null);
    expect(failure('sheet.newChart().asBarChart().set3D()')).toContain('is not a function');
    expect(failure("sheet.newChart().setChartType('PIE')")).toContain("don't match the method signature");
  });

  it('takes out the ranges that are removed', async () => {
    const { run } = await scriptHost();
    expect(
      run(`const builder = ${CHART}.modify();
        builder.removeRange(sheet.getRange('A1:A5'));
        const left = builder.getRanges().map((range) => range.getA1Notation());
        return [left, builder.clearRanges().getRanges().length];`),
    ).toEqual([['B1:B5'], 0]);
  });

  it('moves with the rows and columns before it, and reads its own copy in a copied sheet', async () => {
    const { run } = await scriptHost();
    const moved = run(`
      sheet.insertChart(${CHART});
      sheet.insertRowsBefore(1, 2);
      sheet.insertColumnBefore(2);
      const chart = sheet.getCharts()[0];
      const copy = sheet.copyTo(ss).getCharts()[0];
      return [chart.getRanges().map((range) => range.getA1Notation()), chart.getContainerInfo().getAnchorRow(),
        chart.getContainerInfo().getAnchorColumn(), copy.getRanges()[0].getSheet().getName(),
        copy.getChartId() === chart.getChartId()];
    `);
    expect(moved).toEqual([['A3:A7', 'C3:C7'], 4, 4, 'Copy of Sheet1', false]);
  });

  it('is drawn nowhere: its picture is not on the local host', async () => {
    const { failure } = await scriptHost();
    expect(failure(`${CHART}.getBlob()`)).toBe('Error: not on the local host: EmbeddedChart.getBlob');
  });

  it('is kept beside the file', async () => {
    const { host, run } = await scriptHost();
    run(`sheet.insertChart(${CHART}); SpreadsheetApp.flush()`);
    const next = await createHost();
    next.importState(JSON.parse(JSON.stringify(host.exportState())) as ReturnType<typeof host.exportState>);
    expect(next.evaluate(`SpreadsheetApp.getActiveSheet().getCharts()[0].getOptions().get('title')`)).toBe(
      'Sales',
    );
  });
});
