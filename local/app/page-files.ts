import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Names that are served: the page's own script and style, the frames' bridge, and the font's parts. */
const SERVED = /^\/(page\.mjs|page\.css|frame-bridge\.mjs|fonts\/(files\/)?[\w.-]+\.(css|woff2))$/;

/** Sends one of the page's files; any other name is "not found", so no path can lead out of the folder. */
export async function serveFile(folder: string, urlPath: string, response: ServerResponse): Promise<void> {
  const file = path.join(folder, urlPath);
  const size = SERVED.test(urlPath) ? await sizeOf(file) : null;
  if (size === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not-found');
    return;
  }
  // Sandboxed frames have no origin of their own, and fonts are only given to origins that are let in.
  if (urlPath.startsWith('/fonts/')) response.setHeader('Access-Control-Allow-Origin', '*');
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': urlPath.endsWith('.woff2') ? 'max-age=86400' : 'no-cache',
  });
  createReadStream(file).pipe(response);
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  return found?.isFile() ? found.size : null;
}
