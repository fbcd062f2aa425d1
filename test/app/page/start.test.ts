import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtPage, PROGRAM } from './built-page';
import { EXAMPLE_PROJECT, exampleSheet } from './example-add-on';

let built: Awaited<ReturnType<typeof builtPage>>;
let program: string;
let running: ChildProcess | null = null;

/** The folders as the build lays them out: the script project in dist, its own files in dist/local. */
beforeAll(async () => {
  built = await builtPage();
  const dist = path.join(built.folder, 'dist');
  mkdirSync(path.join(dist, 'local'), { recursive: true });
  for (const name of ['page.mjs', 'page.css', 'frame-bridge.mjs', 'page-worker.mjs', 'fonts']) {
    cpSync(path.join(built.folder, name), path.join(dist, 'local', name), { recursive: true });
  }
  for (const [name, text] of Object.entries(EXAMPLE_PROJECT)) writeFileSync(path.join(dist, name), text);
  program = path.join(dist, 'local', 'start.mjs');
  const code = "import { start } from './local/app/start'; await start(process.argv.slice(2));";
  const stdin = { contents: code, resolveDir: path.resolve(import.meta.dirname, '../../..') };
  await build({ ...PROGRAM, stdin, bundle: true, logLevel: 'error', outfile: program });
  writeFileSync(path.join(built.folder, 'customers.csv'), exampleSheet());
});
afterAll(() => built.remove());
afterEach(() => running?.kill('SIGKILL'));

function run(...args: string[]): { process: ChildProcess; stdout: Promise<string>; stderr: () => string } {
  const started = spawn(process.execPath, [program, ...args], {
    cwd: built.folder,
    env: { ...process.env, CALLED_FROM: built.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = started;
  let errors = '';
  started.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  const stdout = once(started.stdout, 'data').then(([piece]) => String(piece));
  return { process: started, stdout, stderr: () => errors };
}

describe('start', () => {
  test('prints its address as one line, serves the page there, and ends with Ctrl+C', async () => {
    const started = run('customers.csv', '--locale', 'es');
    const line = await started.stdout;
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const response = await fetch(line.trim());
    expect(response.status).toBe(200);
    started.process.kill('SIGINT');
    const [code] = (await once(started.process, 'exit')) as [number | null];
    expect(code).toBe(0);
    expect(started.stderr()).toBe('');
  });

  test('refuses a port that is none, and a file that is not there, before anything is served', async () => {
    for (const [args, error] of [
      [['--port', 'many'], 'bad-value'],
      [['nowhere.xlsx'], 'not-found'],
    ] as const) {
      const started = run(...args);
      const [code] = (await once(started.process, 'exit')) as [number | null];
      expect(code).toBe(1);
      expect(started.stderr()).toContain(error);
    }
  });
});
