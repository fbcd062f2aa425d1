import { EnumValue } from '../../runtime/enum-value';
import type { ChartModel } from '../../workbook/model';
import type { RangeHandle, Workspace } from '../workspace';
import { ChartOptions } from './chart-options';

/** A chart as it was when it was built or read; `modify` makes a builder from it. Nothing is drawn here. */
export class EmbeddedChart {
  constructor(
    private readonly workspace: Workspace,
    readonly model: ChartModel,
  ) {}

  /** The same for as long as the chart stands in the spreadsheet; null before it is inserted. */
  getChartId(): number | null {
    return this.model.id;
  }

  /** The host has no data sources: always null. */
  asDataSourceChart(): null {
    return null;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.model.position);
  }

  getRanges(): RangeHandle[] {
    return this.model.ranges.map(({ sheetId, range }) => this.workspace.objects.range(sheetId, range));
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.model.options);
  }

  getHiddenDimensionStrategy(): EnumValue {
    return new EnumValue('ChartHiddenDimensionStrategy', this.model.hiddenDimensionStrategy);
  }

  getMergeStrategy(): EnumValue {
    return new EnumValue('ChartMergeStrategy', this.model.mergeStrategy);
  }

  getNumHeaders(): number {
    return this.model.numHeaders;
  }

  getTransposeRowsAndColumns(): boolean {
    return this.model.isTransposed;
  }

  modify(): object {
    return this.workspace.objects.chartBuilder(this.model);
  }
}

/** Where a chart stands: the 1-based cell under its corner, and the distance from there in pixels. */
export class ContainerInfo {
  constructor(private readonly position: ChartModel['position']) {}

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}
