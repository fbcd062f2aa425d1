import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadUse, parseArguments, type Options } from './arguments';
import { languageOf, type Language } from './locale';
import { startPageServer } from './page-server';
import type { SessionOptions } from './session-options';
import { addOnFolder, fromCaller, samplePath } from './shipped-files';
import { startWorkerSession } from './worker-session';

const START_OPTIONS: Options = { values: ['port', 'locale'], switches: ['help'] };

export const START_HELP = `npm start [-- FILE] [options]

Opens a workbook as a page on this computer, with the add-on in it. Ctrl+C ends it.

  FILE...               .xlsx, or one or several .csv (a sheet each); default: the sample that ships
  --port N              default: any free one
  --locale en|es|zh     language of the page; default: the system's`;

/**
 * Serves a workbook as a page and prints its address as one line on stdout; ends with Ctrl+C.
 *
 * @throws BadUse, WorkbookFileError
 */
export async function start(args: string[]): Promise<void> {
  const { words, values, switches } = parseArguments(args, START_OPTIONS);
  if (switches.has('help')) {
    console.log(START_HELP);
    return;
  }
  const port = portOf(values.port);
  const filesFolder = path.dirname(fileURLToPath(import.meta.url));
  const session = await startWorkerSession(
    path.join(filesFolder, 'page-worker.mjs'),
    sessionOptions(words, languageOf(values.locale ?? systemLocale())),
  );
  const server = await startPageServer({ session, filesFolder, port });
  console.log(server.address);
  const end = (): void => void Promise.all([server.close(), session.close()]).then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadUse('bad-value', text ?? '');
  return port;
}

function sessionOptions(words: readonly string[], language: Language): SessionOptions {
  const languages: readonly Language[] = ['en', 'es', 'zh'];
  const examples = languages
    .map((each) => [each, samplePath(each)] as const)
    .filter(([, file]) => existsSync(file));
  return {
    files: words.length > 0 ? words.map(fromCaller) : null,
    language,
    addOnFolder: addOnFolder(),
    examples: Object.fromEntries(examples),
  };
}

function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
