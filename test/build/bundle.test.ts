import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { topLevelFunctions } from '../../build/top-level-functions.mjs';
import { buildAll } from '../../build/build.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Bytes. The script stays far below Google's (unpublished) project limit, the sidebar opens fast. */
const BUDGET = { 'dist/Code.js': 700_000, 'dist/Sidebar.html': 150_000, 'dist/appsscript.json': 2_000 };

/** What Google calls by name: menu and sidebar are read from the sources, these are the triggers. */
const TRIGGERS = ['onInstall', 'onOpen', 'runDueJobs'];

/** Globals of Apps Script that the bundle may use beside ECMAScript's own. */
const SERVICES = [
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

let sizes: Record<string, number>;
let code: string;
let sidebar: string;

beforeAll(async () => {
  sizes = await buildAll();
  code = readFileSync(path.join(ROOT, 'dist/Code.js'), 'utf8');
  sidebar = readFileSync(path.join(ROOT, 'dist/Sidebar.html'), 'utf8');
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function program(): { body: Node[] } {
  return parse(code, { ecmaVersion: 2019, sourceType: 'script' }) as unknown as { body: Node[] };
}

function functionNames(): string[] {
  return program()
    .body.filter((node) => node.type === 'FunctionDeclaration')
    .map((node) => (node.id as { name: string }).name);
}

describe('the script', () => {
  test('parses as ECMAScript 2019 and declares one variable beside its functions', () => {
    const others = program().body.filter(
      (node) => !['FunctionDeclaration', 'VariableDeclaration'].includes(node.type),
    );
    expect(others.map((node) => node.type).filter((type) => type !== 'ExpressionStatement')).toEqual([]);
  });

  test('has exactly the top-level functions that menu, triggers and sidebar name', () => {
    const menu = readFileSync(path.join(ROOT, 'src/addon/menu.ts'), 'utf8');
    const named = [...menu.matchAll(/addItem\([^,]+, '(\w+)'\)/g)].map(([, name]) => name ?? '');
    const called = [...sidebar.matchAll(/\.(rpc)\(/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(functionNames().sort()).toEqual([...new Set([...named, ...called, ...TRIGGERS])].sort());
  });

  test('runs its global statements without any service and without globals that Apps Script lacks', () => {
    const used = new Set<string>();
    const known = new Set(Object.getOwnPropertyNames(vm.runInNewContext('globalThis') as object));
    const global = new Proxy(
      {},
      {
        has: (_, name) => typeof name === 'string' && !known.has(name) && name !== 'CustomerTiers_',
        get: (_, name) => {
          if (typeof name === 'string') used.add(name);
          return undefined;
        },
      },
    );
    vm.runInNewContext(`with (global) { ${code} }`, { global });
    expect([...used]).toEqual([]);
  });

  test('names no global outside ECMAScript but the services', () => {
    const free = freeNames(program() as unknown as Node);
    const ecmascript = new Set(Object.getOwnPropertyNames(vm.runInNewContext('globalThis') as object));
    ecmascript.delete('Intl');
    ecmascript.delete('WebAssembly');
    ecmascript.delete('SharedArrayBuffer');
    ecmascript.delete('Atomics');
    const foreign = [...free].filter(
      (name) => !ecmascript.has(name) && !['undefined', 'arguments'].includes(name),
    );
    expect(foreign.filter((name) => !SERVICES.includes(name)).sort()).toEqual([]);
  });

  test('keeps the JSDoc of custom functions and their parameter names', () => {
    const source =
      '/**\n * Doubles.\n * @customfunction\n */\nexport function DOUBLE(value: number, times?: number): number {';
    const text = topLevelFunctions(['DOUBLE', 'plain'], [source]);
    expect(text).toContain('* @customfunction\n */\nfunction DOUBLE(value, times) {');
    expect(text).toContain('function plain(...args) {');
  });
});

describe('the sidebar', () => {
  test('asks nothing from anywhere', () => {
    expect(
      sidebar.match(
        /(?:src|href)\s*=\s*["'][^"']+["']|@import|url\((?!["']?data:)|https?:\/\/(?!www\.w3\.org\/)[^\s"'<]+/gi,
      ),
    ).toBeNull();
  });

  test('has no template literal and no scriptlet, which Google would damage', () => {
    expect(sidebar).not.toContain('`');
    expect(sidebar).not.toContain('<?');
  });
});

test('every file stays in its budget', () => {
  for (const [file, bytes] of Object.entries(sizes)) console.log(`${file}: ${bytes} bytes`);
  for (const [file, most] of Object.entries(BUDGET)) expect(sizes[file], file).toBeLessThan(most);
});

test('clasp would push exactly script, sidebar and manifest', () => {
  const clasp = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
});

/** Names used but declared nowhere in the program. Declarations of any scope count, which is enough for a bundle. */
function freeNames(root: Node): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const walk = (node: Node, parent: Node | null, key: string): void => {
    if (node.type === 'Identifier') {
      const isMember = parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true;
      const isKey =
        parent?.type === 'Property' && key === 'key' && parent.computed !== true && parent.shorthand !== true;
      const isMethod = parent?.type === 'MethodDefinition' && key === 'key';
      const isLabel = ['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(
        parent?.type ?? '',
      );
      const isTypeof = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
      if (!isMember && !isKey && !isMethod && !isLabel && !isTypeof) used.add(node.name as string);
      if (declares(parent, key)) declared.add(node.name as string);
    }
    for (const [childKey, child] of Object.entries(node)) {
      for (const entry of Array.isArray(child) ? child : [child]) {
        if (typeof entry === 'object' && entry !== null && 'type' in entry)
          walk(entry as Node, node, childKey);
      }
    }
  };
  walk(root, null, '');
  return new Set([...used].filter((name) => !declared.has(name)));
}

const DECLARING: Record<string, string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  RestElement: ['argument'],
  AssignmentPattern: ['left'],
  ArrayPattern: ['elements'],
  Property: ['value'],
};

function declares(parent: Node | null, key: string): boolean {
  return parent !== null && (DECLARING[parent.type] ?? []).includes(key);
}
