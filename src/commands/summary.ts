import type { ClassSummary, RowsLeftOut, Summary, WindowView } from '../contract/api';
import { formatMoney } from '../contract/format-number';
import type { Language } from '../contract/language';
import { quoted } from '../contract/quoted';
import { say } from '../contract/say';
import { wireIssue, type AnyIssue } from '../contract/wire-issue';
import { INDICATOR_NOUNS, LEFT_OUT_WORDS } from '../contract/words/indicators';
import { className, schemeName, unclassifiedName } from '../contract/words/schemes';
import { SUMMARY_WORDS } from '../contract/words/summary';
import type { LeftOut, UsedWindow } from '../core/indicators/customer-table';
import { unclassifiedId, type UnclassifiedId } from '../core/schemes/result';
import { isoText } from '../core/table/calendar';
import { colourOf } from './class-colours';
import type { Computation } from './compute-classes';
import { movesOf } from './moves';
import type { ResultTable } from './result-table';
import { amountSource } from './amount-source';
import { theirClasses } from './their-classes';

/** What the summary needs beside the computation. */
export interface SummaryContext {
  readonly language: Language;
  readonly table: ResultTable;
  readonly sheetName: string;
  readonly cellsWritten: number;
  /** Null for a check. */
  readonly at: string | null;
  readonly issues: readonly AnyIssue[];
}

/** What happened, or would happen, in the user's language. */
export function summarise(computation: Computation, context: SummaryContext): Summary {
  const { language } = context;
  const { customers, result, choice } = computation;
  const issues = [...computation.issues, ...madeNotice(computation, context), ...context.issues];
  return {
    sheetName: context.sheetName,
    customers: customers.keys.length,
    scheme: result.schemeId,
    schemeName: schemeName(result.schemeId, language),
    schemeReason: choice && schemeReason(computation, language),
    amountSource: amountSource(computation, language),
    window: windowView(customers.window, language),
    classes: classSummaries(computation, language),
    leftOut: unclassified(computation, language),
    rowsLeftOut: rowsLeftOut(computation, language),
    moves: movesOf(computation, context.table, language),
    theirs: theirClasses(computation, language),
    issues: issues.map((issue) => wireIssue(issue, language)),
    cellsWritten: context.cellsWritten,
    at: context.at,
  };
}

function madeNotice(computation: Computation, { sheetName, language }: SummaryContext): AnyIssue[] {
  if (computation.list || computation.workbook.made) return [];
  const main = computation.recognition.main;
  const names = (main?.parts ?? []).map((part) => part.grid.sheetName);
  const sources = quoted(names, language);
  const code = main?.kind === 'customers' ? 'lists-joined' : 'list-made';
  return [{ code, severity: 'notice', sheetName, details: { sources } }];
}

function schemeReason({ choice, result }: Computation, language: Language): string {
  const share = new Map(result.weights.map((weight) => [weight.id, weight.share]));
  const parts = (choice?.found ?? []).map(
    (id) =>
      say(INDICATOR_NOUNS[language][id], language) + ' ' + Math.round(100 * (share.get(id) ?? 0)) + ' %',
  );
  const code = choice?.reason === 'several-known' ? 'scheme-chosen-weighted' : 'scheme-chosen-abc';
  const details = { parts: parts.join(language === 'zh' ? '、' : ', ') };
  return wireIssue({ code, severity: 'notice', details }, language).text;
}

function dayText(day: number | null): string | null {
  return day === null ? null : isoText(day);
}

/** The window in a sentence, with what the other natural one would hold. */
export function windowText(window: UsedWindow, language: Language): string {
  const words = SUMMARY_WORDS[language];
  const params = { from: dayText(window.from) ?? '', to: dayText(window.to) ?? '' };
  const used = window.from === null ? 'window-none' : (('window-' + window.kind) as 'window-all');
  const sentence = say(words[used], language, params);
  if (!window.other) return sentence;
  const { kind, amount, customers } = window.other;
  const other = kind === 'all' ? 'other-all' : 'other-12 months';
  const rest = say(words[other], language, { amount: formatMoney(amount, language), count: customers });
  return language === 'zh' ? sentence + rest : sentence + ' ' + rest;
}

function windowView(window: UsedWindow, language: Language): WindowView {
  return {
    kind: window.kind,
    from: dayText(window.from),
    to: dayText(window.to),
    amount: finite(window.amount),
    text: windowText(window, language),
    other: window.other,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function classSummaries(computation: Computation, language: Language): ClassSummary[] {
  const { result, shown, customers } = computation;
  const amounts = customers.indicators.find((indicator) => indicator.id === 'amount')?.values;
  const counts = result.classIds.map(() => 0);
  const sums = result.classIds.map(() => 0);
  shown.classIndexes.forEach((classIndex, customer) => {
    if (classIndex < 0) return;
    counts[classIndex] = (counts[classIndex] ?? 0) + 1;
    sums[classIndex] = (sums[classIndex] ?? 0) + (amounts?.[customer] ?? 0);
  });
  const classified = counts.reduce((sum, count) => sum + count, 0);
  const total = sums.reduce((sum, amount) => sum + amount, 0);
  return result.classIds.map((id, index) => ({
    class: id,
    name: className(id, language),
    customers: counts[index] ?? 0,
    share: total > 0 ? (sums[index] ?? 0) / total : null,
    customerShare: classified > 0 ? (counts[index] ?? 0) / classified : 0,
    colour: colourOf(computation, index),
  }));
}

function unclassified({ result, shown }: Computation, language: Language): Summary['leftOut'] {
  const counts = new Map<UnclassifiedId, number>();
  result.unclassified.forEach((value, customer) => {
    const id = (shown.classIndexes[customer] ?? -1) < 0 ? unclassifiedId(value) : null;
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return Array.from(counts, ([reason, customers]) => ({
    reason,
    text: unclassifiedName(reason, language),
    customers,
  }));
}

/** Rows that do not count, with why in a sentence. */
export function rowsLeftOut({ customers }: Computation, language: Language): RowsLeftOut[] {
  return customers.leftOut.map((entry) => ({
    reason: entry.reason,
    text: leftOutText(entry, language),
    sheetName: entry.sheetName,
    rows: entry.rows,
    rowNumbers: entry.rowNumbers,
  }));
}

/** Rows of several currencies have no sum. */
function leftOutText({ reason, rows, rowNumbers, amount }: LeftOut, language: Language): string {
  const sentence = say(LEFT_OUT_WORDS[language][reason], language, {
    count: rows,
    rows: rowNumbers.join(', ') + (rows > rowNumbers.length ? ' …' : ''),
  });
  if (amount === null || amount === 0 || reason === 'currency') return sentence;
  return (
    sentence + say(SUMMARY_WORDS[language]['rows-sum'], language, { amount: formatMoney(amount, language) })
  );
}
