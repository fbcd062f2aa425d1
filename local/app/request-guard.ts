import type { IncomingMessage } from 'node:http';
import { isPaperPath } from './papers/addresses';

/** Header that every changing request carries; a page of another origin can neither read its value nor send it. */
export const TOKEN_HEADER = 'x-page-token';

/**
 * Says why a request is refused, null when it may pass. Other pages in the same browser, and names that were made to
 * point at this machine (DNS rebinding), must not reach the workbook: the Host has to be our own address, the Origin
 * ours or absent, and what changes anything needs the token that only our page was given.
 *
 * @example refusalOf(request, { port: 8123, token: 'abc' }) // => 'foreign-host' for `Host: evil.example:8123`
 */
export function refusalOf(
  request: IncomingMessage,
  { port, token }: { port: number; token: string },
): 'foreign-host' | 'foreign-origin' | 'no-token' | null {
  const ownHosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !ownHosts.includes(host)) return 'foreign-host';
  if (origin !== undefined && !isOwnOrigin(origin, ownHosts) && !isFrameAsset(request))
    return 'foreign-origin';
  if (isFromForeignSite(request) && !isFrameAsset(request)) return 'foreign-origin';
  if (request.method !== 'GET' && !isPaper(request) && request.headers[TOKEN_HEADER] !== token)
    return 'no-token';
  return null;
}

/** A paper's own form carries the token in a field, which the server compares. */
function isPaper(request: IncomingMessage): boolean {
  return isPaperPath((request.url ?? '').split('?')[0] ?? '');
}

function isOwnOrigin(origin: string, ownHosts: readonly string[]): boolean {
  return ownHosts.some((host) => origin === `http://${host}`);
}

/** A link on another site may open the page itself, nothing else. */
function isFromForeignSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  return !isOwn && !(request.headers['sec-fetch-mode'] === 'navigate' && request.url === '/');
}

/** Sandboxed frames have the origin "null"; they may fetch the fonts and their bridge, which hold nothing secret. */
function isFrameAsset(request: IncomingMessage): boolean {
  const path = request.url ?? '';
  const isPublic = path.startsWith('/fonts/') || path === '/frame-bridge.mjs';
  return request.method === 'GET' && isPublic && (request.headers.origin ?? 'null') === 'null';
}
