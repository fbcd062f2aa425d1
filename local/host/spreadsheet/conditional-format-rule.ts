import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { ConditionalRule, GradientPoint } from '../workbook/model';
import {
  BooleanCondition,
  GradientCondition,
  type BooleanState,
  type GradientState,
  type Look,
} from './conditional-format-conditions';
import { hexColour } from './css-colour';
import { scriptValues, storedValues } from './rule-values';
import type { RangeHandle, Workspace } from './workspace';

/** A conditional format rule outside the sheet. */
interface RuleState {
  readonly ranges: readonly RangeHandle[];
  readonly boolean: BooleanState | null;
  readonly look: Look;
  readonly gradient: {
    min: GradientPoint | null;
    mid: GradientPoint | null;
    max: GradientPoint | null;
  } | null;
  /** The rule in the model that this one was read from, as long as it was not changed. */
  readonly source: ConditionalRule | null;
}

const NEW_RULE: RuleState = { ranges: [], boolean: null, look: {}, gradient: null, source: null };

export class ConditionalFormatRule {
  constructor(private readonly state: RuleState) {}

  /** A rule of the model as a script reads it. */
  static read(workspace: Workspace, sheetId: number, rule: ConditionalRule): ConditionalFormatRule {
    const { boolean } = rule;
    return new ConditionalFormatRule({
      ranges: rule.ranges.map((range) => workspace.objects.range(sheetId, range)),
      boolean: boolean && {
        type: boolean.type,
        values: scriptValues(workspace, boolean, sheetId),
      },
      look: boolean?.format ?? {},
      gradient: rule.gradient,
      source: rule,
    });
  }

  getRanges(): RangeHandle[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.state.boolean && new BooleanCondition(this.state.boolean, this.state.look);
  }

  getGradientCondition(): GradientCondition | null {
    return this.state.gradient && new GradientCondition(this.state.gradient);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.state);
  }

  /**
   * The rule as the model keeps it; one that was read and not changed is the model's own again.
   * @throws HostException `ruleIncomplete`, `foreignRange`, `ruleFormula`.
   */
  toModel(workspace: Workspace, sheet: { readonly sheetId: number; readonly name: string }): ConditionalRule {
    const { ranges, boolean, look, gradient, source } = this.state;
    if (ranges.length === 0 || (!boolean && !gradient)) throw new HostException('ruleIncomplete');
    if (ranges.some((range) => range.sheetId !== sheet.sheetId))
      throw new HostException('foreignRange', { name: sheet.name });
    if (source) return source;
    return {
      ranges: ranges.map(({ range }) => range),
      boolean: boolean && {
        type: boolean.type,
        values: storedValues(workspace, boolean.type, boolean.values),
        format: look,
      },
      gradient: gradient && completeGradient(gradient),
      fileXml: null,
    };
  }
}

function completeGradient({ min, mid, max }: GradientState): ConditionalRule['gradient'] {
  const plain: GradientPoint = { type: '', value: '', color: '#ffffff' };
  return { min: min ?? { ...plain, type: 'MIN' }, mid, max: max ?? { ...plain, type: 'MAX' } };
}

/** Builds a rule; every method changes this builder and returns it. */
export class ConditionalFormatRuleBuilder {
  constructor(private state: RuleState = NEW_RULE) {}

  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.state);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.state);
  }

  getRanges(): RangeHandle[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.build().getBooleanCondition();
  }

  getGradientCondition(): GradientCondition | null {
    return this.build().getGradientCondition();
  }

  setRanges(ranges: readonly RangeHandle[]): this {
    return this.change({ ranges: [...ranges] });
  }

  setBackground(colour: string | null): this {
    return this.changeLook('background', colour === null ? undefined : (hexColour(colour) ?? undefined));
  }

  setFontColor(colour: string | null): this {
    return this.changeLook('fontColor', colour === null ? undefined : (hexColour(colour) ?? undefined));
  }

  setBold(isBold: boolean | null): this {
    return this.changeLook('bold', isBold ?? undefined);
  }

  setItalic(isItalic: boolean | null): this {
    return this.changeLook('italic', isItalic ?? undefined);
  }

  setUnderline(isUnderlined: boolean | null): this {
    return this.changeLook('underline', isUnderlined ?? undefined);
  }

  setStrikethrough(isStruckThrough: boolean | null): this {
    return this.changeLook('strikethrough', isStruckThrough ?? undefined);
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

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
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

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.when(criteria.name, ...values);
  }

  setGradientMaxpoint(colour: string): this {
    return this.point('max', { type: 'MAX', value: '', color: colour });
  }

  setGradientMinpoint(colour: string): this {
    return this.point('min', { type: 'MIN', value: '', color: colour });
  }

  setGradientMaxpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('max', { type: type.name, value, color: colour });
  }

  setGradientMidpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('mid', { type: type.name, value, color: colour });
  }

  setGradientMinpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('min', { type: type.name, value, color: colour });
  }

  private when(type: string, ...values: unknown[]): this {
    return this.change({ boolean: { type, values }, gradient: null });
  }

  private whenDate(type: string, date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? `${type}_RELATIVE` : type, date);
  }

  private point(place: 'min' | 'mid' | 'max', point: GradientPoint): this {
    const gradient = this.state.gradient ?? { min: null, mid: null, max: null };
    const color = hexColour(point.color) ?? '#ffffff';
    return this.change({ boolean: null, gradient: { ...gradient, [place]: { ...point, color } } });
  }

  private changeLook(property: keyof Look, value: string | boolean | undefined): this {
    const look = { ...this.state.look, [property]: value };
    if (value === undefined) delete look[property];
    return this.change({ look });
  }

  private change(part: Partial<RuleState>): this {
    this.state = { ...this.state, ...part, source: null };
    return this;
  }
}
