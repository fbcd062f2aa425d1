import { describe, expect, test } from 'vitest';
import { dayText } from '../../../src/core/table/day-text';

/** Days since 1970-01-01 by the platform's own calendar. */
function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

describe('dayText', () => {
  test.each([
    ['2025-12-31', '2025-12-31'],
    ['2025/12/31', '2025-12-31'],
    ['2025.12.31', '2025-12-31'],
    ['2025-1-5', '2025-01-05'],
    ['2010-12-01 08:26:00', '2010-12-01'],
    ['2019-11-01T08:51:12.402Z', '2019-11-01'],
    ['2025年12月31日', '2025-12-31'],
    ['2025年1月5日 上午10:20', '2025-01-05'],
    ['２０２５年１２月３１日', '2025-12-31'],
    ['25年3月1日', '2025-03-01'],
    ['2025年3月', '2025-03-01'],
    ['2025-03', '2025-03-01'],
    ['31 dic 2025', '2025-12-31'],
    ['31-dic-25', '2025-12-31'],
    ['31 de diciembre de 2025', '2025-12-31'],
    ['lunes, 3 de marzo de 2025', '2025-03-03'],
    ['martes, 4 mar 2025', '2025-03-04'],
    ['Dec 31, 2025', '2025-12-31'],
    ['December 31st, 2025', '2025-12-31'],
    ['Wed, 31 Dec 2025 10:15:00', '2025-12-31'],
    ['Sept. 3, 2025', '2025-09-03'],
    ['ene-25', '2025-01-01'],
    ['Jan 1999', '1999-01-01'],
  ])('reads %s', (text, iso) => {
    expect(dayText(text)).toEqual({ ifDayFirst: day(iso), ifMonthFirst: day(iso) });
  });

  test('gives both days where the order of day and month is open', () => {
    expect(dayText('01/02/2025')).toEqual({ ifDayFirst: day('2025-02-01'), ifMonthFirst: day('2025-01-02') });
    expect(dayText('01-03-17')).toEqual({ ifDayFirst: day('2017-03-01'), ifMonthFirst: day('2017-01-03') });
    expect(dayText('1.3.1999 14:05')).toEqual({
      ifDayFirst: day('1999-03-01'),
      ifMonthFirst: day('1999-01-03'),
    });
  });

  test('gives one day where only one order is possible', () => {
    expect(dayText('31.12.2025')).toEqual({ ifDayFirst: day('2025-12-31'), ifMonthFirst: NaN });
    expect(dayText('12/31/2025 8:26 PM')).toEqual({ ifDayFirst: NaN, ifMonthFirst: day('2025-12-31') });
  });

  test('gives no day for a date that no calendar has', () => {
    expect(dayText('31/02/2025')).toEqual({ ifDayFirst: NaN, ifMonthFirst: NaN });
    expect(dayText('2025-02-30')).toEqual({ ifDayFirst: NaN, ifMonthFirst: NaN });
    expect(dayText('2025年13月1日')).toEqual({ ifDayFirst: NaN, ifMonthFirst: NaN });
  });

  test('two-digit years from 70 on are of the last century', () => {
    expect(dayText('13-06-69')?.ifDayFirst).toBe(day('2069-06-13'));
    expect(dayText('13-06-70')?.ifDayFirst).toBe(day('1970-06-13'));
  });

  test.each([
    '',
    'Alfreds',
    '12',
    '1,234.56',
    '12-34',
    '2025',
    'Q1 2017',
    '555-12-34',
    '12/34',
    'March',
    '1/2/3/4',
    'Calle 12 mayo 3 bajo',
  ])('takes %j for no date', (text) => {
    expect(dayText(text)).toBeNull();
  });
});
