import { expect, it } from 'vitest';
import { dayAfterMonth, lastWholeMonth, monthAfter } from '../../../src/core/jobs/months';

it.each([
  ['2026-11', '2026-12'],
  ['2026-12', '2027-01'],
  ['1999-12', '2000-01'],
])('the month after %s is %s, and the other way round', (month, next) => {
  expect(monthAfter(month)).toBe(next);
  expect(monthAfter(next, -1)).toBe(month);
  expect(dayAfterMonth(month)).toBe(`${next}-01`);
});

it('a month is over on the first day of the next one', () => {
  expect(lastWholeMonth('2026-07-01')).toBe('2026-06');
  expect(lastWholeMonth('2026-06-30')).toBe('2026-05');
  expect(lastWholeMonth('2026-01-31')).toBe('2025-12');
});
