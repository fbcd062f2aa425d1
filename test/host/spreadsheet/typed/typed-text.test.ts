import { describe, expect, it } from 'vitest';
import { typedText } from '../../../../local/host/spreadsheet/typed/typed-text';
import { serialOf } from '../../../../local/host/spreadsheet/time/calendar';

const type = (text: string, locale = 'en_US', cellFormat = 'General') =>
  typedText(text, { locale, currentYear: 2026, cellFormat });
const value = (text: string, locale = 'en_US') => {
  const typed = type(text, locale);
  return typed.kind === 'value' ? typed.value : typed;
};

// Facts of reference/apps-script.md 2.2; [A] where the page itself calls them inferred from USER_ENTERED.
describe('a text typed into a cell', () => {
  it('loses leading zeros and blanks between digits [A, section 2.2]', () => {
    expect(value('01234')).toBe(1234);
    expect(value('22 34')).toBe(2234);
  });

  it('becomes a share with a percent format [A, section 2.2]', () => {
    expect(type('10%')).toEqual({ kind: 'value', value: 0.1, format: '0%' });
    expect(type('12,5 %', 'es_ES')).toEqual({ kind: 'value', value: 0.125, format: '0.00%' });
  });

  it.each([
    ['€1.234,56', 'es_ES', 1234.56],
    ['1.234,56 €', 'de_DE', 1234.56],
    ['$1,234.50', 'en_US', 1234.5],
    ['-$5', 'en_US', -5],
    ['£3', 'en_GB', 3],
    ['¥12,345', 'zh_CN', 12345],
    ['$1,234.50', 'es_MX', 1234.5],
  ])('reads the amount %s in %s [A, USER_ENTERED]', (text, locale, expected) => {
    expect(value(text, locale)).toBeCloseTo(expected, 10);
  });

  it.each([
    ['1,234', 'en_US', 1234],
    ['1.234', 'es_ES', 1234],
    ['1,5', 'es_ES', 1.5],
    ['(5)', 'en_US', -5],
    ['1e3', 'en_US', 1000],
    ['.5', 'en_US', 0.5],
    ['+34600123456', 'es_ES', 34600123456],
  ])('reads the number %s in %s [A, USER_ENTERED]', (text, locale, expected) => {
    expect(value(text, locale)).toBe(expected);
  });

  it.each([
    ['1,23', 'en_US'],
    ['1.2.3.4', 'en_US'],
    ['C-00123', 'en_US'],
    ['12 rue', 'en_US'],
    ['A', 'en_US'],
    ['31/12/2025', 'en_US'],
    ['12/31/2025', 'es_ES'],
    ['30/02/2025', 'es_ES'],
  ])('stays the text %s in %s', (text, locale) => {
    expect(value(text, locale)).toBe(text);
  });

  it.each([
    ['2025-12-31', 'en_US', 'yyyy-mm-dd'],
    ['12/31/2025', 'en_US', 'm/d/yyyy'],
    ['31/12/2025', 'en_GB', 'dd/mm/yyyy'],
    ['31/12/2025', 'es_ES', 'd/m/yyyy'],
    ['31/12/25', 'es_ES', 'd/m/yyyy'],
    ['31.12.2025', 'de_DE', 'dd.mm.yyyy'],
    ['2025年12月31日', 'zh_CN', 'yyyy"年"m"月"d"日"'],
    ['2025/12/31', 'zh_CN', 'yyyy/mm/dd'],
    ['31 de diciembre de 2025', 'es_ES', 'd-mmm-yyyy'],
    ['Dec 31, 2025', 'en_US', 'mmm d, yyyy'],
  ])('reads the date %s in %s by the locale of the spreadsheet [A, section 2.2]', (text, locale, format) => {
    expect(type(text, locale)).toEqual({ kind: 'value', value: serialOf(2025, 12, 31), format });
  });

  it('takes the current year for a date without one', () => {
    expect(value('1/2')).toBe(serialOf(2026, 1, 2));
    expect(value('1/2', 'es_ES')).toBe(serialOf(2026, 2, 1));
  });

  it('reads times alone and behind dates', () => {
    expect(type('12:30')).toEqual({ kind: 'value', value: 12.5 / 24, format: 'h:mm' });
    expect(type('2025-12-31 18:00')).toMatchObject({
      value: serialOf(2025, 12, 31) + 0.75,
      format: 'yyyy-mm-dd h:mm',
    });
    expect(type('6:00 pm')).toMatchObject({ value: 0.75, format: 'h:mm am/pm' });
  });

  it('becomes a truth value in English and in the language of the locale', () => {
    expect(value('true')).toBe(true);
    expect(value('VERDADERO', 'es_ES')).toBe(true);
    expect(value('FALSCH', 'de_DE')).toBe(false);
  });

  it('starts a formula with = [D ref/spreadsheet/range], and with + or - in front of no number [R]', () => {
    expect(type('=A1+1')).toEqual({ kind: 'formula', formula: 'A1+1' });
    expect(type('+1 (555) x')).toEqual({ kind: 'formula', formula: '1 (555) x' });
    expect(type('-hello')).toEqual({ kind: 'formula', formula: '-hello' });
    expect(value('-')).toBe('-');
  });

  it('stays text behind an apostrophe and in a cell of format @ [R, L gf:notes/oddities.md]', () => {
    expect(value("'01234")).toBe('01234');
    expect(type('01234', 'en_US', '@')).toEqual({ kind: 'value', value: '01234', format: null });
    expect(type('=A1', 'en_US', '@')).toEqual({ kind: 'value', value: '=A1', format: null });
  });
});
