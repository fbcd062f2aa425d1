import { describe, expect, test } from 'vitest';
import { numberText } from '../../../src/core/table/number-text';

describe('numberText', () => {
  test.each([
    ['1.234,56 €', 1234.56, 'EUR'],
    ['€ 1.234,56', 1234.56, 'EUR'],
    ['1,234.56', 1234.56, null],
    ["1'234.5", 1234.5, null],
    ['1’234’567.50 CHF', 1234567.5, 'CHF'],
    ['1\u00a0234,56', 1234.56, null],
    ['1\u202f234\u202f567,5', 1234567.5, null],
    ['(1,234.50)', -1234.5, null],
    ['($123.00)', -123, '$'],
    ['-123.5', -123.5, null],
    ['123.5-', -123.5, null],
    ['−7,25 EUR', -7.25, 'EUR'],
    ['US$ 1,234.50', 1234.5, 'USD'],
    ['$-5.25', -5.25, '$'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['S/ 120.50', 120.5, 'PEN'],
    ['１２３４．５', 1234.5, null],
    ['￥1，234.50', 1234.5, '¥'],
    ['1.2万', 12000, null],
    ['1.2 萬', 12000, null],
    ['4.5w', 45000, null],
    ['3亿', 300000000, null],
    ['1.25万元', 12500, 'CNY'],
    ['350元', 350, 'CNY'],
    ['3000元整', 3000, 'CNY'],
    ['12,50 euros', 12.5, 'EUR'],
    ['1.2E+05', 120000, null],
    ['1,23,456.78', 123456.78, null],
    ['.5', 0.5, null],
    ['30 días', 30, null],
    ['5次', 5, null],
  ])('reads %s', (text, value, currency) => {
    const read = numberText(text);
    expect(read?.ifPoint).toBe(value);
    expect(read?.ifComma).toBe(value);
    expect(read?.currency ?? null).toBe(currency);
  });

  test('a percent is its share', () => {
    expect(numberText('12,5 %')).toMatchObject({ ifPoint: 0.125, isPercent: true, shows: ',' });
    expect(numberText('7％')).toMatchObject({ ifPoint: 0.07, isPercent: true });
  });

  test('one sign before exactly three digits fits both readings', () => {
    expect(numberText('1.234')).toMatchObject({ ifPoint: 1.234, ifComma: 1234, shows: null });
    expect(numberText('¥12,345')).toMatchObject({ ifPoint: 12345, ifComma: 12.345, shows: null });
  });

  test('a leading zero or a group of another length gives the decimal sign away', () => {
    expect(numberText('0.125')).toMatchObject({ ifPoint: 0.125, ifComma: 0.125, shows: '.' });
    expect(numberText('1234,567')).toMatchObject({ ifPoint: 1234.567, shows: ',' });
    expect(numberText('1.234.567')).toMatchObject({ ifPoint: 1234567, shows: ',' });
  });

  test.each([
    '',
    'abc',
    '12 34',
    '1.2.3',
    '1,2,3',
    '12-34',
    '31/12/2025',
    '2025-12-31',
    '3 x 4',
    '#N/A',
    '(5',
    'B86411162',
    '10:30',
    '1.234,56.7',
  ])('takes %j for no number', (text) => {
    expect(numberText(text)).toBeNull();
  });
});
