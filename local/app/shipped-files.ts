import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from './locale';

/** The folder `dist/` of the running program, whichever built file was started. */
function distFolder(): string {
  return path.dirname(import.meta.dirname);
}

/** The folder with the built script, sidebar and manifest, as clasp would push it. */
export function addOnFolder(): string {
  return distFolder();
}

/** The sample workbook that ships for a language; the English one where there is none. */
export function samplePath(language: Language): string {
  const samples = path.join(path.dirname(distFolder()), 'samples');
  const own = path.join(samples, `customers-${language}.xlsx`);
  return existsSync(own) ? own : path.join(samples, 'customers-en.xlsx');
}

/** A path as the user typed it, seen from the folder where they called the command. */
export function fromCaller(file: string): string {
  return path.resolve(process.env.CALLED_FROM ?? process.cwd(), file);
}
