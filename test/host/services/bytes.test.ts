import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { parseJavaDate } from '../../../local/host/services/java-date-parse';
import { thrownBy } from '../thrown';

async function evaluated(code: string, facts = {}): Promise<unknown> {
  return (await createHost({ facts })).evaluate(code);
}

async function failure(code: string): Promise<string> {
  const host = await createHost();
  return thrownBy(() => host.evaluate(code));
}

const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

describe('a text without a charset', () => {
  const md5 = (text: string): number[] => signed(createHash('md5').update(text).digest());
  const digests = `[undefined, Utilities.Charset.US_ASCII, Utilities.Charset.UTF_8].map(function (charset) {
    return charset ? Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', charset)
      : Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂') })`;

  it('counts as US-ASCII, each strange character one question mark [L gf:testutilities]', async () => {
    expect(await evaluated(digests)).toEqual([md5('??'), md5('??'), md5('€🙂')]);
    // The first bytes that the suite saw on Google.
    expect(md5('??').slice(0, 4)).toEqual([-22, 3, -4, -72]);
  });

  it('counts as UTF-8 where that is the fact played', async () => {
    expect(await evaluated(digests, { defaultCharset: 'UTF_8' })).toEqual([
      md5('€🙂'),
      md5('??'),
      md5('€🙂'),
    ]);
  });

  it('is UTF-8 in a blob [L gf:testutilities, digests of bytes]', async () => {
    expect(await evaluated(`Utilities.newBlob('€').getBytes()`)).toEqual([-30, -126, -84]);
  });
});

describe('signatures', () => {
  it('of RSA verify with the public key [D ref/utilities]', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = JSON.stringify(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const code = `[Utilities.computeRsaSha256Signature('v', ${key}), Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_1, 'v', ${key})]`;
    const [sha256, sha1] = (await evaluated(code)) as number[][];
    const isSigned = (hash: string, bytes: number[] = []): boolean =>
      verify(hash, Buffer.from('v'), publicKey, Uint8Array.from(bytes));
    expect([isSigned('sha256', sha256), isSigned('sha1', sha1), isSigned('sha1', sha256)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await failure(`Utilities.computeRsaSha256Signature('v', 'no key')`)).toBe(
      'Exception: Invalid argument: key',
    );
  });

  it('take bytes or texts, not a mixture [L gf:testutilities]', async () => {
    expect(await failure(`Utilities.computeHmacSha256Signature([1], 'key')`)).toContain(
      "don't match the method signature",
    );
    expect(await failure(`Utilities.computeHmacSha256Signature(['1x'], [1])`)).toMatch(
      /^Exception: Cannot convert 1x/,
    );
    expect(
      await failure(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [0], Utilities.Charset.UTF_8)`),
    ).toContain("don't match the method signature");
  });

  it('do not know MD2 here, and say so', async () => {
    expect(await failure(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')`)).toBe(
      'Error: not on the local host: Utilities with MD2',
    );
  });
});

describe('archives', () => {
  it('come back with names, types and texts [L gf:testutilities]', async () => {
    const code = `
      var z = Utilities.zip([Utilities.newBlob('añ', 'text/plain', 'b0.txt'), Utilities.newBlob('{}', 'application/json', 'b1.json')]);
      [z.getName(), z.getContentType(), Utilities.zip([], 'y.zip').getName()].concat(
        Utilities.unzip(z).map(function (b) { return [b.getName(), b.getContentType(), b.getDataAsString()].join() }))`;
    expect(await evaluated(code)).toEqual([
      'archive.zip',
      'application/zip',
      'y.zip',
      'b0.txt,text/plain,añ',
      'b1.json,application/json,{}',
    ]);
  });

  it('of gzip lose their type and keep a name [L gf:testutilities]', async () => {
    const code = `
      var gz = Utilities.gzip(Utilities.newBlob('foo')), back = Utilities.ungzip(gz);
      [gz.getContentType(), gz.getName(), back.getDataAsString(), back.getContentType(), back.getName(),
       Utilities.ungzip(Utilities.gzip(Utilities.newBlob('foo'), 'named')).getName()]`;
    expect(await evaluated(code)).toEqual([
      'application/x-gzip',
      'archive.gz',
      'foo',
      null,
      'archive',
      'named',
    ]);
  });

  it('that are damaged are refused', async () => {
    expect(await failure(`Utilities.unzip(Utilities.newBlob('no zip'))`)).toBe(
      'Exception: Invalid argument: blob',
    );
    expect(await failure(`Utilities.ungzip(Utilities.newBlob('no gzip'))`)).toBe(
      'Exception: Invalid argument: blob',
    );
  });
});

