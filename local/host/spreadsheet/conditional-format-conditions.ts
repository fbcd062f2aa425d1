import { EnumValue } from '../runtime/enum-value';
import type { ConditionalRule, GradientPoint } from '../workbook/model';
import { colorObject, type Color } from './looks/colour';

/** A yes-or-no condition and what it gives a cell; values are as scripts see them. */
export interface BooleanState {
  readonly type: string;
  readonly values: readonly unknown[];
}

export type Look = NonNullable<ConditionalRule['boolean']>['format'];
/** A colour scale that may still lack its ends. */
export interface GradientState {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

export class BooleanCondition {
  constructor(
    private readonly condition: BooleanState,
    private readonly look: Look,
  ) {}

  getCriteriaType(): EnumValue {
    return new EnumValue('BooleanCriteria', this.condition.type);
  }

  getCriteriaValues(): unknown[] {
    return [...this.condition.values];
  }

  /** '#rrggbb', or the name of a theme colour [A]. */
  getBackground(): string | null {
    return this.look.background ?? null;
  }

  getFontColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getBackgroundObject(): Color | null {
    return colorObject(this.getBackground());
  }

  getFontColorObject(): Color | null {
    return colorObject(this.getFontColor());
  }

  getBold(): boolean | null {
    return this.look.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
}

export class GradientCondition {
  constructor(private readonly gradient: GradientState) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinColorObject(): Color | null {
    return colorObject(this.gradient.min?.color ?? null);
  }

  getMinType(): EnumValue | null {
    return interpolation(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidColorObject(): Color | null {
    return colorObject(this.gradient.mid?.color ?? null);
  }

  getMidType(): EnumValue | null {
    return interpolation(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxColorObject(): Color | null {
    return colorObject(this.gradient.max?.color ?? null);
  }

  getMaxType(): EnumValue | null {
    return interpolation(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function interpolation(point: GradientPoint | null): EnumValue | null {
  return point?.type ? new EnumValue('InterpolationType', point.type) : null;
}
