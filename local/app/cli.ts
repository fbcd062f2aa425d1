import { CLASSIFY_HELP, classifyCommand } from './classify-command';
import { asCliError, CliError } from './cli-error';
import { cliText } from './cli-words';
import { languageOf } from './locale';
import { RUN_HELP, runCommand } from './run-command';
import { start } from './start';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  classify: classifyCommand,
  run: runCommand,
  start,
  help: () => Promise.resolve(console.log(`${CLASSIFY_HELP}\n\n${RUN_HELP}`)),
};

/** The language for sentences about the command line itself, before it is understood. */
function languageOfArguments(args: readonly string[]): ReturnType<typeof languageOf> {
  const at = args.indexOf('--locale');
  const inline = args.find((word) => word.startsWith('--locale='))?.slice('--locale='.length);
  return languageOf(inline ?? (at >= 0 ? (args[at + 1] ?? 'en') : 'en'));
}

async function main(): Promise<void> {
  const [name = 'help', ...args] = process.argv.slice(2);
  const language = languageOfArguments(args);
  try {
    const command = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      const known = Object.keys(COMMANDS).join(', ');
      throw new CliError(cliText('unknown-command', language, { word: name, known }), 2);
    }
    await command(args);
  } catch (error) {
    const failure = asCliError(error, language);
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = failure.exitCode;
  }
}

await main();