describe('a blob', () => {
  it('starts without a name; text gives it a type, bytes do not [L gf:testutilities]', async () => {
    const code = `
      var text = Utilities.newBlob('x'), bytes = Utilities.newBlob([120]), named = text.copyBlob().setName('a.csv');
      [text.getName(), text.getContentType(), bytes.getContentType(), named.setContentTypeFromExtension().getContentType(), text.getName(), bytes.isGoogleType()]`;
    expect(await evaluated(code)).toEqual([null, 'text/plain', null, 'text/csv', null, false]);
  });

  it('reads and writes other charsets [D ref/base/blob]', async () => {
    const code = `
      var blob = Utilities.newBlob('').setBytes([-128, 32, -23]);
      [blob.getDataAsString('windows-1252'), blob.setDataFromString('é', 'ISO-8859-1').getBytes(), blob.getDataAsString('ISO-8859-1')]`;
    // 0x80 is the euro sign of windows-1252: unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
    expect(await evaluated(code)).toEqual(['€ é', [-23], 'é']);
    expect(await failure(`Utilities.newBlob('').getDataAsString('no such')`)).toBe(
      'Exception: Invalid argument: charset',
    );
  });

  it('turns text into other text, and nothing into pictures here [D ref/base/blob, getAs]', async () => {
    const code = `var b = Utilities.newBlob('a,b', 'text/csv', 'data.csv').getAs('text/plain'); [b.getName(), b.getContentType(), b.getDataAsString()]`;
    expect(await evaluated(code)).toEqual(['data.txt', 'text/plain', 'a,b']);
    expect(await failure(`Utilities.newBlob('a').getAs('application/pdf')`)).toBe(
      'Error: not on the local host: Blob.getAs from text/plain to application/pdf',
    );
  });
});

describe('Utilities.parseDate', () => {
  const NOW = Date.UTC(2026, 10, 22);

  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2023-01-01T12:00:00Z', 'GMT', Date.UTC(2023, 0, 1, 12)],
    ['dd/MM/yyyy HH:mm', '05/03/2026 09:30', 'Asia/Shanghai', Date.UTC(2026, 2, 5, 1, 30)],
    // Examples of docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html, read back.
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01", 'America/Los_Angeles', Date.UTC(2001, 6, 4, 7)],
    ["hh 'o''clock' a", "12 o'clock PM", 'GMT', Date.UTC(1970, 0, 1, 12)],
    ['yyMMddHHmmssZ', '010704120856-0700', 'GMT', Date.UTC(2001, 6, 4, 19, 8, 56)],
    [
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      '2001-07-04T12:08:56.235-07:00',
      'GMT',
      Date.UTC(2001, 6, 4, 19, 8, 56, 235),
    ],
    // "adjusting dates to be within 80 years before and 20 years after": the same page.
    ['MM/dd/yy', '01/11/12', 'GMT', Date.UTC(2012, 0, 11)],
    ['MM/dd/yy', '05/04/64', 'GMT', Date.UTC(1964, 4, 4)],
  ])('reads %s from %s', (pattern, text, zone, expected) => {
    expect(parseJavaDate(text, zone, pattern, NOW)).toBe(expected);
  });

  it('refuses what is no such date [L gf:testutilities]', async () => {
    expect(await failure(`Utilities.parseDate('invalid date', 'GMT', 'yyyy')`)).toBe(
      'Exception: Unparseable date: "invalid date"',
    );
    expect(await evaluated(`Utilities.parseDate('2026', 'GMT', 'yyyy').getTime()`)).toBe(
      Date.UTC(2026, 0, 1),
    );
  });
});
