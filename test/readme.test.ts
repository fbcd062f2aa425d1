import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SettingsSchema } from '../src/contract/settings-schema';
import { SCHEME_IDS } from '../src/core/schemes/catalogue';
import { fileIn, processResult, type Ran } from './acceptance/command-line';

const ROOT = path.resolve(import.meta.dirname, '..');
const NOT_COPIED = ['.git', 'node_modules', 'dist', 'coverage'];

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const README = read('README.md');
const GUIDE = read('docs/guide.md');
const DOCUMENTS = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** A copy as after `git clone`, but with the packages linked. */
let clone = '';

beforeAll(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), 'customer-tiers-clone-'));
  const names = readdirSync(ROOT).filter((name) => !NOT_COPIED.includes(name));
  for (const name of names) cpSync(path.join(ROOT, name), path.join(clone, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'), 'dir');
});

afterAll(() => rmSync(clone, { recursive: true }));

function npm(...args: readonly string[]): Promise<Ran> {
  return processResult('npm', args, { folder: clone });
}

/** First cells of the rows of a table below a heading. */
function firstCells(document: string, heading: string): string[] {
  const section = document.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
  );
}

describe('the commands of the documents', () => {
  test('are those that there are', () => {
    const named = DOCUMENTS.flatMap((file) => [
      ...read(file).matchAll(/(?:^|`)npm (?:run (?:-s )?)?([a-z:-]+)/gm),
    ]);
    const commands = new Set(named.map(([, name = '']) => name));
    expect([...commands].sort()).toEqual(Object.keys(scripts).sort());
  });

  test('classify the sample, a workbook and several text files', async () => {
    fileIn(clone, 'customers.csv', 'Customer,City\nA,X\nB,Y\nC,Z');
    fileIn(clone, 'orders.csv', 'Customer,Date,Sales\nA,2025-03-14,9\nB,2025-03-15,5\nC,2025-03-16,1');
    cpSync(path.join(clone, 'samples/customers-es.xlsx'), path.join(clone, 'my-customers.xlsx'));
    for (const [args, out] of [
      [[], 'customers-en-tiers.xlsx'],
      [['my-customers.xlsx'], 'my-customers-tiers.xlsx'],
      [['orders.csv', 'customers.csv', '--out', 'result.xlsx'], 'result.xlsx'],
    ] as const) {
      const ran = await npm('run', 'classify', '--', ...args);
      expect([ran.exitCode, existsSync(path.join(clone, out))]).toEqual([0, true]);
    }
  });

  test('print one JSON object and nothing else when asked to', async () => {
    const { exitCode, stdout } = await npm('run', '-s', 'classify', '--', '--json');
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(stdout) as object)).toContain('summary');
  });

  test('call a function of the add-on, with the help that the options have', async () => {
    const args = ['run', '-s', 'tiers', '--', 'run', 'rpc', '--args', '["start",{}]', '--json'];
    expect(JSON.parse((await npm(...args)).stdout)).toMatchObject({ value: { ok: true } });
    const help = await npm('run', '-s', 'tiers', '--', 'help');
    const options = [...README.matchAll(/--[a-z]+(?= (?:FILE|NAME|ID|JSON|N|en)\b|[\s\]])/g)].map(
      ([name]) => name,
    );
    const known = ['--port', '--project', ...(help.stdout.match(/--[a-z]+/g) ?? [])];
    expect(options.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('make the samples again, the same as those that ship', async () => {
    const shipped = readdirSync(path.join(ROOT, 'samples')).filter((file) => file.endsWith('.xlsx'));
    for (const name of shipped) rmSync(path.join(clone, 'samples', name));
    expect((await npm('run', 'samples')).exitCode).toBe(0);
    for (const name of shipped) {
      const made = readFileSync(path.join(clone, 'samples', name));
      expect([name, made.equals(readFileSync(path.join(ROOT, 'samples', name)))]).toEqual([name, true]);
    }
  });

  test('start the local page, which says where it is', async () => {
    const program = spawn(process.execPath, ['build/run.mjs', 'start', '--port', '0'], {
      cwd: clone,
      env: { ...process.env, CALLED_FROM: clone },
      detached: true,
    });
    const address = await new Promise<string>((resolve) => {
      program.stdout.setEncoding('utf8').on('data', (text: string) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const reply = await fetch(address);
    expect([reply.status, (await reply.text()).includes('<html')]).toEqual([200, true]);
    // The page runs in a process below the one that was started: the whole group ends.
    process.kill(-(program.pid ?? 0));
  });

  test('of clasp are known to the clasp that is installed', async () => {
    const file = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const { stdout } = await processResult(process.execPath, [file, '--help'], { folder: clone });
    const used = DOCUMENTS.flatMap((name) => [
      ...read(name).matchAll(/clasp (?:--project \S+\s+)?([a-z]+(?:-[a-z]+)*)(?=`|\s`|\n)/g),
    ]).map(([, command = '']) => command);
    expect(used).toContain('login');
    for (const command of [...used, 'create-script', 'push']) {
      expect([command, new RegExp(`^ {2}${command}\\b`, 'm').test(stdout)]).toEqual([command, true]);
    }
    expect(stdout).toContain('--project');
  });
});

describe('the documents', () => {
  test('map every folder', () => {
    const folders = (parent: string): string[] =>
      readdirSync(path.join(ROOT, parent), { withFileTypes: true })
        .filter(
          (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_COPIED.includes(entry.name),
        )
        .map(({ name }) => path.posix.join(parent, name));
    const inParts = ['src', 'local'];
    const top = folders('.').filter((name) => !inParts.includes(name));
    const wanted = [...top, ...inParts.flatMap(folders)].sort();
    expect(firstCells(README, 'Map of the folders').sort()).toEqual(wanted);
  });

  test('link to what is there', () => {
    for (const document of DOCUMENTS) {
      const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
        ([, target = '']) => target,
      );
      const broken = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(document), link)));
      expect([document, broken]).toEqual([document, []]);
    }
  });

  test('explain every key of the settings and every way of sorting, and no other', () => {
    expect(firstCells(GUIDE, 'The settings file').sort()).toEqual(Object.keys(SettingsSchema.entries).sort());
    expect(firstCells(GUIDE, 'Ways of sorting').sort()).toEqual([...SCHEME_IDS].sort());
  });
});
