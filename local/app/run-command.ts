import { UnansweredQuestion } from '../host/index';
import type { Reply } from '../../src/contract/api';
import { BadUse, parseArguments, type Options } from './arguments';
import { callReport } from './call-report';
import { refusal } from './classify-command';
import { CliError } from './cli-error';
import { cliText } from './cli-words';
import { languageOf, type Language } from './locale';
import { openHost } from './opened-host';
import { refuseBadOutput } from './output-file';
import { fromCaller, samplePath } from './shipped-files';

const RUN_OPTIONS: Options = {
  values: ['args', 'workbook', 'out', 'locale'],
  switches: ['json', 'yes', 'help'],
};

export const RUN_HELP = `npm run tiers -- run NAME [options]

Calls a function of the add-on: a menu item, a trigger's handler, or rpc.

  NAME             e.g. classifyCustomers, undoLastClassification, rpc
  --args JSON      its arguments as a JSON array; default: []
  --workbook FILE  the workbook; default: the sample that ships
  --out FILE       where the workbook is saved afterwards; default: nowhere
  --locale en|es|zh
  --yes            answer every question with its first button
  --json           print one JSON object and nothing else`;

/** Calls any entry point of the add-on on a workbook. @throws CliError */
export async function runCommand(args: readonly string[]): Promise<void> {
  const { words, values, switches } = parseArguments(args, RUN_OPTIONS);
  const locale = values.locale ?? 'en';
  const language = languageOf(locale);
  const [name] = words;
  if (switches.has('help') || name === undefined) {
    console.log(RUN_HELP);
    return;
  }
  const callArguments = argumentsOf(values.args ?? '[]');
  const out = values.out === undefined ? null : fromCaller(values.out);
  if (out !== null) refuseBadOutput(out, language);
  const file = values.workbook === undefined ? samplePath(language) : fromCaller(values.workbook);
  const host = await openHost([file], locale);
  const known = host.functionNames();
  if (!known.includes(name))
    throw new CliError(cliText('no-function', language, { word: name, known: known.join(', ') }), 2);
  if (switches.has('yes')) host.answer(({ buttons }) => buttons[0] ?? 'OK');
  host.resetCounts();
  const value = answered(() => host.call(name, ...callArguments), language);
  const report = callReport(host);
  const reply = replyOf(value);
  if (reply && !reply.ok && !switches.has('json')) throw new CliError(refusal(reply.issues, language));
  if (out !== null) await host.save(out);
  const findings = { summary: summaryOf(reply), issues: reply && !reply.ok ? reply.issues : [] };
  if (switches.has('json')) console.log(JSON.stringify({ value: value ?? null, ...findings, ...report }));
  else if (value !== undefined && value !== null) console.log(JSON.stringify(value, null, 2));
}

function argumentsOf(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through: whatever is no JSON array is the same mistake.
  }
  throw new BadUse('bad-value', text);
}

/** A question that nobody can answer here becomes a sentence and exit code 1. */
function answered(call: () => unknown, language: Language): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof UnansweredQuestion)
      throw new CliError(cliText('asked', language, { text: error.message }));
    throw error;
  }
}

/** The summary of a run among what a function gave back, null where it gave none. */
function summaryOf(reply: Reply<unknown> | null): unknown {
  if (!reply?.ok || typeof reply.value !== 'object' || reply.value === null) return null;
  return 'classes' in reply.value ? reply.value : 'summary' in reply.value ? reply.value.summary : null;
}

function replyOf(value: unknown): Reply<unknown> | null {
  const isReply =
    typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
  return isReply ? (value as Reply<unknown>) : null;
}
