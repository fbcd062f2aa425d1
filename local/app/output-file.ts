import { existsSync } from 'node:fs';
import path from 'node:path';
import { CliError } from './cli-error';
import { cliText } from './cli-words';
import type { Language } from './locale';

/**
 * Refuses a place where no workbook can be written before anything is computed for it.
 *
 * @throws CliError for a folder that does not exist, or a name that is no workbook's.
 */
export function refuseBadOutput(file: string, language: Language): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new CliError(cliText('no-folder', language, { path: folder }));
  if (!/\.xls[xm]$/i.test(file))
    throw new CliError(cliText('unknown-output-format', language, { path: file }));
}
