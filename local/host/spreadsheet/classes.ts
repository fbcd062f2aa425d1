import { BooleanCondition, GradientCondition } from './conditional-format-conditions';
import { ChartOptions } from './charts/chart-options';
import { ContainerInfo, EmbeddedChart } from './charts/embedded-chart';
import {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedHistogramChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EmbeddedTableChartBuilder,
} from './charts/embedded-chart-builder';
import { DateTimeGroupingRule, PivotGroup } from './pivot/pivot-group';
import { PivotFilter } from './pivot/pivot-filter';
import { PivotTable } from './pivot/pivot-table';
import { PivotValue } from './pivot/pivot-value';
import { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from './developer-metadata';
import { Filter } from './filter';
import { FilterCriteria, FilterCriteriaBuilder } from './filter-criteria';
import { Banding } from './looks/banding';
import { CellBorder, CellBorders } from './looks/borders';
import { Color, ColorBuilder, RgbColor, ThemeColor } from './looks/colour';
import { RichTextValue, RichTextValueBuilder } from './looks/rich-text';
import { SpreadsheetTheme } from './looks/spreadsheet-theme';
import { TextRotation } from './looks/text-rotation';
import { TextStyle, TextStyleBuilder } from './looks/text-style';
import { Group } from './group';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Slicer } from './slicer';
import { SortSpec } from './sort-spec';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { TextFinder } from './text-finder';

/** The classes of the Spreadsheet service that are built here, by their documented names. */
export const SPREADSHEET_CLASSES: Readonly<Record<string, abstract new (...args: never[]) => object>> = {
  Banding,
  BooleanCondition,
  Border: CellBorder,
  Borders: CellBorders,
  Color,
  ColorBuilder,
  ChartOptions,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  ContainerInfo,
  DataValidation,
  DataValidationBuilder,
  DateTimeGroupingRule,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedHistogramChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EmbeddedTableChartBuilder,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  GradientCondition,
  Group,
  NamedRange,
  PivotFilter,
  PivotGroup,
  PivotTable,
  PivotValue,
  Protection,
  Range,
  RangeList,
  RgbColor,
  RichTextValue,
  RichTextValueBuilder,
  Selection,
  Sheet,
  Slicer,
  SortSpec,
  Spreadsheet,
  SpreadsheetApp,
  SpreadsheetTheme,
  TextFinder,
  TextRotation,
  TextStyle,
  TextStyleBuilder,
  ThemeColor,
};
