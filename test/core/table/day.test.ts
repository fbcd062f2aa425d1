import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoText } from '../../../src/core/table/calendar';
import type { Cell } from '../../../src/core/table/cell';
import { dayColumn } from '../../../src/core/table/day';
import { recognise } from '../../../src/core/table/recognise';
import type { Settings } from '../../../src/core/settings';
import { columnOf } from '../../../src/core/table/table';
import { grid } from './grids';

interface Read {
  readonly days: (string | null)[];
  readonly order: string | null;
  readonly issues: readonly { code: string }[];
}

/** The dates of an order list whose headings are in a language; `due` is a second column of dates. */
function dates(
  values: readonly Cell[],
  options: { header?: string; settings?: Settings; due?: readonly Cell[] } = {},
): Read {
  const { header = 'Customer|Order date|Sales|Due date', settings = {}, due = [] } = options;
  const rows = values.map((value, index): Cell[] => [`Name${index % 3}`, value, 5, due[index] ?? null]);
  const { main } = recognise([grid('Orders', [header.split('|'), ...rows], { isActive: true })], settings);
  if (!main) throw new Error('the list was not recognised');
  const { days, order, issues } = dayColumn(main, columnOf(main, 'date'), settings);
  return { days: [...days].map((day) => (Number.isNaN(day) ? null : isoText(day))), order, issues };
}

const SPANISH = 'Cliente|Fecha|Ventas|Vencimiento';

describe('a column of dates', () => {
  test('takes days of the sheet as they are', () => {
    expect(dates([{ day: dayOf(2025, 3, 1) }, null, '2025-03-02'])).toEqual({
      days: ['2025-03-01', null, '2025-03-02'],
      order: null,
      issues: [],
    });
  });

  test('one number above 12 decides the order of the whole column', () => {
    expect(dates(['01/02/2025', '13/02/2025', '03-04-2025'])).toMatchObject({
      days: ['2025-02-01', '2025-02-13', '2025-04-03'],
      order: 'dmy',
    });
    expect(dates(['01/02/2025', '02/13/2025'])).toMatchObject({
      days: ['2025-01-02', '2025-02-13'],
      order: 'mdy',
    });
  });

  test('else the other dates of the table', () => {
    expect(dates(['05/02/2025', '01/03/2025', '02/02/2025'], { due: ['31/03/2025', null, null] }).order).toBe(
      'dmy',
    );
  });

  test('else Spanish headings: day first', () => {
    expect(dates(['05/02/2025', '01/03/2025', '02/02/2025'], { header: SPANISH }).order).toBe('dmy');
  });

  test('else the one order in which the rows are sorted', () => {
    expect(dates(['05/01/2025', '06/01/2025', '02/02/2025', '01/03/2025']).order).toBe('dmy');
    expect(dates(['01/05/2025', '01/06/2025', '02/02/2025', '03/01/2025']).order).toBe('mdy');
  });

  test('else asks, with both orders', () => {
    expect(dates(['05/02/2025', '01/03/2025', '02/02/2025', '04/01/2025']).issues).toMatchObject([
      {
        code: 'date-order-unclear',
        severity: 'question',
        column: 'Order date',
        candidates: [{ settings: { dateOrder: 'dmy' } }, { settings: { dateOrder: 'mdy' } }],
      },
    ]);
  });

  test('the settings answer', () => {
    const read = dates(['05/02/2025', '01/03/2025', '02/02/2025', '04/01/2025'], {
      settings: { dateOrder: 'mdy' },
    });
    expect(read).toMatchObject({
      days: ['2025-05-02', '2025-01-03', '2025-02-02', '2025-04-01'],
      issues: [],
    });
  });

  test('names days that do not exist, and texts that are no dates', () => {
    const read = dates(['28/02/2025', '31/02/2025', 'soon', '12/31/2025', '15/03/2025']);
    expect(read.days).toEqual(['2025-02-28', null, null, null, '2025-03-15']);
    expect(read.issues).toMatchObject([
      { code: 'dates-unreadable', rowNumbers: [4] },
      { code: 'dates-impossible', rowNumbers: [3, 5] },
    ]);
  });

  test('reads YYYYMMDD and serial numbers under a heading of dates', () => {
    expect(dates([20250131, '20250228']).days).toEqual(['2025-01-31', '2025-02-28']);
    expect(dates([45658, 45659.5, 45660]).days).toEqual(['2025-01-01', '2025-01-02', '2025-01-03']);
  });

  test('numbers that are no days are reported', () => {
    expect(dates(['2025-01-01', '2025-01-02', 7]).issues).toMatchObject([
      { code: 'dates-unreadable', rowNumbers: [4] },
    ]);
  });
});

describe('any day', () => {
  const day = fc.integer({ min: dayOf(1971, 1, 1), max: dayOf(2069, 12, 31) });
  const pad = (value: number): string => String(value).padStart(2, '0');
  const platform = (value: number): Date => new Date(value * 86_400_000);
  const writings: Record<string, (date: Date) => string> = {
    'DD/MM/YYYY': (date) =>
      `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`,
    'D.M.YY': (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${pad(date.getUTCFullYear() % 100)}`,
    'YYYY/M/D': (date) => `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`,
    YYYY年M月D日: (date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`,
    UTC: (date) => date.toUTCString(),
    ISO: (date) => date.toISOString(),
    'long English': (date) => date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
    'long Spanish': (date) => date.toLocaleDateString('es-ES', { dateStyle: 'full', timeZone: 'UTC' }),
  };

  test.each(Object.keys(writings))('written as %s is read back', (name) => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (column) => {
        const texts = ['31/12/2000', ...column.map((value) => writings[name]?.(platform(value)) ?? '')];
        expect(dates(texts).days.slice(1)).toEqual(
          column.map((value) => platform(value).toISOString().slice(0, 10)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('of junk there are issues, never an exception', () => {
    const junk = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 20 }), (column) => {
        const good = new Array<Cell>(column.length + 1).fill('2025-01-31');
        expect(dates([...good, ...column]).days).toHaveLength(2 * column.length + 1);
      }),
      { numRuns: 50 },
    );
  });
});
