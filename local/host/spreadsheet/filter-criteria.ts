import { EnumValue } from '../runtime/enum-value';
import type { FilterCriterion } from '../workbook/model';
import type { Colour } from '../workbook/theme';
import { colorObject, modelColour, type Color } from './looks/colour';
import { scriptValues, storedValues } from './rule-values';
import type { Workspace } from './workspace';

/** A column's filter outside the sheet; values are as scripts see them. */
interface CriteriaState {
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[] | null;
  readonly type: string | null;
  readonly values: readonly unknown[];
  readonly visibleBackground: Colour | null;
  readonly visibleFont: Colour | null;
}

const NEW_CRITERIA: CriteriaState = {
  hiddenValues: [],
  visibleValues: null,
  type: null,
  values: [],
  visibleBackground: null,
  visibleFont: null,
};

export class FilterCriteria {
  constructor(protected state: CriteriaState = NEW_CRITERIA) {}

  /** A column's filter of the model as a script reads it. */
  static read(workspace: Workspace, sheetId: number, criterion: FilterCriterion): FilterCriteria {
    const { hiddenValues, visibleValues, type } = criterion;
    const values = scriptValues(workspace, { type: type ?? '', values: criterion.values }, sheetId);
    const { visibleBackground = null, visibleFont = null } = criterion;
    return new FilterCriteria({ hiddenValues, visibleValues, type, values, visibleBackground, visibleFont });
  }

  getCriteriaType(): EnumValue | null {
    return this.state.type === null ? null : new EnumValue('BooleanCriteria', this.state.type);
  }

  getCriteriaValues(): unknown[] {
    return [...this.state.values];
  }

  getHiddenValues(): string[] {
    return [...this.state.hiddenValues];
  }

  getVisibleValues(): string[] {
    return [...(this.state.visibleValues ?? [])];
  }

  getVisibleBackgroundColor(): Color | null {
    return colorObject(this.state.visibleBackground);
  }

  getVisibleForegroundColor(): Color | null {
    return colorObject(this.state.visibleFont);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.state);
  }

  toModel(workspace: Workspace): FilterCriterion {
    const { hiddenValues, visibleValues, type, values, visibleBackground, visibleFont } = this.state;
    const stored = storedValues(workspace, type ?? '', values);
    return {
      hiddenValues: [...hiddenValues],
      visibleValues: visibleValues && [...visibleValues],
      type,
      values: stored,
      ...(visibleBackground && { visibleBackground }),
      ...(visibleFont && { visibleFont }),
    };
  }
}

/** Builds a column's filter; every method changes this builder and returns it. */
export class FilterCriteriaBuilder extends FilterCriteria {
  build(): FilterCriteria {
    return new FilterCriteria(this.state);
  }

  setHiddenValues(values: readonly string[]): this {
    return this.change({ hiddenValues: values.map(String), visibleValues: null });
  }

  setVisibleValues(values: readonly string[]): this {
    return this.change({ visibleValues: values.map(String), hiddenValues: [] });
  }

  /** Takes the place of a text colour, as the other way round: a filter asks for one colour. */
  setVisibleBackgroundColor(color: unknown): this {
    return this.change({ visibleBackground: modelColour(color), visibleFont: null });
  }

  setVisibleForegroundColor(color: unknown): this {
    return this.change({ visibleFont: modelColour(color), visibleBackground: null });
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  whenDateEqualToAny(dates: readonly Date[]): this {
    return this.when('DATE_EQUAL_TO', ...dates);
  }

  whenDateNotEqualTo(date: Date): this {
    return this.when('DATE_NOT_EQUAL_TO', date);
  }

  whenDateNotEqualToAny(dates: readonly Date[]): this {
    return this.when('DATE_NOT_EQUAL_TO', ...dates);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberEqualToAny(numbers: readonly number[]): this {
    return this.when('NUMBER_EQUAL_TO', ...numbers);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberNotEqualToAny(numbers: readonly number[]): this {
    return this.when('NUMBER_NOT_EQUAL_TO', ...numbers);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextEqualToAny(texts: readonly string[]): this {
    return this.when('TEXT_EQUAL_TO', ...texts);
  }

  whenTextNotEqualTo(text: string): this {
    return this.when('TEXT_NOT_EQUAL_TO', text);
  }

  whenTextNotEqualToAny(texts: readonly string[]): this {
    return this.when('TEXT_NOT_EQUAL_TO', ...texts);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.when(criteria.name, ...values);
  }

  private when(type: string, ...values: unknown[]): this {
    return this.change({ type, values });
  }

  private whenDate(type: string, date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? `${type}_RELATIVE` : type, date);
  }

  private change(part: Partial<CriteriaState>): this {
    this.state = { ...this.state, ...part };
    return this;
  }
}
