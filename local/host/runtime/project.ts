import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type vm from 'node:vm';
import { compile } from './compile';

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
}

export const EMPTY_PROJECT: Project = { scripts: [], html: new Map(), manifest: null };

/**
 * Reads a folder as clasp would push it: .js and .gs, .html and appsscript.json, folders within become part of the
 * names, in the order of their names. Links are skipped.
 *
 * Source [D]: google/clasp, README "Project structure".
 * @throws SyntaxError with the file's name for code that does not compile.
 */
export function readProject(dir: string): Project {
  const names = filesIn(dir, '');
  const text = (name: string): string => readFileSync(path.join(dir, name), 'utf8');
  const ending = (pattern: RegExp): string[] => names.filter((name) => pattern.test(name));
  return {
    scripts: ending(/\.(js|gs)$/).map((name) => compile(text(name), name)),
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
