import type { CheckedCell, CheckKind, DataChecks } from '../contract/api-checks';
import type { Language } from '../contract/language';
import type { SaidIssue } from '../contract/said-issue';
import { say } from '../contract/say';
import { wireIssue } from '../contract/wire-issue';
import { CHECK_WORDS } from '../contract/words/checks';
import type { LeftOutReason } from '../core/indicators/customer-table';
import { ROWS_NAMED, type IssueCode, type Severity } from '../core/issue';
import type { Settings } from '../core/settings';
import { readWorkbook } from '../google/sheet-reader';
import { computeClasses, type Computation } from './compute-classes';
import { done, type Result } from './result';
import { rowsLeftOut } from './summary';

/** Rows that are left out because something is wrong with them; totals, other months and the like are in order. */
const WRONG: readonly LeftOutReason[] = [
  ...(['no-customer', 'unknown-customer', 'amount-unreadable', 'date-unreadable', 'future-date'] as const),
];
/** Findings that tell the same cells already, with their column. */
const TOLD_BY: Readonly<Partial<Record<LeftOutReason, IssueCode>>> = {
  'amount-unreadable': 'numbers-unreadable',
  'date-unreadable': 'dates-unreadable',
};
const GRAVEST_FIRST: readonly Severity[] = ['refusal', 'question', 'warning', 'notice'];

/** Request: what is wrong in the data, by kind. Writes nothing. */
export function checkData(settings: Settings, language: Language): Result<DataChecks> {
  const computed = computeClasses(readWorkbook(), settings);
  const found = computed.ok ? findingsOf(computed.value, language) : refusedFor(computed.issues, language);
  const kinds = kindsOf(found);
  return done({ kinds, text: kinds.length === 0 ? say(CHECK_WORDS[language].none, language) : null });
}

type Refusals = Extract<Result<Computation>, { ok: false }>['issues'];

function refusedFor(issues: Refusals, language: Language): SaidIssue[] {
  return issues.map((issue) => wireIssue(issue, language));
}

/** About the data, not about the way of sorting. */
function findingsOf(computation: Computation, language: Language): SaidIssue[] {
  const { recognition, customers, manual } = computation;
  const issues = [...recognition.issues, ...customers.issues, ...manual.issues];
  const isTold = (reason: LeftOutReason): boolean => issues.some(({ code }) => code === TOLD_BY[reason]);
  const rows = rowsLeftOut(computation, language).filter(
    ({ reason }) => WRONG.includes(reason) && !isTold(reason),
  );
  return [
    ...issues.map((issue) => wireIssue(issue, language)),
    ...rows.map(({ reason, text, sheetName, rowNumbers, rows: count }): SaidIssue => {
      return { code: reason, severity: 'warning', text, sheetName, rowNumbers, count };
    }),
  ];
}

function kindsOf(found: readonly SaidIssue[]): CheckKind[] {
  const kinds = [...new Set(found.map(({ code }) => code))].map((kind) => {
    const issues = found.filter(({ code }) => code === kind);
    return {
      ...{ kind, issues, severity: gravest(issues) },
      cells: issues.flatMap(cellsOf).slice(0, ROWS_NAMED),
      count: issues.reduce((sum, { count, rowNumbers }) => sum + (count ?? rowNumbers?.length ?? 1), 0),
    };
  });
  const place = ({ severity }: CheckKind): number => GRAVEST_FIRST.indexOf(severity);
  return kinds.sort((a, b) => place(a) - place(b));
}

function gravest(issues: readonly SaidIssue[]): Severity {
  return GRAVEST_FIRST.find((severity) => issues.some((issue) => issue.severity === severity)) ?? 'notice';
}

function cellsOf({ sheetName, column, rowNumbers }: SaidIssue): CheckedCell[] {
  if (sheetName === undefined) return [];
  return (rowNumbers ?? []).map((rowNumber) => ({ sheetName, rowNumber, column: column ?? null }));
}
