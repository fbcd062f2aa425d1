import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { serialOf, wallClock } from '../../../../local/host/spreadsheet/time/calendar';
import { timeZone } from '../../../../local/host/spreadsheet/time/time-zone';

// Offsets: IANA time zone database.
describe('TimeZone', () => {
  it.each([
    ['Europe/Madrid', '2025-01-14T23:00:00Z', serialOf(2025, 1, 15)],
    ['Europe/Madrid', '2025-07-14T22:00:00Z', serialOf(2025, 7, 15)],
    ['Asia/Shanghai', '2025-07-14T16:00:00Z', serialOf(2025, 7, 15)],
    ['America/Los_Angeles', '2025-07-15T07:00:00Z', serialOf(2025, 7, 15)],
    ['Asia/Kolkata', '2025-07-14T18:30:00Z', serialOf(2025, 7, 15)],
  ])('a midnight of %s is the instant %s', (zone, instant, serial) => {
    expect(timeZone(zone).instantMs(serial)).toBe(Date.parse(instant));
    expect(timeZone(zone).serial(Date.parse(instant))).toBe(serial);
  });

  it('moves a midnight that does not exist behind the gap', () => {
    // Chile sets its clocks forward at midnight: 2025-09-07 starts at 01:00 (-03:00).
    expect(timeZone('America/Santiago').instantMs(serialOf(2025, 9, 7))).toBe(
      Date.parse('2025-09-07T04:00:00Z'),
    );
  });

  it('takes the first of two equal times when clocks go back', () => {
    const half = 2.5 / 24;
    expect(timeZone('Europe/Madrid').instantMs(serialOf(2025, 10, 26) + half)).toBe(
      Date.parse('2025-10-26T00:30:00Z'),
    );
  });

  it('gives back every instant outside the doubled hour', () => {
    const zone = timeZone('America/New_York');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2040, 0) }), (instant) => {
        const back = zone.instantMs(zone.serial(instant));
        return back === instant || Math.abs(back - instant) === 3_600_000;
      }),
    );
  });
});

describe('serialOf', () => {
  it('counts days from 1899-12-30', () => {
    expect([serialOf(1899, 12, 30), serialOf(1970, 1, 1), serialOf(2026, 1, 1)]).toEqual([0, 25569, 46023]);
  });

  it('is turned back by wallClock', () => {
    expect(wallClock(serialOf(2024, 2, 29) + 0.5)).toEqual({
      year: 2024,
      month: 2,
      day: 29,
      hour: 12,
      minute: 0,
      second: 0,
    });
  });
});
