import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createConnection } from 'node:net';
import os from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPageServer, type PageServer } from '../../../local/app/page-server';
import { builtPage } from './built-page';
import { MemorySession } from './memory-session';

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let page: Awaited<ReturnType<typeof builtPage>>;
let server: PageServer;
const session = new MemorySession(10);

beforeAll(async () => {
  page = await builtPage();
  server = await startPageServer({ session, filesFolder: page.folder });
});
afterAll(async () => {
  await server.close();
  page.remove();
});

function get(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = httpRequest(new URL(path, server.address), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function token(): Promise<string> {
  return /data-token="(\w+)"/.exec((await get('/')).body)?.[1] ?? '';
}

describe('startPageServer', () => {
  test('serves the page with a policy that lets nothing be asked from elsewhere', async () => {
    const { status, headers, body } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/https?:|unsafe/);
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test.each([
    ['another name for this machine', { Host: 'evil.example' }, 'foreign-host'],
    ['our name with another port', { Host: '127.0.0.1:1' }, 'foreign-host'],
    ['a page of another site', { Origin: 'https://evil.example' }, 'foreign-origin'],
    ['a frame without an origin', { Origin: 'null' }, 'foreign-origin'],
    [
      'an image on another site',
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' },
      'foreign-origin',
    ],
  ])('refuses a request from %s', async (_, headers, reason) => {
    for (const path of ['/', '/events', '/page.mjs', '/download', '/frame/1']) {
      expect(await get(path, { headers })).toMatchObject({ status: 403, body: reason });
    }
  });

  test('lets a link on another site open the page, but nothing else', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    expect((await get('/', { headers })).status).toBe(200);
    expect((await get('/download', { headers })).status).toBe(403);
  });

  test('gives sandboxed frames, whose origin is null, the font and their bridge', async () => {
    const headers = { Origin: 'null', 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' };
    expect(await get('/fonts/index.css', { headers })).toMatchObject({ status: 200 });
    expect(await get('/frame-bridge.mjs', { headers })).toMatchObject({ status: 200 });
  });

  test('refuses a change without the token that the page was given', async () => {
    const before = session.asked.length;
    const body = JSON.stringify({ sheetId: 0, position: 0, column: 0, text: 'x' });
    expect(await get('/api/type', { method: 'POST', body })).toMatchObject({ status: 403, body: 'no-token' });
    const wrong = { 'X-Page-Token': 'a'.repeat(48) };
    expect(await get('/api/type', { method: 'POST', body, headers: wrong })).toMatchObject({ status: 403 });
    expect(session.asked.length).toBe(before);
  });

  test('answers a call that carries the token', async () => {
    const headers = { 'X-Page-Token': await token() };
    const got = await get('/api/cell', {
      method: 'POST',
      headers,
      body: '{"sheetId":0,"position":4,"column":1}',
    });
    expect(JSON.parse(got.body)).toEqual({ ok: true, value: { input: 'r5c2', rowNumber: 5 } });
  });

  test.each([
    ['an unknown method', '/api/constructor', '{}', 404],
    ['a body that is no JSON', '/api/cell', 'x', 400],
    ['a body that is no object', '/api/cell', '7', 400],
  ])('refuses %s', async (_, path, body, status) => {
    const headers = { 'X-Page-Token': await token() };
    expect((await get(path, { method: 'POST', headers, body })).status).toBe(status);
  });

  test.each([
    '/../package.json',
    '/fonts/../../package.json',
    '/%2e%2e/package.json',
    '/fonts/files/',
    '/package.json',
  ])('does not find %s, so that no path leads out of its folder', async (path) => {
    const status = await rawStatus(server.address, path);
    expect(status).toBe(404);
  });

  test('serves a part of the Chinese font from its own folder', async () => {
    const { body } = await get('/fonts/index.css');
    const file = /url\(\.\/(files\/[\w.-]+)\)/.exec(body)?.[1] ?? 'none';
    expect(await get(`/fonts/${file}`)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'font/woff2' },
    });
  });

  test('shows the HTML of the add-on only inside a sandbox', async () => {
    const { headers, body } = await get('/frame/1');
    expect(headers['content-security-policy']).toMatch(/sandbox (?!.*allow-same-origin)/);
    expect(headers['content-security-policy']).toContain("connect-src 'none'");
    expect(body.indexOf('/frame-bridge.mjs')).toBeLessThan(body.indexOf('<p>frame</p>'));
  });

  test('listens on 127.0.0.1 and on no other address of this machine', async () => {
    const { port } = new URL(server.address);
    expect(await canConnect('127.0.0.1', Number(port))).toBe(true);
    const others = Object.values(os.networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((entry) => entry.family === 'IPv4' && !entry.internal);
    for (const { address } of others) expect(await canConnect(address, Number(port))).toBe(false);
  });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: 2000 });
    const end = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}

/** Status for a path sent exactly as written; `URL` would tidy it. */
function rawStatus(address: string, path: string): Promise<number> {
  const { hostname, port, host } = new URL(address);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, headers: { Host: host } };
    httpRequest(options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
