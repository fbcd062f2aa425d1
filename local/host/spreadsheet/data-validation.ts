import { EnumValue } from '../runtime/enum-value';
import type { DataValidation as ValidationModel, GridRange } from '../workbook/model';
import { scriptValues, storedValues } from './rule-values';
import type { RangeHandle, Workspace } from './workspace';

/** A validation outside the sheet. Source of the defaults: reference/apps-script.md 1 [L]. */
interface ValidationState {
  readonly type: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const NEW_VALIDATION: ValidationState = { type: null, values: [], allowInvalid: true, helpText: null };

export class DataValidation {
  constructor(protected state: ValidationState = NEW_VALIDATION) {}

  /** A validation of the model as a script reads it. */
  static read(workspace: Workspace, sheetId: number, validation: ValidationModel): DataValidation {
    const { type, allowInvalid, helpText } = validation;
    return new DataValidation({
      type,
      values: scriptValues(workspace, validation, sheetId),
      allowInvalid,
      helpText,
    });
  }

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.state.type === null ? null : new EnumValue('DataValidationCriteria', this.state.type);
  }

  getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  getHelpText(): string | null {
    return this.state.helpText;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.state);
  }

  toModel(workspace: Workspace, ranges: GridRange[]): ValidationModel {
    const { type, values, allowInvalid, helpText } = this.state;
    const stored = storedValues(workspace, type ?? '', values);
    return { ranges, type: type ?? '', values: stored, allowInvalid, helpText, fileXml: null };
  }
}

/** Builds a validation; every method changes this builder and returns it. */
export class DataValidationBuilder extends DataValidation {
  build(): DataValidation {
    return new DataValidation(this.state);
  }

  setAllowInvalid(isAllowed: boolean): this {
    return this.change({ allowInvalid: isAllowed });
  }

  setHelpText(text: string | null): this {
    return this.change({ helpText: text });
  }

  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', ...values);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL');
  }

  requireValueInList(values: readonly unknown[], showDropdown: boolean | null = true): this {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown ?? true);
  }

  requireValueInRange(range: RangeHandle, showDropdown: boolean | null = true): this {
    return this.require('VALUE_IN_RANGE', range, showDropdown ?? true);
  }

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.require(criteria.name, ...values);
  }

  private require(type: string, ...values: unknown[]): this {
    return this.change({ type, values });
  }

  private change(part: Partial<ValidationState>): this {
    this.state = { ...this.state, ...part };
    return this;
  }
}
