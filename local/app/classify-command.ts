import path from 'node:path';
import type { Acceptance, Reply, Summary, WireIssue } from '../../src/contract/api';
import { parseArguments, type Options } from './arguments';
import { callReport, type CallReport } from './call-report';
import { CliError } from './cli-error';
import { cliText } from './cli-words';
import { languageOf, type Language } from './locale';
import { openHost } from './opened-host';
import { fromCaller, samplePath } from './shipped-files';
import { refuseBadOutput } from './output-file';
import { settingsFile } from './settings-file';
import { textTable } from './text-table';

export const CLASSIFY_OPTIONS: Options = {
  values: ['out', 'scheme', 'settings', 'locale'],
  switches: ['yes', 'json', 'help'],
};

export const CLASSIFY_HELP = `npm run classify [-- FILE...] [options]

Classifies the customers of a workbook and writes a tiered copy of it.

  FILE...               .xlsx, or one or several .csv (a sheet each); default: the sample that ships
  --out FILE            where the result goes; default: NAME-tiers.xlsx in this folder
  --scheme ID           weighted, groups, abc, rfm, ... (docs/guide.md lists them); default: chosen from the data
  --settings FILE.json  what to take for what; see docs/guide.md
  --locale en|es|zh     language of the sentences; default: en
  --yes                 allow what would otherwise be asked
  --json                print one JSON object and nothing else`;

/** What the answers to all yes-or-no questions are, with `--yes` and without. */
const ACCEPT_ALL: readonly Acceptance[] = ['widen-filter', 'repair', 'finish'];
const ACCEPT_NOTHING: readonly Acceptance[] = ['keep-filter'];

/** Runs *Classify customers* of the built add-on on files; prints the summary. @throws CliError */
export async function classifyCommand(args: readonly string[]): Promise<void> {
  const { words, values, switches } = parseArguments(args, CLASSIFY_OPTIONS);
  const locale = values.locale ?? 'en';
  const language = languageOf(locale);
  if (switches.has('help')) {
    console.log(CLASSIFY_HELP);
    return;
  }
  const files = words.length > 0 ? words.map(fromCaller) : [samplePath(language)];
  const out = outputPath(files, values.out);
  refuseBadOutput(out, language);
  const settings = {
    ...(values.settings !== undefined && settingsFile(fromCaller(values.settings), language)),
    ...(values.scheme !== undefined && { scheme: values.scheme }),
  };
  const host = await openHost(files, locale);
  host.resetCounts();
  const accept = switches.has('yes') ? ACCEPT_ALL : ACCEPT_NOTHING;
  const { value } = host.run('rpc', ['classify', { settings, fingerprint: null, accept }]);
  const report = callReport(host);
  const reply = value as Reply<Summary>;
  if (!reply.ok) throw new CliError(refusal(reply.issues, language));
  await host.save(out);
  if (switches.has('json')) printJson(reply.value, report, out);
  else printSummary(reply.value, { language, out });
}

/** Beside nobody's input: in the caller's folder, under a name of its own that the next run may use again. */
function outputPath(files: readonly string[], wanted: string | undefined): string {
  if (wanted !== undefined) return fromCaller(wanted);
  const name = path.basename(files[0] ?? 'customers').replace(/(\.(xlsx|csv|tsv|txt|gz))+$/i, '');
  return fromCaller(`${name}-tiers.xlsx`);
}

/** The sentences that stopped the run; under a question the settings lines that answer it. */
export function refusal(issues: readonly WireIssue[], language: Language): string {
  const lines: string[] = [];
  for (const issue of issues.filter(({ severity }) => severity === 'refusal' || severity === 'question')) {
    const candidates = issue.candidates ?? [];
    const isYesNo = issue.severity === 'question' && candidates.length === 0;
    lines.push(isYesNo ? cliText('asked', language, { text: issue.text }) : issue.text);
    if (candidates.length === 0) continue;
    lines.push(cliText('decides', language));
    for (const { label, settings } of candidates) lines.push(`  ${label}:  ${JSON.stringify(settings)}`);
  }
  return lines.join('\n');
}

function printJson(summary: Summary, report: CallReport, out: string): void {
  console.log(JSON.stringify({ value: summary, summary, issues: summary.issues, ...report, out }));
}

function printSummary(summary: Summary, { language, out }: { language: Language; out: string }): void {
  const percent = (share: number | null): string => (share === null ? '' : (100 * share).toFixed(1));
  const head = (['class', 'customers', 'customer-share', 'amount-share'] as const).map((word) =>
    cliText(word, language),
  );
  const rows = summary.classes.map((entry) => [
    entry.name,
    String(entry.customers),
    percent(entry.customerShare),
    percent(entry.share),
  ]);
  const leftOut = summary.leftOut.map(({ text, customers }) => [text, String(customers)]);
  const sentences = [summary.schemeReason ?? '', summary.amountSource, summary.window.text].filter(
    (text) => text !== '',
  );
  const { rowsLeftOut, issues, theirs } = summary;
  const isElsewhere = rowsLeftOut.some(({ sheetName }) => sheetName !== summary.sheetName);
  const leftOutRows = rowsLeftOut.map(({ text, sheetName }) =>
    isElsewhere ? `${sheetName}: ${text}` : text,
  );
  const rest = [...(theirs ? [theirs.text] : []), ...leftOutRows, ...issues.map(({ text }) => text)];
  const lines = [
    `${summary.sheetName} · ${summary.schemeName}`,
    ...sentences,
    '',
    ...textTable([head, ...rows, ...leftOut]),
    '',
    ...rest.map((text) => `- ${text}`),
    cliText('written', language, { path: out }),
  ];
  console.log(lines.join('\n'));
}
