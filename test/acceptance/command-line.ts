import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { buildAll } from '../../build/build.mjs';
import type { CallReport } from '../../local/app/call-report';
import type { Summary, WireIssue } from '../../src/contract/api';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROGRAM = path.join(ROOT, 'dist/local/cli.mjs');

/** What a command line left behind. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `classify --json` prints. */
export interface Classified extends CallReport {
  readonly value: Summary;
  readonly summary: Summary;
  readonly issues: readonly WireIssue[];
  readonly out: string;
}

let built: Promise<unknown> | null = null;

/** A folder of its own for the files of one test file; removed at its end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'customer-tiers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs the built command line in a process of its own, called from a folder. */
export async function commandLine(folder: string, ...args: readonly string[]): Promise<Ran> {
  await (built ??= buildAll());
  return processResult(process.execPath, [PROGRAM, ...args], { folder });
}

/** Runs a program to its end. */
export function processResult(
  program: string,
  args: readonly string[],
  { folder, env = {} }: { folder: string; env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, CALLED_FROM: folder, INIT_CWD: folder, ...env },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}

/** Runs `classify --json` and gives the object it printed; whatever else was printed makes it fail. */
export async function classified(folder: string, ...args: readonly string[]): Promise<Classified> {
  const { exitCode, stdout, stderr } = await commandLine(folder, 'classify', ...args, '--json');
  if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr}`);
  return JSON.parse(stdout) as Classified;
}

/** Writes a file into a folder and gives its path; an object becomes JSON. */
export function fileIn(folder: string, name: string, content: string | Uint8Array | object): string {
  const file = path.join(folder, name);
  const isPlain = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isPlain ? content : JSON.stringify(content));
  return file;
}

/** Customers by class id, and `none` for those without value. */
export function classCounts({ classes, leftOut }: Summary): Record<string, number> {
  const none = leftOut.find(({ reason }) => reason === 'no-value')?.customers ?? 0;
  return { ...Object.fromEntries(classes.map((entry) => [entry.class, entry.customers])), none };
}
