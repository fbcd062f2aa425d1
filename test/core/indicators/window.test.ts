import { describe, expect, test } from 'vitest';
import { chooseWindow, rangeText, windowIssues } from '../../../src/core/indicators/window';
import { dayOfIso, isoText } from '../../../src/core/table/calendar';

function orders(from: string, to: string): { from: number; to: number } {
  return { from: dayOfIso(from), to: dayOfIso(to) };
}

describe('chooseWindow without settings', () => {
  test('takes everything up to 18 months, to the day', () => {
    expect(chooseWindow(orders('2024-01-15', '2025-07-15'), {}).kind).toBe('all');
    expect(chooseWindow(orders('2024-01-15', '2025-07-16'), {}).kind).toBe('12 months');
  });

  test('takes the 12 months that end with the latest order, both days included', () => {
    const { days, referenceDay } = chooseWindow(orders('2017-01-23', '2019-11-14'), {});
    expect(days && rangeText(days)).toEqual({ from: '2018-11-15', to: '2019-11-14' });
    expect(isoText(referenceDay ?? NaN)).toBe('2019-11-14');
  });

  test('begins the year before a leap day on 1 March', () => {
    const { days } = chooseWindow(orders('2020-01-01', '2024-02-29'), {});
    expect(days && rangeText(days)).toEqual({ from: '2023-03-01', to: '2024-02-29' });
  });

  test('shows the last 12 months beside everything, and nothing beside orders of a year', () => {
    expect(chooseWindow(orders('2024-01-01', '2025-05-31'), {}).other?.kind).toBe('12 months');
    expect(chooseWindow(orders('2024-06-01', '2025-05-31'), {}).other).toBeNull();
  });
});

describe('chooseWindow with settings', () => {
  const span = orders('2023-01-01', '2025-06-30');

  test('takes everything when told to, with the year beside it', () => {
    const { kind, other } = chooseWindow(span, { window: 'all' });
    expect([kind, other?.kind]).toEqual(['all', '12 months']);
  });

  test('counts the 12 months back from the reference date', () => {
    const { days } = chooseWindow(span, { window: '12 months', referenceDate: '2024-12-31' });
    expect(days && rangeText(days)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });

  test('takes a range of whole days and looks back from its end', () => {
    const window = { from: '2024-01-01', to: '2024-03-31' };
    const chosen = chooseWindow(span, { window });
    expect(chosen.days && rangeText(chosen.days)).toEqual(window);
    expect(isoText(chosen.referenceDay ?? NaN)).toBe('2024-03-31');
    expect(chosen.other?.kind).toBe('all');
  });
});

describe('windowIssues', () => {
  test('refuses dates that no calendar has and periods that end before they begin', () => {
    expect(windowIssues({ referenceDate: '2025-02-30' })[0]?.code).toBe('settings-date-unreadable');
    expect(windowIssues({ window: { from: '2025-02-01', to: '2025-01-01' } })[0]?.code).toBe(
      'window-ends-before-it-begins',
    );
    expect(windowIssues({ window: '12 months', referenceDate: '2025-12-31' })).toEqual([]);
  });
});
