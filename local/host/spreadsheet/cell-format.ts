import { EnumValue } from '../runtime/enum-value';
import type { CellStyle } from '../workbook/style';
import { concreteColour, type Colour, type Theme } from '../workbook/theme';
import { hexColour } from './css-colour';
import { Color, modelColour } from './looks/colour';
import { cellTextStyle, textStyleChange, type TextStyle } from './looks/text-style';
import { rotationOf, TextRotation } from './looks/text-rotation';

/** One property of a cell's format as scripts see it. */
export interface CellFormat<T> {
  read(style: CellStyle, theme: Theme): T;
  /** What changes in the style; null stands where the default shall show again. */
  write(value: unknown): Partial<CellStyle>;
}

/** What Google names a cell without a number format. Source: reference/apps-script.md 1 and the API's own name. */
export const GENERAL = '0.###############';

const BACKGROUND: CellFormat<string> = {
  read: (style, theme) => concreteColour(style.background ?? 'BACKGROUND', theme),
  write: (value) => cssChange('background', value),
};

const BACKGROUND_OBJECT: CellFormat<Color> = {
  read: (style, theme) => new Color(style.background ?? concreteColour('BACKGROUND', theme)),
  write: (value) => ({ background: modelColour(value) }),
};

const FONT_COLOUR: CellFormat<string> = {
  read: (style, theme) => concreteColour(style.fontColor ?? 'TEXT', theme),
  write: (value) => cssChange('fontColor', value),
};

const FONT_COLOUR_OBJECT: CellFormat<Color> = {
  read: (style, theme) => new Color(style.fontColor ?? concreteColour('TEXT', theme)),
  write: (value) => ({ fontColor: modelColour(value) }),
};

const FONT_FAMILY: CellFormat<string> = {
  read: (style, theme) => style.fontFamily ?? theme.fontFamily,
  write: (value) => ({ fontFamily: textOrNull(value) }),
};

const FONT_SIZE: CellFormat<number> = {
  read: (style) => style.fontSize ?? 10,
  write: (value) => ({ fontSize: typeof value === 'number' ? value : null }),
};

const FONT_WEIGHT: CellFormat<string> = {
  read: (style) => (style.bold ? 'bold' : 'normal'),
  write: (value) => ({ bold: value === 'bold' }),
};

const FONT_STYLE: CellFormat<string> = {
  read: (style) => (style.italic ? 'italic' : 'normal'),
  write: (value) => ({ italic: value === 'italic' }),
};

const FONT_LINE: CellFormat<string> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  write: (value) => ({ underline: value === 'underline', strikethrough: value === 'line-through' }),
};

const TEXT_STYLE: CellFormat<TextStyle> = { read: cellTextStyle, write: textStyleChange };

const NUMBER_FORMAT: CellFormat<string> = {
  read: (style) => (style.numberFormat === 'General' ? GENERAL : style.numberFormat),
  write: (value) => {
    const pattern = textOrNull(value) ?? 'General';
    return {
      numberFormat: pattern === GENERAL || pattern === '' || /^general$/i.test(pattern) ? 'General' : pattern,
    };
  },
};

/** 'normal' comes back as 'general-left', and null as 'general' [L gf:testsheetsformatting]. */
const HORIZONTAL: CellFormat<string> = {
  read: (style) => style.horizontalAlignment ?? 'general',
  write: (value) => ({
    horizontalAlignment: value === 'general' ? null : value === 'normal' ? 'general-left' : textOrNull(value),
  }),
};

const VERTICAL: CellFormat<string> = {
  read: (style) => style.verticalAlignment ?? 'bottom',
  write: (value) => ({ verticalAlignment: textOrNull(value) }),
};

/** A cell without a strategy is said to wrap although its strategy is OVERFLOW [L gf:testsheetsformatting]. */
const WRAP: CellFormat<boolean> = {
  read: (style) => style.wrap === null || style.wrap === 'WRAP',
  write: (value) => ({ wrap: value === true ? 'WRAP' : 'OVERFLOW' }),
};

const WRAP_STRATEGY: CellFormat<EnumValue> = {
  read: (style) => new EnumValue('WrapStrategy', style.wrap ?? 'OVERFLOW'),
  write: (value) => ({ wrap: enumName(value) }),
};

const DIRECTION: CellFormat<EnumValue | null> = {
  read: (style) => (style.direction === null ? null : new EnumValue('TextDirection', style.direction)),
  write: (value) => ({ direction: enumName(value) }),
};

const ROTATION: CellFormat<TextRotation> = {
  read: (style) => new TextRotation(style.rotation),
  write: (value) => ({ rotation: rotationOf(value) }),
};

/**
 * By the word that stands in the names of their members: `getBackground`, `setBackgrounds`. BackgroundColor is an older
 * name that still answers [L gf:testsheetsformatting].
 */
export const CELL_FORMATS: Readonly<Record<string, CellFormat<unknown>>> = {
  Background: BACKGROUND,
  BackgroundColor: BACKGROUND,
  BackgroundObject: BACKGROUND_OBJECT,
  FontColor: FONT_COLOUR,
  FontColorObject: FONT_COLOUR_OBJECT,
  FontFamily: FONT_FAMILY,
  FontSize: FONT_SIZE,
  FontWeight: FONT_WEIGHT,
  FontStyle: FONT_STYLE,
  FontLine: FONT_LINE,
  TextStyle: TEXT_STYLE,
  NumberFormat: NUMBER_FORMAT,
  HorizontalAlignment: HORIZONTAL,
  VerticalAlignment: VERTICAL,
  Wrap: WRAP,
  WrapStrategy: WRAP_STRATEGY,
  TextDirection: DIRECTION,
  TextRotation: ROTATION,
};

/** Those that nothing here shows: they are kept and given back. */
export const STORED_FORMATS: readonly string[] = [
  'FontFamily',
  'FontSize',
  'VerticalAlignment',
  'TextDirection',
  'TextRotation',
];

/** Invalid colours are accepted without effect [L]; null resets. */
function cssChange(property: 'background' | 'fontColor', value: unknown): Partial<CellStyle> {
  if (value === null || value === undefined) return { [property]: null };
  const colour: Colour | null = hexColour(String(value));
  return colour === null ? {} : { [property]: colour };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function enumName(value: unknown): string | null {
  return value instanceof EnumValue ? value.name : null;
}
