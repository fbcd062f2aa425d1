import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import { ChartOptions, OPTION_MEMBERS, plainOption } from '../spreadsheet/charts/chart-options';
import { markStored, storeMembers } from '../surface/stored-members';
import type { StoredValues } from '../surface/stored-members';

type Row = readonly unknown[];

/** A table that a chart is drawn of. Source [D]: reference/charts/data-table. */
export class DataTable {
  constructor(
    readonly columns: readonly { readonly type: string; readonly label: string }[],
    readonly rows: readonly Row[],
  ) {}
}

/** Source [D]: reference/charts/data-table-builder. */
export class DataTableBuilder {
  private readonly columns: { type: string; label: string }[] = [];
  private readonly rows: unknown[][] = [];

  addColumn(type: EnumValue, label: string): this {
    this.columns.push({ type: type.name, label });
    return this;
  }

  /** @throws HostException `invalidArgument` for more values than columns. */
  addRow(values: Row): this {
    if (values.length > this.columns.length) throw new HostException('invalidArgument', { name: 'values' });
    this.rows.push([...values]);
    return this;
  }

  /** Both counted from 0. @throws HostException `invalidArgument` outside the table. */
  setValue(row: number, column: number, value: unknown): this {
    const cells = this.rows[row];
    if (!cells || !this.columns[column])
      throw new HostException('invalidArgument', { name: cells ? 'column' : 'row' });
    cells[column] = value;
    return this;
  }

  build(): DataTable {
    return new DataTable(
      [...this.columns],
      this.rows.map((row) => [...row]),
    );
  }
}

/** Which columns of a table a chart shows. Source [D]: reference/charts/data-view-definition. */
export class DataViewDefinition {
  constructor(readonly columns: Row) {}
}

export class DataViewDefinitionBuilder {
  private columns: Row = [];

  setColumns(columns: Row): this {
    this.columns = columns;
    return this;
  }

  build(): DataViewDefinition {
    return new DataViewDefinition(this.columns);
  }
}

/** How a chart's words look. Source [D]: reference/charts/text-style. */
export class ChartTextStyle implements StoredValues {
  constructor(protected readonly values: Map<string, unknown> = new Map()) {}

  readStored(name: string): unknown {
    return this.values.get(name);
  }

  writeStored(name: string, value: unknown): void {
    this.values.set(name, value);
  }
}

/** Its getters are documented for what it builds only. */
export class ChartTextStyleBuilder extends ChartTextStyle {
  build(): ChartTextStyle {
    return new ChartTextStyle(new Map(this.values));
  }
}

storeMembers(ChartTextStyle, { Color: '', FontName: '', FontSize: 0 });

/** A chart that was built; nobody draws it here. Source [D]: reference/charts/chart. */
export class Chart {
  constructor(private readonly options: Readonly<Record<string, unknown>>) {}

  getOptions(): ChartOptions {
    return new ChartOptions(this.options);
  }
}

/** Keeps options and data. Source [D]: the builders' pages, reference/charts/area-chart-builder and its neighbours. */
class ChartBuilder {
  private readonly options: Record<string, unknown> = {};

  /** @throws HostException `invalidArgument` where neither a table nor an address gives the data. */
  build(): Chart {
    if (!this.options['dataTable'] && !this.options['dataSourceUrl']) {
      throw new HostException('invalidArgument', { name: 'dataTable' });
    }
    return new Chart({ ...this.options });
  }

  setDataTable(table: DataTable | DataTableBuilder): this {
    return this.withOptions({ dataTable: table instanceof DataTableBuilder ? table.build() : table });
  }

  setDataSourceUrl(dataSourceUrl: string): this {
    return this.withOptions({ dataSourceUrl });
  }

  setDataViewDefinition(dataViewDefinition: DataViewDefinition): this {
    return this.withOptions({ dataViewDefinition });
  }

  /** In pixels. */
  setDimensions(width: number, height: number): this {
    return this.withOptions({ width, height });
  }

  setOption(option: string, value: unknown): this {
    return this.withOptions({ [option]: plainOption(value) });
  }

  withOptions(options: Readonly<Record<string, unknown>>): this {
    Object.assign(this.options, options);
    return this;
  }
}

for (const [name, optionsOf] of Object.entries(OPTION_MEMBERS)) {
  const value = function (this: ChartBuilder, ...given: never[]): ChartBuilder {
    return this.withOptions(optionsOf(...given));
  };
  Object.defineProperty(ChartBuilder.prototype, name, { value, configurable: true, writable: true });
}
markStored(ChartBuilder, [
  ...Object.keys(OPTION_MEMBERS),
  'setDataSourceUrl',
  'setDataTable',
  'setDataViewDefinition',
  'setDimensions',
  'setOption',
]);

export class AreaChartBuilder extends ChartBuilder {}
export class BarChartBuilder extends ChartBuilder {}
export class ColumnChartBuilder extends ChartBuilder {}
export class LineChartBuilder extends ChartBuilder {}
export class PieChartBuilder extends ChartBuilder {}
export class ScatterChartBuilder extends ChartBuilder {}
export class TableChartBuilder extends ChartBuilder {}

/** Source [D]: reference/charts/charts. */
export class Charts {
  newAreaChart(): AreaChartBuilder {
    return new AreaChartBuilder();
  }

  newBarChart(): BarChartBuilder {
    return new BarChartBuilder();
  }

  newColumnChart(): ColumnChartBuilder {
    return new ColumnChartBuilder();
  }

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder();
  }

  newDataViewDefinition(): DataViewDefinitionBuilder {
    return new DataViewDefinitionBuilder();
  }

  newLineChart(): LineChartBuilder {
    return new LineChartBuilder();
  }

  newPieChart(): PieChartBuilder {
    return new PieChartBuilder();
  }

  newScatterChart(): ScatterChartBuilder {
    return new ScatterChartBuilder();
  }

  newTableChart(): TableChartBuilder {
    return new TableChartBuilder();
  }

  newTextStyle(): ChartTextStyleBuilder {
    return new ChartTextStyleBuilder();
  }
}

/** The classes of the Charts service by their documented names. */
export const CHARTS_CLASSES = {
  AreaChartBuilder,
  BarChartBuilder,
  Chart,
  Charts,
  ColumnChartBuilder,
  DataTable,
  DataTableBuilder,
  DataViewDefinition,
  DataViewDefinitionBuilder,
  LineChartBuilder,
  PieChartBuilder,
  ScatterChartBuilder,
  TableChartBuilder,
  'Charts.TextStyle': ChartTextStyle,
  'Charts.TextStyleBuilder': ChartTextStyleBuilder,
};
