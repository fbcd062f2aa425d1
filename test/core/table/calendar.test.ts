import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  dayOfIso,
  dayOfSerial,
  isoText,
  monthIndex,
} from '../../../src/core/table/calendar';

const MS_PER_DAY = 86_400_000;

describe('the calendar', () => {
  test('agrees with the platform on every day it is asked, years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        const date = new Date(day * MS_PER_DAY);
        const { year, month, date: dayOfMonth } = dateOf(day);
        expect([year, month, dayOfMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(isoText(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayOfIso(isoText(day))).toBe(day);
      }),
    );
  });

  test('has no 31 February and no month 13', () => {
    expect(dayOf(2025, 2, 31)).toBeNaN();
    expect(dayOf(2025, 2, 29)).toBeNaN();
    expect(dayOf(2025, 13, 1)).toBeNaN();
    expect(dayOf(2025, 0, 1)).toBeNaN();
    expect(dayOf(1900, 2, 29)).toBeNaN();
    expect(dayOfIso('2025-02-31')).toBeNaN();
  });

  test('knows the leap days of 2000 and 2024', () => {
    expect(isoText(dayOf(2000, 2, 29) + 1)).toBe('2000-03-01');
    expect(isoText(dayOf(2024, 2, 29) + 1)).toBe('2024-03-01');
  });

  test('the month index rises by one from month to month', () => {
    expect(monthIndex(dayOf(2025, 1, 1)) - monthIndex(dayOf(2024, 12, 31))).toBe(1);
    expect(monthIndex(dayOf(2024, 12, 1))).toBe(monthIndex(dayOf(2024, 12, 31)));
  });

  test('adding months stays inside the shorter month', () => {
    expect(isoText(addMonths(dayOf(2025, 1, 31), 1))).toBe('2025-02-28');
    expect(isoText(addMonths(dayOf(2024, 2, 29), -12))).toBe('2023-02-28');
    expect(isoText(addMonths(dayOf(2025, 12, 15), 1))).toBe('2026-01-15');
  });

  test('serial numbers count from 30 December 1899', () => {
    expect(isoText(dayOfSerial(1))).toBe('1899-12-31');
    expect(isoText(dayOfSerial(45658.75))).toBe('2025-01-01');
  });
});
