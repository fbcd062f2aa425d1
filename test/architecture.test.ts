import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Who may import whom, and no others; `packages` are npm packages and Node's own modules by prefix. */
const ROOMS: Record<string, { imports: string[]; packages: string[] }> = {
  'src/core': { imports: [], packages: [] },
  'src/contract': { imports: ['src/core'], packages: ['valibot'] },
  'src/google': { imports: ['src/core', 'src/contract'], packages: [] },
  'src/commands': { imports: ['src/core', 'src/google', 'src/contract'], packages: ['valibot'] },
  'src/addon': { imports: ['src/commands', 'src/contract', 'src/google'], packages: [] },
  sidebar: { imports: ['src/contract', 'src/core'], packages: ['preact'] },
  'local/host': { imports: [], packages: ['@xmldom/xmldom', 'node:'] },
  'local/app': { imports: ['local/host', 'src/contract'], packages: ['preact', 'node:'] },
};

/** Imports that may only carry types. */
const TYPES_ONLY: [from: string, to: string][] = [
  ['src/contract', 'src/core'],
  ['src/google', 'src/core'],
  ['local/app', 'src/contract'],
];

/** Files that something other than an import starts. */
const ENTRIES = [
  'src/addon/main.ts',
  'sidebar/main.tsx',
  'local/host/index.ts',
  'local/app/cli.ts',
  'local/app/page/main.tsx',
  'local/app/page/frame-bridge.ts',
  'local/app/page-worker.ts',
  'local/app/samples/make-samples.ts',
  'local/app/host-coverage.ts',
  'local/app/live-check.ts',
];

interface Import {
  readonly from: string;
  /** File inside the repository, or the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

const files = ['src', 'sidebar', 'local'].flatMap(sourceFiles);
const roomOf = (file: string): string =>
  Object.keys(ROOMS).find((room) => file.startsWith(room + '/')) ?? file;

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  const found: Import[] = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    found.push({ from: file, isType, ...resolve(file, statement.moduleSpecifier.text) });
  }
  return found;
}

function resolve(file: string, specifier: string): { to: string; isPackage: boolean } {
  if (!specifier.startsWith('.')) return { to: specifier, isPackage: true };
  const base = path.posix.join(path.posix.dirname(file), specifier);
  const to = [base, `${base}.ts`, `${base}.tsx`].find((candidate) => files.includes(candidate)) ?? base;
  return { to, isPackage: false };
}

const imports = files.flatMap(importsOf);

describe('the import table', () => {
  test('covers every source file', () => {
    expect(files.filter((file) => !(roomOf(file) in ROOMS))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  test('allows every import between rooms', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => {
      const room = ROOMS[roomOf(from)];
      if (isPackage)
        return !room?.packages.some(
          (name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`),
        );
      return roomOf(to) !== roomOf(from) && !room?.imports.includes(roomOf(to));
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('allows only types where it says so', () => {
    const wrong = imports.filter(
      ({ from, to, isType, isPackage }) =>
        !isPackage &&
        !isType &&
        TYPES_ONLY.some(([a, b]) => from.startsWith(`${a}/`) && to.startsWith(`${b}/`)),
    );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('is read by something that sees a planted violation', () => {
    expect(resolve('src/core/issue.ts', '../google/dates')).toEqual({
      to: 'src/google/dates.ts',
      isPackage: false,
    });
    expect(ROOMS['src/core']?.imports).toEqual([]);
  });
});

describe('the modules', () => {
  test('form no cycle', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to, isPackage } of imports) {
      if (!isPackage) edges.set(from, [...(edges.get(from) ?? []), to]);
    }
    expect(cycles(edges)).toEqual([]);
  });

  test('are all used', () => {
    const used = new Set([...ENTRIES, ...imports.map(({ to }) => to)]);
    const ambient = (file: string): boolean => file.endsWith('.d.ts');
    expect(files.filter((file) => !used.has(file) && !ambient(file))).toEqual([]);
  });
});

/** The cycles found by walking depth first, each as the path that closes it. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
