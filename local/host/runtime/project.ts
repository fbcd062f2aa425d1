import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type vm from 'node:vm';
import { compile } from './compile';
import type { SyntaxCheck } from './syntax-check';

/** The parts of appsscript.json that decide how the script runs. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** The files of a script project: code in push order, pages by name without ending. */
export interface Project {
  readonly scripts: readonly vm.Script[];
  readonly html: ReadonlyMap<string, string>;
  readonly manifest: Manifest | null;
  /** Those of the functions that Google runs by themselves which the code speaks of. */
  readonly names: ReadonlySet<string>;
}

const RUN_BY_THEMSELVES = /\bon(?:Open|Edit|SelectionChange)\b/g;

export const EMPTY_PROJECT: Project = { scripts: [], html: new Map(), manifest: null, names: new Set() };

/**
 * Reads a folder as clasp would push it: .js and .gs, .html and appsscript.json, folders within become part of the
 * names, in the order of their names. Links are skipped.
 *
 * Source [D]: google/clasp, README "Project structure".
 * @throws SyntaxError with the file's name for code that does not compile; what `checkSyntax` throws.
 */
export function readProject(dir: string, checkSyntax: SyntaxCheck): Project {
  const names = filesIn(dir, '');
  const text = (name: string): string => readFileSync(path.join(dir, name), 'utf8');
  const ending = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name));
  const code = ending(/\.(js|gs)$/).map((name) => [name, text(name)] as const);
  return {
    scripts: code.map(([name, source]) => {
      checkSyntax(source, name);
      return compile(source, name);
    }),
    names: new Set(code.flatMap(([, source]) => source.match(RUN_BY_THEMSELVES) ?? [])),
    html: new Map(ending(/\.html$/).map((name) => [name.slice(0, -'.html'.length), text(name)])),
    manifest: names.includes('appsscript.json') ? (JSON.parse(text('appsscript.json')) as Manifest) : null,
  };
}

function filesIn(dir: string, prefix: string): string[] {
  const entries = readdirSync(path.join(dir, prefix), { withFileTypes: true });
  const found = entries.flatMap((entry) => {
    const name = prefix + entry.name;
    if (entry.isDirectory()) return filesIn(dir, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
  return found.sort();
}
