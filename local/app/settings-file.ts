import { readFileSync } from 'node:fs';
import { CliError } from './cli-error';
import { cliText } from './cli-words';
import type { Language } from './locale';

const SYSTEM_WORDS: Readonly<Record<string, 'not-found' | 'not-permitted'>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
};

/** Reads a settings file; what its keys mean is the add-on's to judge. @throws CliError */
export function settingsFile(file: string, language: Language): object {
  const parsed = parseJson(textOf(file, language), { file, language });
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  throw new CliError(cliText('settings-not-object', language, { path: file }));
}

function textOf(file: string, language: Language): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CliError(cliText(SYSTEM_WORDS[code] ?? 'settings-not-object', language, { path: file }));
  }
}

function parseJson(text: string, { file, language }: { file: string; language: Language }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Where it went wrong the engine says in English, and not always: the sentence names what is usual.
    throw new CliError(cliText('settings-not-json', language, { path: file }));
  }
}
