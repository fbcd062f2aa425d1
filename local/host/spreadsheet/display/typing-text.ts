import type { CellValue } from '../../workbook/cell-value';
import { localeSigns } from '../locale/locale-signs';
import { displayText } from './display-text';
import { isDateFormat } from './number-format';

/**
 * The text that, typed into the cell again, gives its value back: all digits of a number, a date in full, an
 * apostrophe before a text that would be read as something else.
 */
export function typingText(value: CellValue, format: string, locale: string): string {
  const signs = localeSigns(locale);
  if (typeof value === 'number') {
    if (isDateFormat(format)) return displayText(value, dateText(value, signs.dateFormat), locale);
    if (format.includes('%')) return `${plain(value * 100, signs.decimal)}%`;
    return plain(value, signs.decimal);
  }
  if (typeof value !== 'string' || format === '@') return displayText(value, 'General', locale);
  return /^[=+\-']|\d/.test(value) && looksTyped(value) ? `'${value}` : value;
}

function dateText(serial: number, dateFormat: string): string {
  if (serial < 1) return 'h:mm:ss';
  return Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss`;
}

function plain(value: number, decimal: string): string {
  return String(Number(value.toPrecision(15))).replace('.', decimal);
}

/** Starts like a formula, or holds nothing but signs of numbers and dates. */
function looksTyped(text: string): boolean {
  return /^[=+\-']/.test(text) || /^[\d\s.,:/()%$€£¥年月日-]+$/.test(text);
}
