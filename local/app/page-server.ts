import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frameDocument, framePolicy } from './frame-document';
import { PAGE_POLICY, pageDocument } from './page-document';
import { serveFile } from './page-files';
import { isPaperPath } from './papers/addresses';
import { PAPER_POLICY } from './papers/paper';
import { PAPER_STYLE } from './papers/paper-style';
import type { PageMethod, PageRequest } from './protocol';
import { isPageMethod } from './protocol-methods';
import { refusalOf } from './request-guard';
import type { PageSession } from './session';

export interface PageServer {
  /** e.g. http://127.0.0.1:40123/ */
  readonly address: string;
  close(): Promise<void>;
}

interface Serving {
  readonly session: PageSession;
  readonly filesFolder: string;
  readonly token: string;
  readonly port: number;
}

const MAX_BODY_BYTES = 20_000_000;

/**
 * Serves the page on 127.0.0.1 only. Anything from another Host or Origin is refused (see `request-guard`).
 *
 * @param options `filesFolder` holds page.mjs, page.css, frame-bridge.mjs and fonts/; `port` 0 takes any free one.
 */
export async function startPageServer(options: {
  session: PageSession;
  filesFolder: string;
  port?: number;
}): Promise<PageServer> {
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const serving = { session: options.session, filesFolder: options.filesFolder, token, port };
    answer(serving, request, response).catch((error: unknown) => sendFailure(response, error));
  });
  await listenOn(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closeServer(server) };
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSafeHeaders(response);
  const refusal = refusalOf(request, serving);
  if (refusal) return send(response, 403, 'text/plain', refusal);
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (isPaperPath(path)) return answerPaper(serving, request, response);
  if (request.method === 'POST') return answerCall(serving, path, { request, response });
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'method-not-allowed');
  if (path === '/') return sendPage(serving, response);
  if (path === '/paper.css') return send(response, 200, 'text/css', PAPER_STYLE);
  if (path === '/events') return sendEvents(serving, request, response);
  if (path === '/download') return sendDownload(serving, response);
  if (path.startsWith('/frame/')) return sendFrame(serving, Number(path.slice('/frame/'.length)), response);
  return serveFile(serving.filesFolder, path, response);
}

function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type });
  response.end(body);
}

function sendFailure(response: ServerResponse, error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (!response.headersSent) send(response, 500, 'text/plain', 'unexpected');
  else response.end();
}

function sendPage({ token }: Serving, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', PAGE_POLICY);
  send(response, 200, 'text/html', pageDocument(token));
}

async function sendFrame(
  { session, port }: Serving,
  frameId: number,
  response: ServerResponse,
): Promise<void> {
  const reply = await session.ask('frameHtml', { frameId });
  if (!reply.ok || reply.value === null) return send(response, 404, 'text/plain', 'no-such-frame');
  response.setHeader('Content-Security-Policy', framePolicy(`http://127.0.0.1:${port}`));
  send(response, 200, 'text/html', frameDocument(reply.value));
}

/** Server-sent events: one line of JSON each; the present state comes first. */
async function sendEvents(
  { session }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const stop = session.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', stop);
  const reply = await session.ask('state', {});
  if (reply.ok) response.write(`data: ${JSON.stringify({ type: 'state', state: reply.value })}\n\n`);
}

async function sendDownload({ session }: Serving, response: ServerResponse): Promise<void> {
  const reply = await session.ask('download', {});
  if (!reply.ok) return send(response, 409, 'text/plain', reply.refusal);
  const name = encodeURIComponent(reply.value.fileName);
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${name}`);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  send(response, 200, type, Buffer.from(reply.value.base64, 'base64'));
}

async function answerCall(
  { session }: Serving,
  path: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const method = path.replace(/^\/api\//, '');
  if (!isPageMethod(method)) return send(response, 404, 'text/plain', 'unknown-method');
  const body = await readBody(request);
  if (body === null) return send(response, 400, 'text/plain', 'bad-request');
  const reply = await session.ask(method, body as PageRequest<PageMethod>);
  send(response, 200, 'application/json', JSON.stringify(reply));
}

/**
 * Papers are plain HTML, whose forms cannot set a header: the token stands in a field. Their origin has to be told,
 * or the browser would send "null".
 */
async function answerPaper(
  { session, token }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const isSent = request.method === 'POST';
  if (!isSent && request.method !== 'GET') return send(response, 405, 'text/plain', 'method-not-allowed');
  const sent = isSent ? await readText(request) : null;
  if (isSent && sent === null) return send(response, 400, 'text/plain', 'bad-request');
  if (sent !== null && new URLSearchParams(sent).get('token') !== token)
    return send(response, 403, 'text/plain', 'no-token');
  const reply = await session.ask('paper', { path, query: search.slice(1), sent, token });
  if (!reply.ok) return send(response, 500, 'text/plain', reply.refusal);
  response.setHeader('Content-Security-Policy', PAPER_POLICY);
  response.setHeader('Referrer-Policy', 'same-origin');
  send(response, reply.value.status, 'text/html', reply.value.html);
}

/** The body as an object, null when it is not JSON of one or too large. */
async function readBody(request: IncomingMessage): Promise<object | null> {
  const text = await readText(request);
  return text === null ? null : parsedObject(text);
}

/** The body; null when it is too large. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MAX_BODY_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsedObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
