import { BooleanCondition, GradientCondition } from './conditional-format-conditions';
import { ConditionalFormatRule, ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { DeveloperMetadata, DeveloperMetadataFinder, DeveloperMetadataLocation } from './developer-metadata';
import { Filter } from './filter';
import { FilterCriteria, FilterCriteriaBuilder } from './filter-criteria';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';

/** The classes of the Spreadsheet service that are built here, by their documented names. */
export const SPREADSHEET_CLASSES: Readonly<Record<string, abstract new (...args: never[]) => object>> = {
  BooleanCondition,
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
  NamedRange,
  Protection,
  Range,
  RangeList,
  Selection,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
};
