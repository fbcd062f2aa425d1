import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/table/cell';
import { numberColumn } from '../../../src/core/table/number';
import type { NumberColumn } from '../../../src/core/table/number';
import { recognise } from '../../../src/core/table/recognise';
import type { Settings } from '../../../src/core/settings';
import { columnOf } from '../../../src/core/table/table';
import { grid } from './grids';

/** The amounts of a customer list whose headings are in a language; `extra` is a second column of numbers. */
function amounts(
  values: readonly Cell[],
  options: { header?: string; settings?: Settings; extra?: readonly Cell[] } = {},
): NumberColumn {
  const { header = 'Customer|Sales', settings = {}, extra = [] } = options;
  const [name = '', amount = ''] = header.split('|');
  const rows = values.map((value, index): Cell[] => [`Name${index}`, value, extra[index] ?? null]);
  const { main } = recognise(
    [grid('List', [[name, amount, 'Margin'], ...rows], { isActive: true })],
    settings,
  );
  if (!main) throw new Error('the list was not recognised');
  return numberColumn(main, columnOf(main, 'amount'), settings);
}

const SPANISH = 'Cliente|Ventas';
const CHINESE = '客户|销售额';

describe('a column of numbers', () => {
  test('takes numbers as they are and leaves blanks out', () => {
    const { values, issues, unreadable } = amounts([12.5, null, 0, -3, '', ' - ']);
    expect([...values]).toEqual([12.5, NaN, 0, -3, NaN, NaN]);
    expect([issues, unreadable]).toEqual([[], []]);
  });

  test('decides the decimal sign of unclear texts from the rest of the column', () => {
    expect([...amounts(['1.234', '12,5', '999,99']).values]).toEqual([1234, 12.5, 999.99]);
    expect([...amounts(['1.234', '12.5', '999.99']).values]).toEqual([1.234, 12.5, 999.99]);
  });

  test('else from the other columns of the table', () => {
    expect([...amounts(['1.234', '5.678'], { extra: ['12,5', '7,25'] }).values]).toEqual([1234, 5678]);
  });

  test('else from the language of the headings, where that makes whole numbers', () => {
    expect([...amounts(['1.234', '950'], { header: SPANISH }).values]).toEqual([1234, 950]);
    expect([...amounts(['12,345', '950']).values]).toEqual([12345, 950]);
    expect([...amounts(['¥12,345', '¥1,000'], { header: CHINESE }).values]).toEqual([12345, 1000]);
  });

  test('else asks, with both readings', () => {
    const { issues } = amounts(['1.234', '5.678']);
    expect(issues).toMatchObject([
      {
        code: 'decimal-sign-unclear',
        severity: 'question',
        sheetName: 'List',
        column: 'Sales',
        count: 2,
        candidates: [{ settings: { decimal: ',' } }, { settings: { decimal: '.' } }],
      },
    ]);
    expect(amounts(['12,345', '950'], { header: SPANISH }).issues[0]?.code).toBe('decimal-sign-unclear');
  });

  test('the settings answer', () => {
    expect([...amounts(['1.234', '5.678'], { settings: { decimal: ',' } }).values]).toEqual([1234, 5678]);
    const english = amounts(['1.234', '5.678'], { settings: { decimal: '.' } });
    expect([...english.values]).toEqual([1.234, 5.678]);
    expect(english.issues).toEqual([]);
  });

  test('lists what is no number, with the rows as the user counts them', () => {
    const { values, issues, unreadable } = amounts([5, 'pending', 7, '#N/A', true, '3 or 4']);
    expect([...values]).toEqual([5, NaN, 7, NaN, NaN, NaN]);
    expect(unreadable).toEqual([1, 3, 4, 5]);
    expect(issues).toMatchObject([
      { code: 'numbers-unreadable', severity: 'warning', rowNumbers: [3, 5, 6, 7], count: 4 },
    ]);
  });

  test('names at most twenty rows and counts them all', () => {
    const [issue] = amounts([1, ...new Array<Cell>(50).fill('?')]).issues;
    expect(issue?.rowNumbers).toHaveLength(20);
    expect(issue?.count).toBe(50);
  });

  test('says when a column mixes both signs', () => {
    const { values, issues } = amounts(['1.234,56', '7.890,12', '1,234.56', '1.234']);
    expect([...values]).toEqual([1234.56, 7890.12, 1234.56, 1234]);
    expect(issues).toMatchObject([{ code: 'decimal-signs-mixed', rowNumbers: [5], count: 1 }]);
  });

  test('counts the currencies written in the cells', () => {
    expect(amounts(['5 €', '7 EUR', 'US$ 3', '9']).currencies).toEqual([
      { code: 'EUR', cells: 2 },
      { code: 'USD', cells: 1 },
    ]);
    expect(amounts(['$5', 'US$ 3']).currencies).toEqual([{ code: 'USD', cells: 2 }]);
    expect(amounts(['¥5', '¥3']).currencies).toEqual([{ code: '¥', cells: 2 }]);
    expect(amounts(['¥5', '3元'], { header: CHINESE }).currencies).toEqual([{ code: 'CNY', cells: 2 }]);
  });

  test('or named in the heading', () => {
    expect(amounts([5, 3, null], { header: 'Cliente|Importe (€)' }).currencies).toEqual([
      { code: 'EUR', cells: 2 },
    ]);
    expect(amounts([5, 3], { header: '客户|金额（元）' }).currencies).toEqual([{ code: 'CNY', cells: 2 }]);
    expect(amounts([5, 3], { header: 'Customer|Amount USD' }).currencies).toEqual([
      { code: 'USD', cells: 2 },
    ]);
    expect(amounts([5, 3]).currencies).toEqual([]);
  });
});

describe('any number', () => {
  /** Written by hand: groups of three, two decimals. */
  function typed(cents: number, { group, decimal }: { group: string; decimal: string }): string {
    const digits = String(Math.abs(cents)).padStart(3, '0');
    const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
    return `${cents < 0 ? '-' : ''}${whole}${decimal}${digits.slice(-2)}`;
  }
  const cents = fc.integer({ min: -1e12, max: 1e12 });

  test.each([
    { group: '.', decimal: ',' },
    { group: ',', decimal: '.' },
    { group: ' ', decimal: ',' },
    { group: '\u00a0', decimal: ',' },
    { group: "'", decimal: '.' },
    { group: '', decimal: ',' },
    { group: '', decimal: '.' },
  ])('typed with %o is read back', (signs) => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (column) => {
        expect([...amounts(column.map((value) => typed(value, signs))).values]).toEqual(
          column.map((value) => value / 100),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('of junk there are issues, never an exception', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ day: fc.integer() }),
    );
    fc.assert(
      fc.property(fc.array(junk, { minLength: 1, maxLength: 20 }), (column) => {
        const { values, unreadable } = amounts([1.5, ...column]);
        expect(values).toHaveLength(column.length + 1);
        unreadable.forEach((record) => expect(values[record]).toBeNaN());
      }),
      { numRuns: 50 },
    );
  });
});
