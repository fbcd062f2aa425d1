import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { ConditionalRule, GradientPoint } from '../workbook/model';
import type { Colour } from '../workbook/theme';
import {
  BooleanCondition,
  GradientCondition,
  type BooleanState,
  type GradientState,
  type Look,
} from './conditional-format-conditions';
import { hexColour } from './css-colour';
import { modelColour, type Color } from './looks/colour';
import { defineConditionMembers } from './rules/condition-members';
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
    if (isIncomplete(this.state)) throw new HostException('ruleIncomplete');
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

function isIncomplete({ ranges, boolean, gradient }: RuleState): boolean {
  return ranges.length === 0 || (!boolean && !gradient);
}

function completeGradient({ min, mid, max }: GradientState): ConditionalRule['gradient'] {
  const plain: GradientPoint = { type: '', value: '', color: '#ffffff' };
  return { min: min ?? { ...plain, type: 'MIN' }, mid, max: max ?? { ...plain, type: 'MAX' } };
}

/** Builds a rule; every method changes this builder and returns it. Its `when…` members are given to it below. */
export class ConditionalFormatRuleBuilder {
  /** @param isChecked whether `build` refuses what is incomplete; otherwise putting the rule on a sheet does. */
  constructor(
    private state: RuleState = NEW_RULE,
    private readonly isChecked = false,
  ) {}

  build(): ConditionalFormatRule {
    if (this.isChecked && isIncomplete(this.state)) throw new HostException('ruleIncomplete');
    return this.rule();
  }

  private rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.state);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.state, this.isChecked);
  }

  getRanges(): RangeHandle[] {
    return [...this.state.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.rule().getBooleanCondition();
  }

  getGradientCondition(): GradientCondition | null {
    return this.rule().getGradientCondition();
  }

  setRanges(ranges: readonly RangeHandle[]): this {
    return this.change({ ranges: [...ranges] });
  }

  setBackground(colour: string | null): this {
    return this.changeLook('background', cssColour(colour));
  }

  setFontColor(colour: string | null): this {
    return this.changeLook('fontColor', cssColour(colour));
  }

  setBackgroundObject(color: Color | null): this {
    return this.changeLook('background', modelColour(color) ?? undefined);
  }

  setFontColorObject(color: Color | null): this {
    return this.changeLook('fontColor', modelColour(color) ?? undefined);
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

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.setCondition(criteria.name, values);
  }

  setGradientMaxpoint(colour: string): this {
    return this.point('max', hexColour(colour));
  }

  setGradientMinpoint(colour: string): this {
    return this.point('min', hexColour(colour));
  }

  setGradientMaxpointObject(color: Color): this {
    return this.point('max', modelColour(color));
  }

  setGradientMinpointObject(color: Color): this {
    return this.point('min', modelColour(color));
  }

  setGradientMaxpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('max', hexColour(colour), { type: type.name, value });
  }

  setGradientMidpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('mid', hexColour(colour), { type: type.name, value });
  }

  setGradientMinpointWithValue(colour: string, type: EnumValue, value: string): this {
    return this.point('min', hexColour(colour), { type: type.name, value });
  }

  setGradientMaxpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.point('max', modelColour(color), { type: type.name, value });
  }

  setGradientMidpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.point('mid', modelColour(color), { type: type.name, value });
  }

  setGradientMinpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.point('min', modelColour(color), { type: type.name, value });
  }

  /** Takes a colour scale away. Not documented, so no script sees it. */
  setCondition(type: string, values: readonly unknown[]): this {
    return this.change({ boolean: { type, values }, gradient: null });
  }

  private point(
    place: 'min' | 'mid' | 'max',
    color: Colour | null,
    at: { type: string; value: string } = { type: place.toUpperCase(), value: '' },
  ): this {
    const gradient = this.state.gradient ?? { min: null, mid: null, max: null };
    const value = at.type === 'MIN' || at.type === 'MAX' ? '' : at.value;
    const point = { type: at.type, value, color: color ?? '#ffffff' };
    return this.change({ boolean: null, gradient: { ...gradient, [place]: point } });
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

/** A colour that is none changes nothing, null takes it from the rule. */
function cssColour(css: string | null): Colour | undefined {
  return css === null ? undefined : (hexColour(css) ?? undefined);
}

defineConditionMembers(ConditionalFormatRuleBuilder, [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
]);
