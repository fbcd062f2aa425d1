import { describe, expect, it } from 'vitest';
import { CellError } from '../../../../local/host/workbook/cell-value';
import { displayText } from '../../../../local/host/spreadsheet/display/display-text';
import { isDateFormat } from '../../../../local/host/spreadsheet/display/number-format';
import { serialOf } from '../../../../local/host/spreadsheet/time/calendar';

const day = serialOf(2025, 3, 7);

// Expected texts: ECMA-376 part 1, 18.8.31 (number formats) and its worked examples; signs by locale.
describe('displayText', () => {
  it.each([
    [1234.5, '0', 'en_US', '1235'],
    [1234.5, '0.00', 'en_US', '1234.50'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'es_ES', '1.234,50'],
    [1234567.891, '#,##0', 'de_DE', '1.234.568'],
    [0.125, '0%', 'en_US', '13%'],
    [0.125, '0.0%', 'es_ES', '12,5%'],
    [1.005, '0.00', 'en_US', '1.01'],
    [-1234.5, '#,##0.00', 'en_US', '-1,234.50'],
    [-5, '0;(0)', 'en_US', '(5)'],
    [0, '0;(0);"none"', 'en_US', 'none'],
    [5, '#,##0 [$€-407]', 'es_ES', '5 €'],
    [1234.5, '[$$]#,##0.00', 'en_US', '$1,234.50'],
    [1234.5, '"¥"#,##0.00', 'zh_CN', '¥1,234.50'],
    [12345678, '#,##0.0,,', 'en_US', '12.3'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [7, '00000', 'en_US', '00007'],
    [5551234, '000-0000', 'en_US', '555-1234'],
    [1.5, '0.###', 'en_US', '1.5'],
    [2, '0.###', 'en_US', '2.'],
    [1.25, '# ?/?', 'en_US', '1 1/4'],
    [150, '[>100]"big";"small"', 'en_US', 'big'],
    [50, '[>100]"big";"small"', 'en_US', 'small'],
    [-0.001, '0.00', 'en_US', '0.00'],
    [3, '[Red]0', 'en_US', '3'],
  ])('lays %s out by %s in %s as %s', (value, format, locale, text) => {
    expect(displayText(value, format, locale)).toBe(text);
  });

  it.each([
    [day, 'yyyy-mm-dd', 'en_US', '2025-03-07'],
    [day, 'd/m/yy', 'es_ES', '7/3/25'],
    [day, 'd mmm yyyy', 'en_US', '7 Mar 2025'],
    [day, 'd "de" mmmm', 'es_ES', '7 de marzo'],
    [day, 'yyyy"年"m"月"d"日"', 'zh_CN', '2025年3月7日'],
    [day, '[$-407]mmmm', 'en_US', 'März'],
    [day, 'dddd', 'en_US', 'Friday'],
    [day + 0.75, 'h:mm', 'en_US', '18:00'],
    [day + 0.75, 'h:mm AM/PM', 'en_US', '6:00 PM'],
    [day + 0.5 / 1440, 'h:mm:ss', 'en_US', '0:00:30'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
    [0.5 + 1.25 / 86400, 'h:mm:ss.00', 'en_US', '12:00:01.25'],
  ])('lays the day %s out by %s in %s as %s', (value, format, locale, text) => {
    expect(displayText(value, format, locale)).toBe(text);
  });

  it('shows up to ten significant digits without a format', () => {
    expect(displayText(1 / 3, 'General', 'en_US')).toBe('0.3333333333');
    expect(displayText(1234.5, 'General', 'es_ES')).toBe('1234,5');
    expect(displayText(12345678901234, 'General', 'en_US')).toBe('12345678901234');
    expect(displayText(1.5e20, 'General', 'en_US')).toBe('1.5E+20');
  });

  it('shows truth values, errors, blanks and texts', () => {
    expect(displayText(true, 'General', 'es_ES')).toBe('VERDADERO');
    expect(displayText(new CellError('#N/A'), '0.00', 'en_US')).toBe('#N/A');
    expect(displayText(null, '0.00', 'en_US')).toBe('');
    expect(displayText('Ana', '0.00', 'en_US')).toBe('Ana');
    expect(displayText('Ana', '0;0;0;"Ms "@', 'en_US')).toBe('Ms Ana');
  });

  it('tells formats that show a date from those that do not', () => {
    expect(['yyyy', 'h:mm', '[h]:mm:ss', 'd/m/yyyy;@'].map(isDateFormat)).toEqual([true, true, true, true]);
    expect(['0.00', '"day" 0', '#,##0 [$kr-41D]', '@', 'General', '[Red]0'].map(isDateFormat)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
