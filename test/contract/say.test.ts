import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/contract/format-number';
import { languageOf } from '../../src/contract/language';
import { say } from '../../src/contract/say';

describe('say', () => {
  test('fills placeholders and never looks at the filled-in text again', () => {
    expect(say('{a} and {b}', 'en', { a: '{b}', b: 'x' })).toBe('{b} and x');
  });

  test('leaves a placeholder without a value visible', () => {
    expect(say('{missing}', 'en', {})).toBe('{missing}');
    expect(say('{toString}', 'en', {})).toBe('{toString}');
  });

  test('chooses the form by the count', () => {
    const sentence = { one: '{count} fila', other: '{count} filas' };
    expect(say(sentence, 'es', { count: 1 })).toBe('1 fila');
    expect(say(sentence, 'es', { count: 1234 })).toBe('1.234 filas');
  });
});

describe('formatNumber', () => {
  test.each([
    [1234567.5, 'en', '1,234,567.5'],
    [1234567.5, 'es', '1.234.567,5'],
    [-0.004, 'en', '0'],
    [-12.3, 'zh', '-12.3'],
    [999.995, 'en', '1,000'],
    [Number.NaN, 'en', '–'],
    [-1.5e21, 'en', '-1.5e+21'],
    [1000.1, 'en', '1,000.1'],
  ] as const)('writes %d in %s as %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  test('rounds to whole numbers where no decimals are wanted', () => {
    expect(formatNumber(12345.6, 'es', 0)).toBe('12.346');
  });

  test('groups as the browser does', () => {
    for (const value of [0, 7, 12, 123, 1234, 12345, 123456, 1234567, 12345678.9]) {
      expect(formatNumber(value, 'en')).toBe(
        new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value),
      );
    }
  });
});

test('a locale gives its language, English where we do not have it', () => {
  expect(['es_MX', 'zh-TW', 'ZH', 'de', 'en_GB', ''].map(languageOf)).toEqual([
    'es',
    'zh',
    'zh',
    'en',
    'en',
    'en',
  ]);
});
