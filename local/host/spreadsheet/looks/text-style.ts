import type { CellStyle, TextLook } from '../../workbook/style';
import { concreteColour, type Theme } from '../../workbook/theme';
import { hexColour } from '../css-colour';
import type { Color } from './colour';
import { colorObject, modelColour } from './colour';

/** A font's look; what was never set, or differs within the text it is asked for, is null. */
export class TextStyle {
  constructor(private readonly look: TextLook) {}

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  /** '#rrggbb', or the name of a theme colour [L gf:testsheetsformatting]. */
  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getForegroundColorObject(): Color | null {
    return colorObject(this.look.fontColor ?? null);
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look);
  }

  /** What is set. Not documented, so no script sees it. */
  toModel(): TextLook {
    return this.look;
  }
}

/** Builds a text style; every method changes this builder and returns it, and null takes a setting back. */
export class TextStyleBuilder {
  constructor(private look: TextLook = {}) {}

  build(): TextStyle {
    return new TextStyle(this.look);
  }

  setBold(isBold: boolean | null): this {
    return this.change({ bold: isBold ?? undefined });
  }

  setItalic(isItalic: boolean | null): this {
    return this.change({ italic: isItalic ?? undefined });
  }

  setUnderline(isUnderlined: boolean | null): this {
    return this.change({ underline: isUnderlined ?? undefined });
  }

  setStrikethrough(isStruckThrough: boolean | null): this {
    return this.change({ strikethrough: isStruckThrough ?? undefined });
  }

  setFontFamily(family: string | null): this {
    return this.change({ fontFamily: family ?? undefined });
  }

  setFontSize(points: number | null): this {
    return this.change({ fontSize: points ?? undefined });
  }

  setForegroundColor(cssText: string | null): this {
    return this.change({ fontColor: (cssText === null ? null : hexColour(cssText)) ?? undefined });
  }

  setForegroundColorObject(color: Color | null): this {
    return this.change({ fontColor: modelColour(color) ?? undefined });
  }

  private change(part: { [Property in keyof TextLook]: TextLook[Property] | undefined }): this {
    this.look = withoutUnset({ ...this.look, ...part });
    return this;
  }
}

/** How TextStyle names the font of a cell without one, while getFontFamily says 'Arial' [L gf:testsheetsformatting]. */
const STANDARD_FAMILY = 'arial,sans,sans-serif';

/** The look of a cell's text as a whole, everything set. */
export function cellLook(style: CellStyle, theme: Theme): Required<TextLook> {
  return {
    fontColor: style.fontColor ?? concreteColour('TEXT', theme),
    fontFamily: style.fontFamily ?? (theme.fontFamily === 'Arial' ? STANDARD_FAMILY : theme.fontFamily),
    fontSize: style.fontSize ?? 10,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strikethrough: style.strikethrough,
  };
}

export function cellTextStyle(style: CellStyle, theme: Theme): TextStyle {
  return new TextStyle(cellLook(style, theme));
}

/** Only what the style sets changes in a cell; null changes nothing [A]. */
export function textStyleChange(style: unknown): Partial<CellStyle> {
  if (!(style instanceof TextStyle)) return {};
  const look = style.toModel();
  return look.fontFamily === STANDARD_FAMILY ? { ...look, fontFamily: null } : { ...look };
}

function withoutUnset(look: { [Property in keyof TextLook]: TextLook[Property] | undefined }): TextLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
