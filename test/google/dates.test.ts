import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { calendarDays, nowText } from '../../src/google/dates';
import { formatJavaDate } from '../../local/host/services/java-date-format';

const DAY_MS = 86_400_000;
let calls = 0;

beforeAll(() => {
  vi.stubGlobal('Utilities', {
    formatDate: (date: Date, zone: string, pattern: string) => {
      calls++;
      return formatJavaDate(date.getTime(), zone, pattern);
    },
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the zone's clock shows by the machine's own time zone data, 'YYYY-MM-DD HH:mm'. */
function clockByIntl(instant: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(timeZone, clock);
  }
  return clock.format(new Date(instant));
}

function dayByIntl(instant: number, timeZone: string): number {
  return Date.parse(`${clockByIntl(instant, timeZone).slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/** Instant of midnight of a day on a zone's clock, found by trying the offsets there are; NaN for a skipped day. */
function midnight(day: number, timeZone: string): number {
  const wanted = `${new Date(day * DAY_MS).toISOString().slice(0, 10)} 00:00`;
  for (let minutes = -14 * 60; minutes <= 14 * 60; minutes += 30) {
    const instant = day * DAY_MS + minutes * 60_000;
    if (clockByIntl(instant, timeZone) === wanted) return instant;
  }
  return NaN;
}

const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'Asia/Shanghai',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];

describe('calendarDays', () => {
  test.each(ZONES)('gives the days of date cells in %s, across changes of the clock', (zone) => {
    const days = Array.from({ length: 300 }, (_, index) => 14_900 + index * 9);
    const instants = days.map((day) => midnight(day, zone)).filter((instant) => !Number.isNaN(instant));
    const dayOf = calendarDays(instants, zone);
    expect(instants.map(dayOf)).toEqual(instants.map((instant) => dayByIntl(instant, zone)));
  });

  test('asks a few times only, however many cells there are', () => {
    const instants = Array.from({ length: 800 }, (_, index) => midnight(19_000 + index, 'Europe/Madrid'));
    calls = 0;
    const dayOf = calendarDays(instants, 'Europe/Madrid');
    instants.forEach(dayOf);
    expect(calls).toBeLessThanOrEqual(4);
  });

  test('gives the days of cells with a time of day', () => {
    const instant = fc.integer({ min: 1_500_000_000, max: 1_760_000_000 }).map((seconds) => seconds * 1000);
    fc.assert(
      fc.property(
        fc.array(instant, { minLength: 5, maxLength: 40 }),
        fc.constantFrom(...ZONES),
        (instants, zone) => {
          const dayOf = calendarDays(instants, zone);
          expect(instants.map(dayOf)).toEqual(instants.map((at) => dayByIntl(at, zone)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('the time is told on the clock of the file', () => {
  vi.setSystemTime(new Date('2026-06-30T22:30:00Z'));
  expect([nowText('UTC'), nowText('Europe/Madrid')]).toEqual(['2026-06-30 22:30', '2026-07-01 00:30']);
  vi.useRealTimers();
});
