import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';

const NOW = '2026-03-29T00:30:00Z';

async function inZone(scriptTimeZone: string, code: string): Promise<unknown> {
  return (await createHost({ now: NOW, scriptTimeZone })).evaluate(code);
}

describe("the script's Date", () => {
  it('shows the virtual clock', async () => {
    const host = await createHost({ now: NOW });
    host.advance(1500);
    expect(host.evaluate('[Date.now() === +new Date(), new Date().toISOString()]')).toEqual([
      true,
      '2026-03-29T00:30:01.500Z',
    ]);
  });

  it("has the script zone's local time, not this machine's", async () => {
    expect(
      await inZone('Asia/Shanghai', 'var d = new Date(); [d.getDate(), d.getHours(), d.getTimezoneOffset()]'),
    ).toEqual([29, 8, -480]);
    expect(await inZone('America/Mexico_City', 'new Date().getDate()')).toBe(28);
  });

  it('prints as the engine does in that zone', async () => {
    expect(await inZone('Europe/Madrid', 'String(new Date(2026, 6, 1, 9, 5, 7))')).toBe(
      'Wed Jul 01 2026 09:05:07 GMT+0200 (Central European Summer Time)',
    );
  });

  it('steps over the hour that summer time leaves out', async () => {
    const code =
      'var d = new Date(2026, 2, 29, 1, 30); d.setHours(d.getHours() + 1); [d.getHours(), d.toISOString()]';
    expect(await inZone('Europe/Madrid', code)).toEqual([3, '2026-03-29T01:30:00.000Z']);
  });

  it('reads texts without a zone as local and those with one as they say', async () => {
    const code = `["2026-01-02T03:04:05", "2026-01-02", "Jan 2, 2026 03:04:05", "1/2/2026", "2026-01-02T03:04:05+02:00", "x"]
      .map(function (text) { var d = new Date(text); return isNaN(d) ? 'none' : d.toISOString() })`;
    expect(await inZone('Asia/Shanghai', code)).toEqual([
      '2026-01-01T19:04:05.000Z',
      '2026-01-02T00:00:00.000Z',
      '2026-01-01T19:04:05.000Z',
      '2026-01-01T16:00:00.000Z',
      '2026-01-02T01:04:05.000Z',
      'none',
    ]);
  });

  it('agrees with Intl about every local field', async () => {
    const host = await createHost({ scriptTimeZone: 'America/New_York' });
    const shown = new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/New_York',
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const [month, day, year, hour, minute, second] = host.evaluate(
            `var d = new Date(${date.getTime()}); [d.getMonth() + 1, d.getDate(), d.getFullYear(), d.getHours(), d.getMinutes(), d.getSeconds()]`,
          ) as number[];
          const two = (value = 0): string => String(value).padStart(2, '0');
          expect(
            `${month}/${day}/${two((year ?? 0) % 100)}, ${two(hour)}:${two(minute)}:${two(second)}`,
          ).toBe(shown.format(date));
        },
      ),
    );
  });

  it('crosses the border as a true date', async () => {
    const host = await createHost();
    expect(host.evaluate('Utilities.formatDate(new Date(0), "Asia/Tokyo", "yyyy-MM-dd HH:mm")')).toBe(
      '1970-01-01 09:00',
    );
    expect(host.evaluate('new Date(5)')).toEqual(new Date(5));
  });
});
