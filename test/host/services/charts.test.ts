import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { thrownBy } from '../thrown';

describe('Charts', () => {
  it('builds charts of tables and keeps what they should look like [D ref/charts]', async () => {
    const host = await createHost();
    const code = `
      var table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'Month').addColumn(Charts.ColumnType.NUMBER, 'Sales').addRow(['May', 1]).setValue(0, 1, 2);
      var style = Charts.newTextStyle().setColor('blue').setFontSize(12).setFontName('Arial').build();
      var chart = Charts.newColumnChart().setDataTable(table).setTitle('T').setTitleTextStyle(style).setDimensions(300, 200).setOption('vAxis.title', 'V').build();
      var o = chart.getOptions();
      [String(Charts), String(chart), o.get('title'), o.get('titleTextStyle').fontSize, o.get('width'), o.get('vAxis.title'), style.getColor(),
       String(Charts.newPieChart()), Charts.newTableChart().setDataTable(table.build()).enableSorting(false).build().getOptions().get('sort')]`;
    expect(host.evaluate(code)).toEqual([
      'Charts',
      'Chart',
      'T',
      12,
      300,
      'V',
      'blue',
      'PieChartBuilder',
      'disable',
    ]);
  });

  it('gives its types to SpreadsheetApp too [L gf:testchartsapp]', async () => {
    const host = await createHost();
    expect(
      host.evaluate(
        '[String(SpreadsheetApp.ChartType.BAR), SpreadsheetApp.ChartType.BAR === Charts.ChartType.BAR]',
      ),
    ).toEqual(['BAR', true]);
  });

  it('does not take what is no member of a kind, builds nothing without data, draws nothing here', async () => {
    const host = await createHost();
    const failure = (code: string): string => thrownBy(() => host.evaluate(code));
    expect(failure('Charts.newColumnChart().set3D()')).toMatch(/^TypeError/);
    expect(failure('Charts.newAreaChart().build()')).toBe('Exception: Invalid argument: dataTable');
    expect(failure('Charts.newDataTable().addRow([1])')).toBe('Exception: Invalid argument: values');
    expect(failure('Charts.newPieChart().setDataTable(Charts.newDataTable()).build().getBlob()')).toBe(
      'Error: not on the local host: Chart.getBlob',
    );
  });
});
