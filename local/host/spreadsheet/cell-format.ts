import { EnumValue } from '../runtime/enum-value';
import type { CellStyle } from '../workbook/style';
import { hexColour } from './css-colour';

/** One property of a cell's format as scripts see it. `write` gets null where the default shall show again. */
export interface CellFormat<T> {
  read(style: CellStyle): T;
  write(value: unknown): Partial<CellStyle>;
}

/** What Google names a cell without a number format. Source: reference/apps-script.md 1 and the API's own name. */
export const GENERAL = '0.###############';

export const BACKGROUND: CellFormat<string> = {
  read: (style) => style.background ?? '#ffffff',
  write: (value) => colourChange('background', value),
};

export const FONT_COLOUR: CellFormat<string> = {
  read: (style) => style.fontColor ?? '#000000',
  write: (value) => colourChange('fontColor', value),
};

export const FONT_FAMILY: CellFormat<string> = {
  read: (style) => style.fontFamily ?? 'Arial',
  write: (value) => ({ fontFamily: textOrNull(value) }),
};

export const FONT_SIZE: CellFormat<number> = {
  read: (style) => style.fontSize ?? 10,
  write: (value) => ({ fontSize: typeof value === 'number' ? value : null }),
};

export const FONT_WEIGHT: CellFormat<string> = {
  read: (style) => (style.bold ? 'bold' : 'normal'),
  write: (value) => ({ bold: value === 'bold' }),
};

export const FONT_STYLE: CellFormat<string> = {
  read: (style) => (style.italic ? 'italic' : 'normal'),
  write: (value) => ({ italic: value === 'italic' }),
};

export const FONT_LINE: CellFormat<string> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  write: (value) => ({ underline: value === 'underline', strikethrough: value === 'line-through' }),
};

export const NUMBER_FORMAT: CellFormat<string> = {
  read: (style) => (style.numberFormat === 'General' ? GENERAL : style.numberFormat),
  write: (value) => {
    const pattern = textOrNull(value) ?? 'General';
    return {
      numberFormat: pattern === GENERAL || pattern === '' || /^general$/i.test(pattern) ? 'General' : pattern,
    };
  },
};

export const HORIZONTAL: CellFormat<string> = {
  read: (style) => style.horizontalAlignment ?? 'general',
  write: (value) => ({
    horizontalAlignment: value === 'normal' || value === 'general' ? null : textOrNull(value),
  }),
};

export const VERTICAL: CellFormat<string> = {
  read: (style) => style.verticalAlignment ?? 'bottom',
  write: (value) => ({ verticalAlignment: textOrNull(value) }),
};

export const WRAP: CellFormat<boolean> = {
  read: (style) => style.wrap === 'WRAP',
  write: (value) => ({ wrap: value === true ? 'WRAP' : 'OVERFLOW' }),
};

export const WRAP_STRATEGY: CellFormat<EnumValue> = {
  read: (style) => new EnumValue('WrapStrategy', style.wrap ?? 'OVERFLOW'),
  write: (value) => ({ wrap: value instanceof EnumValue ? value.name : null }),
};

/** Invalid colours are accepted without effect [L]; null resets. */
function colourChange(property: 'background' | 'fontColor', value: unknown): Partial<CellStyle> {
  if (value === null || value === undefined) return { [property]: null };
  const colour = hexColour(String(value));
  return colour === null ? {} : { [property]: colour };
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
