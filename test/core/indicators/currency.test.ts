import { describe, expect, test } from 'vitest';
import { codedColumn } from '../../../src/core/indicators/coded-column';
import { currencyFactors, currencyOfFormat } from '../../../src/core/indicators/currency';

const column = codedColumn(['EUR', 'USD', '€', null, 'eur']);
const evidence = { column, amountCells: [], formats: null };

describe('currencyFactors', () => {
  test('asks which of several currencies counts', () => {
    const { issues } = currencyFactors(evidence, {});
    expect(issues[0]?.code).toBe('several-currencies');
    expect(issues[0]?.candidates?.map(({ settings }) => settings)).toEqual([
      { currency: { only: 'EUR' } },
      { currency: { only: 'USD' } },
    ]);
  });

  test('lets one currency count, with amounts that bear no mark as the most frequent one', () => {
    const { factors } = currencyFactors(evidence, { currency: { only: 'EUR' } });
    expect([...(factors ?? [])]).toEqual([1, NaN, 1, 1, 1]);
  });

  test('multiplies by rates, and asks for the one that is missing', () => {
    const rates = currencyFactors(evidence, { currency: { rates: { EUR: 1, USD: 0.9 } } });
    expect([...(rates.factors ?? [])]).toEqual([1, 0.9, 1, 1, 1]);
    expect(currencyFactors(evidence, { currency: { rates: { EUR: 1 } } }).issues[0]?.code).toBe(
      'currency-without-rate',
    );
  });

  test('sees currencies typed beside the amounts and in number formats', () => {
    const typed = { column: null, amountCells: ['100 €', 'US$ 50', 20], formats: null };
    expect(currencyFactors(typed, {}).issues[0]?.code).toBe('several-currencies');
    const formatted = { column: null, amountCells: [1, 2], formats: ['#,##0.00 [$€-407]', '"$"#,##0'] };
    expect(currencyFactors(formatted, {}).issues[0]?.code).toBe('several-currencies');
  });

  test('asks when the settings name a currency that no amount is in', () => {
    const evidence = { column: null, amountCells: ['1 €', '2 £'], formats: null };
    const { factors, issues } = currencyFactors(evidence, { currency: { only: 'JPY' } });
    expect(factors).toBeNull();
    expect(issues.map(({ code, candidates }) => [code, candidates?.map(({ label }) => label)])).toEqual([
      ['several-currencies', ['EUR', 'GBP']],
    ]);
  });

  test('asks where a sign stands beside a code: in many countries $ is not the US dollar', () => {
    const dollars = { column: codedColumn(['$', 'USD', '$']), amountCells: [], formats: null };
    expect(currencyFactors(dollars, {}).issues[0]?.code).toBe('several-currencies');
  });

  test('says nothing about one currency', () => {
    const one = { column: null, amountCells: ['100 €', 20], formats: null };
    expect(currencyFactors(one, {})).toEqual({ factors: null, issues: [] });
  });
});

describe('currencyOfFormat', () => {
  test.each([
    ['#,##0.00 [$€-407]', 'EUR'],
    ['[$USD] #,##0', 'USD'],
    ['"£"#,##0.00', 'GBP'],
    ['$#,##0.00', '$'],
    ['[$-409]d mmm yyyy', null],
    ['#,##0.00', null],
    ['[Red]0.00', null],
  ])('reads %s', (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency);
  });
});
