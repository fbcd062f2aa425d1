import { BooleanCondition, GradientCondition } from './conditional-format-conditions';
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
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  GradientCondition,
  Group,
  NamedRange,
  Protection,
  Range,
  RangeList,
  RgbColor,
  RichTextValue,
  RichTextValueBuilder,
  Selection,
  Sheet,
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
