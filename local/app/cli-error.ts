import { WorkbookFileError } from '../host/files/workbook-file-error';
import { BadUse } from './arguments';
import { CLI_WORDS, cliText, type CliWord } from './cli-words';
import type { Language } from './locale';

/** A sentence for the user, with the exit code that goes with it: 1 for data and files, 2 for bad use. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/** Any failure as one plain sentence in the user's language. */
export function asCliError(error: unknown, language: Language): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof BadUse) return new CliError(cliText(error.reason, language, { word: error.word }), 2);
  if (error instanceof WorkbookFileError) return fileError(error, language);
  const detail = error instanceof Error ? error.message : String(error);
  return new CliError(cliText('unexpected', language, { detail }));
}

function fileError(error: WorkbookFileError, language: Language): CliError {
  const word = Object.keys(CLI_WORDS.en).find((known) => known === error.code) as CliWord | undefined;
  const params = { path: error.path, detail: error.detail ?? '' };
  return new CliError(cliText(word ?? 'not-a-workbook', language, params));
}
