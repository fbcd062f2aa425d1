import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import type { FetchRequest } from '../../../local/host/index';
import { thrownBy } from '../thrown';

describe('ContentService', () => {
  it('makes texts for a web app [D ref/content; null once cleared: L gf:testcontent]', async () => {
    const host = await createHost();
    const code = `
      var out = ContentService.createTextOutput('a').append('b');
      var first = [out.getContent(), String(out.getMimeType()), out.getFileName()];
      first.concat(String(out.setMimeType(ContentService.MimeType.JSON).getMimeType()), out.downloadAsFile('f.json').getFileName(), out.setContent('{}').getContent(), out.clear().getContent(), out.append('c').getContent(), ContentService.createTextOutput().getContent())`;
    expect(host.evaluate(code)).toEqual(['ab', 'TEXT', null, 'JSON', 'f.json', '{}', null, 'c', '']);
  });
});

describe('UrlFetchApp', () => {
  it('refuses without an answer, and what is no address [texts R]', async () => {
    const host = await createHost();
    const failure = (code: string): string => thrownBy(() => host.evaluate(code));
    expect(failure(`UrlFetchApp.fetch('https://x.org/a')`)).toContain(
      'not on the local host: UrlFetchApp.fetch of https://x.org/a',
    );
    expect(failure(`UrlFetchApp.fetch('')`)).toBe('Exception: Attribute provided with no value: url');
    expect(failure(`UrlFetchApp.fetch('no address')`)).toBe('Exception: Invalid argument: no address');
  });

  it('gets what a test answers, whole [D ref/url-fetch/http-response]', async () => {
    const seen: FetchRequest[] = [];
    const host = await createHost({
      fetch: (request) => {
        seen.push(request);
        return {
          code: 201,
          headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Set-Cookie': ['a=1', 'b=2'] },
          body: 'ñ,1',
        };
      },
    });
    const code = `
      var r = UrlFetchApp.fetch('https://x.org/files/data.csv?x=1', { method: 'post', payload: { a: 'b c', d: 1 }, headers: { 'X-Key': 7 } });
      [r.getResponseCode(), r.getContentText(), r.getContent().length, r.getHeaders()['Set-Cookie'], r.getAllHeaders()['Set-Cookie'], r.getBlob().getName(), r.getBlob().getContentType(), Utilities.newBlob(r.getBlob().getBytes()).getDataAsString()]`;
    expect(host.evaluate(code)).toEqual([
      201,
      'ñ,1',
      4,
      'a=1',
      ['a=1', 'b=2'],
      'data.csv',
      'text/csv',
      'ñ,1',
    ]);
    expect(seen).toEqual([
      {
        url: 'https://x.org/files/data.csv?x=1',
        method: 'post',
        headers: { 'X-Key': '7' },
        payload: 'a=b+c&d=1',
        contentType: 'application/x-www-form-urlencoded',
        muteHttpExceptions: false,
        followRedirects: true,
      },
    ]);
  });

  it('throws for codes from 400 on unless they are muted [D; text R]', async () => {
    const host = await createHost({ fetch: () => ({ code: 404, body: 'Not Found' }) });
    expect(thrownBy(() => host.evaluate(`UrlFetchApp.fetch('https://x.org/a')`))).toBe(
      'Exception: Request failed for https://x.org returned code 404. Truncated server response: Not Found (use muteHttpExceptions option to examine full response)',
    );
    expect(
      host.evaluate(`UrlFetchApp.fetch('https://x.org/a', { muteHttpExceptions: true }).getResponseCode()`),
    ).toBe(404);
  });

  it('fetches many in order, and tells what it would send', async () => {
    const host = await createHost({ fetch: ({ url, method }) => ({ body: `${method} ${url}` }) });
    const code = `
      var texts = UrlFetchApp.fetchAll(['https://x.org/1', { url: 'https://x.org/2', method: 'delete' }]).map(function (r) { return r.getContentText() });
      var request = UrlFetchApp.getRequest('https://x.org/3', { payload: 'p', contentType: 'text/plain' });
      texts.concat(request.method, request.payload, request.contentType, request.url)`;
    expect(host.evaluate(code)).toEqual([
      'get https://x.org/1',
      'delete https://x.org/2',
      'post',
      'p',
      'text/plain',
      'https://x.org/3',
    ]);
  });
});
