import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { markStored } from '../../surface/stored-members';
import type { ChartModel } from '../../workbook/model';
import type { RangeHandle, Workspace } from '../workspace';
import { OPTION_MEMBERS, plainOption } from './chart-options';
import { ContainerInfo, EmbeddedChart } from './embedded-chart';

/** A chart while it is built. The builders of its types share it: `asPieChart` makes the chart itself a pie. */
interface ChartDraft {
  chart: ChartModel;
}

/** What sheet.newChart() starts from. Source of the strategies: [D ref/spreadsheet/embedded-chart-builder]; the rest [A]. */
const NEW_CHART: ChartModel = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  hiddenDimensionStrategy: 'IGNORE_ROWS',
  mergeStrategy: 'MERGE_COLUMNS',
  numHeaders: -1,
  isTransposed: false,
};

/** Builds charts; every method changes this builder and returns it. */
export class EmbeddedChartBuilder {
  constructor(
    protected readonly workspace: Workspace,
    protected readonly draft: ChartDraft,
  ) {}

  /** A builder for a new chart, or for a changed one. */
  static of(workspace: Workspace, chart: ChartModel | null): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(workspace, { chart: chart ?? NEW_CHART });
  }

  asAreaChart(): EmbeddedChartBuilder {
    return new EmbeddedAreaChartBuilder(this.workspace, this.typed('AREA'));
  }

  asBarChart(): EmbeddedChartBuilder {
    return new EmbeddedBarChartBuilder(this.workspace, this.typed('BAR'));
  }

  asColumnChart(): EmbeddedChartBuilder {
    return new EmbeddedColumnChartBuilder(this.workspace, this.typed('COLUMN'));
  }

  asComboChart(): EmbeddedChartBuilder {
    return new EmbeddedComboChartBuilder(this.workspace, this.typed('COMBO'));
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return new EmbeddedHistogramChartBuilder(this.workspace, this.typed('HISTOGRAM'));
  }

  asLineChart(): EmbeddedChartBuilder {
    return new EmbeddedLineChartBuilder(this.workspace, this.typed('LINE'));
  }

  asPieChart(): EmbeddedChartBuilder {
    return new EmbeddedPieChartBuilder(this.workspace, this.typed('PIE'));
  }

  asScatterChart(): EmbeddedChartBuilder {
    return new EmbeddedScatterChartBuilder(this.workspace, this.typed('SCATTER'));
  }

  asTableChart(): EmbeddedChartBuilder {
    return new EmbeddedTableChartBuilder(this.workspace, this.typed('TABLE'));
  }

  addRange({ sheetId, range }: RangeHandle): this {
    return this.change({ ranges: [...this.draft.chart.ranges, { sheetId, range }] });
  }

  clearRanges(): this {
    return this.change({ ranges: [] });
  }

  removeRange(removed: RangeHandle): this {
    const text = placeText(removed);
    return this.change({ ranges: this.draft.chart.ranges.filter((range) => placeText(range) !== text) });
  }

  getRanges(): RangeHandle[] {
    return this.draft.chart.ranges.map(({ sheetId, range }) => this.workspace.objects.range(sheetId, range));
  }

  getChartType(): EnumValue {
    return new EnumValue('ChartType', this.draft.chart.type);
  }

  setChartType({ name }: EnumValue): this {
    return this.change({ type: name });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.draft.chart.position);
  }

  /** Row and column are 1-based, the offsets pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.change({ position: { row, column, offsetX, offsetY } });
  }

  /** Google does not look at the value either. Source: [D ref/spreadsheet/embedded-chart-builder]. */
  setOption(name: string, value: unknown): this {
    return this.withOptions({ [name]: plainOption(value) });
  }

  setHiddenDimensionStrategy({ name }: EnumValue): this {
    return this.change({ hiddenDimensionStrategy: name });
  }

  setMergeStrategy({ name }: EnumValue): this {
    return this.change({ mergeStrategy: name });
  }

  setNumHeaders(headers: number): this {
    return this.change({ numHeaders: headers });
  }

  setTransposeRowsAndColumns(isTransposed: boolean): this {
    return this.change({ isTransposed });
  }

  /** The chart as it is now; Sheet.insertChart or updateChart puts it into the sheet. */
  build(): EmbeddedChart {
    return new EmbeddedChart(this.workspace, this.draft.chart);
  }

  /** The name of a class inside Google, whatever the type. Source: [L gf:testsheetschart]. */
  toString(): string {
    return 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';
  }

  withOptions(options: Record<string, unknown>): this {
    return this.change({ options: { ...this.draft.chart.options, ...options } });
  }

  private typed(type: string): ChartDraft {
    this.change({ type });
    return this.draft;
  }

  private change(change: Partial<ChartModel>): this {
    this.draft.chart = { ...this.draft.chart, ...change };
    return this;
  }
}

function placeText({ sheetId, range }: RangeHandle): string {
  return JSON.stringify([sheetId, range.startRow, range.endRow, range.startColumn, range.endColumn]);
}

/** A builder of one type with the members for its looks; of those only the documented ones are seen by scripts. */
class TypedChartBuilder extends EmbeddedChartBuilder {}

for (const [name, optionsOf] of Object.entries(OPTION_MEMBERS)) {
  Object.defineProperty(TypedChartBuilder.prototype, name, {
    value(this: TypedChartBuilder, ...given: never[]) {
      return this.withOptions(optionsOf(...given));
    },
  });
}
markStored(TypedChartBuilder, Object.keys(OPTION_MEMBERS));
markStored(EmbeddedChartBuilder, [
  'setHiddenDimensionStrategy',
  'setMergeStrategy',
  'setNumHeaders',
  'setOption',
  'setTransposeRowsAndColumns',
]);

/** Pies and tables have no hidden dimension. Source: reference/apps-script.md 2.4 [L]; the text is assumed [A]. */
class UndimensionedChartBuilder extends TypedChartBuilder {
  override setHiddenDimensionStrategy(): never {
    throw new HostException('hiddenDimensionStrategy', { type: this.draft.chart.type });
  }
}

export class EmbeddedAreaChartBuilder extends TypedChartBuilder {}
export class EmbeddedBarChartBuilder extends TypedChartBuilder {}
export class EmbeddedColumnChartBuilder extends TypedChartBuilder {}
export class EmbeddedComboChartBuilder extends TypedChartBuilder {}
export class EmbeddedHistogramChartBuilder extends TypedChartBuilder {}
export class EmbeddedLineChartBuilder extends TypedChartBuilder {}
export class EmbeddedPieChartBuilder extends UndimensionedChartBuilder {}
export class EmbeddedScatterChartBuilder extends TypedChartBuilder {}
export class EmbeddedTableChartBuilder extends UndimensionedChartBuilder {}
