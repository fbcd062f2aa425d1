import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { formatString } from '../../../local/host/services/format-string';
import { formatJavaDate } from '../../../local/host/services/java-date-format';
import { thrownBy } from '../thrown';

describe('Utilities.formatDate', () => {
  const INSTANT = Date.UTC(2026, 0, 5, 3, 4, 9, 7);

  it.each([
    // Examples of docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html, at 2001-07-04 12:08:56 Pacific time.
    ["yyyy.MM.dd G 'at' HH:mm:ss z", '2001.07.04 AD at 12:08:56 PDT'],
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ['h:mm a', '12:08 PM'],
    ["hh 'o''clock' a, zzzz", "12 o'clock PM, Pacific Daylight Time"],
    ['K:mm a, z', '0:08 PM, PDT'],
    ['yyyyy.MMMMM.dd GGG hh:mm aaa', '02001.July.04 AD 12:08 PM'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Wed, 4 Jul 2001 12:08:56 -0700'],
    ['yyMMddHHmmssZ', '010704120856-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2001-07-04T12:08:56.235-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2001-07-04T12:08:56.235-07:00'],
    ["YYYY-'W'ww-u", '2001-W27-3'],
  ])("writes %s as Java's documentation shows it [D]", (pattern, expected) => {
    const instant = Date.UTC(2001, 6, 4, 19, 8, 56, 235);
    expect(formatJavaDate(instant, 'America/Los_Angeles', pattern)).toBe(expected);
  });

  it('shows the day of the zone', () => {
    const day = (zone: string): string => formatJavaDate(INSTANT, zone, 'yyyy-MM-dd HH:mm');
    expect([
      day('America/Mexico_City'),
      day('Asia/Shanghai'),
      day('GMT'),
      day('GMT+2'),
      day('GMT-05:00'),
    ]).toEqual([
      '2026-01-04 21:04',
      '2026-01-05 11:04',
      '2026-01-05 03:04',
      '2026-01-05 05:04',
      '2026-01-04 22:04',
    ]);
  });

  it('counts weeks and days of the year', () => {
    const found = ['2026-01-01', '2026-12-31', '2027-01-02', '2024-12-28', '2024-12-29'].map((day) =>
      formatJavaDate(Date.parse(day), 'UTC', 'D w YYYY'),
    );
    // Java, locale US: weeks begin on Sunday and the week of 1 January is the first.
    expect(found).toEqual(['1 1 2026', '365 1 2027', '2 1 2027', '363 52 2024', '364 1 2025']);
  });

  it("counts weeks and weekdays of the month by Java's calendar for the US [D]", () => {
    const found = ['2001-07-04', '2026-08-31', '2026-11-22'].map((day) =>
      formatJavaDate(Date.parse(day), 'UTC', 'W F'),
    );
    // August 2026 begins on a Saturday: its last Monday is the fifth, in the sixth row of a calendar.
    expect(found).toEqual(['1 1', '6 5', '4 4']);
  });

  it('refuses what is no date [R]', async () => {
    const host = await createHost();
    for (const date of ["new Date('x')", 'null']) {
      expect(thrownBy(() => host.evaluate(`Utilities.formatDate(${date}, 'GMT', 'yyyy')`))).toBe(
        'Exception: Invalid argument: date. Should be of type: Date',
      );
    }
  });

  it('refuses a letter that Java does not know', async () => {
    const host = await createHost();
    expect(thrownBy(() => host.evaluate("Utilities.formatDate(new Date(), 'GMT', 'yyyy-jj')"))).toBe(
      "Exception: Illegal pattern character 'j'",
    );
  });

  it("writes every date's ISO form as the engine does", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(formatJavaDate(date.getTime(), 'UTC', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")).toBe(
            date.toISOString(),
          );
        },
      ),
    );
  });
});

describe('Utilities.formatString', () => {
  it.each([
    ['%s has %d', ['a', 3], 'a has 3'],
    ['%5.2f|%-6s|%06.1f|%+d', [3.14159, 'ab', -2.5, 4], ' 3.14|ab    |-002.5|+4'],
    ['%x %X %o %b %c %%', [255, 255, 8, 5, 65], 'ff FF 10 101 A %'],
    ['%2$s %1$s', ['world', 'hello'], 'hello world'],
    ['%e', [12345.678], '1.234568e+4'],
  ])('writes %s', (template, values, expected) => {
    expect(formatString(template, values)).toBe(expected);
  });

  it.runIf(hasPrintf())('agrees with the printf of the system', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 14 }),
        (number, digits, width) => {
          const template = `%${width}.${digits}f|%-${width}d|%0${width}d`;
          const values = [number, Math.trunc(number), Math.trunc(number)];
          expect(formatString(template, values).replace('-0.', '0.')).toBe(
            printf(template, values.map(String)).replace('-0.', '0.'),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('Utilities', () => {
  it('encodes and decodes base64, padding kept in the web-safe form', async () => {
    const host = await createHost();
    const code = `
      [Utilities.base64Encode('añ€', Utilities.Charset.UTF_8), Utilities.base64EncodeWebSafe([-5, -1, -65]),
       Utilities.base64Decode('+/+/'), Utilities.newBlob(Utilities.base64DecodeWebSafe('YcOx4oKs')).getDataAsString()]`;
    expect(host.evaluate(code)).toEqual(['YcOx4oKs', '-_-_', [-5, -1, -65], 'añ€']);
  });

  it('signs with HMAC-SHA256 (RFC 4231, test case 2)', async () => {
    const host = await createHost();
    const code = `Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')
      .map(function (b) { return ('0' + (b & 255).toString(16)).slice(-2) }).join('')`;
    expect(host.evaluate(code)).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('reads comma-separated text with quotes and line breaks within', async () => {
    const host = await createHost();
    expect(host.evaluate(`Utilities.parseCsv('a,"b, ""c""\\nd"\\n1,2')`)).toEqual([
      ['a', 'b, "c"\nd'],
      ['1', '2'],
    ]);
    expect(host.evaluate(`Utilities.parseCsv('a;b', ';')`)).toEqual([['a', 'b']]);
  });

  it('sleeps on the virtual clock', async () => {
    const host = await createHost();
    const before = host.now();
    host.evaluate('Utilities.sleep(90000)');
    expect(host.now() - before).toBe(90_000);
  });

  it('sleeps five minutes at most [D ref/utilities; text A]', async () => {
    const host = await createHost();
    expect(host.evaluate('Utilities.sleep(300000)')).toBe(undefined);
    for (const ms of [300_001, -1])
      expect(thrownBy(() => host.evaluate(`Utilities.sleep(${ms})`))).toContain('Invalid argument');
  });

  it('gives unique ids of version 4, the same for the same seed', async () => {
    const ids = async (seed: number): Promise<unknown> =>
      (await createHost({ seed })).evaluate('[Utilities.getUuid(), Utilities.getUuid()]');
    const [first, again, other] = [await ids(5), await ids(5), await ids(6)];
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    expect((first as string[])[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

function printf(template: string, values: readonly string[]): string {
  return execFileSync('/usr/bin/printf', [template, ...values], { encoding: 'utf8', env: { LC_ALL: 'C' } });
}

function hasPrintf(): boolean {
  try {
    return printf('%d', ['1']) === '1';
  } catch {
    return false;
  }
}
