import type { UndoSummary } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { HEADER_WORDS } from '../contract/words/columns';
import { UNDO_WORDS } from '../contract/words/undo';
import { withDocumentLock } from '../google/document-lock';
import {
  cellsHash,
  closeRun,
  readRun,
  readRuns,
  type ChangeEntry,
  type RunDetails,
  type RunRecord,
} from '../google/history-sheet';
import { HISTORY_SHEET } from '../google/own-sheets';
import { removeOwnColumns } from '../google/own-columns-removal';
import { columnLetters } from '../google/row-colours';
import { placesFor, writeResults, type OwnCell } from '../google/result-writer';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../google/sheet-reader';
import { currentCells, currentKeys, rolesIn, rowsBelowHeader } from './own-rows';
import { done, refused, type Result } from './result';

/** Names of customers left alone that the sentence lists. */
const NAMES_LISTED = 5;

/**
 * Takes back the last run that is not taken back yet: each cell that still holds what the run wrote gets what
 * stood there before, found by key; the others are listed. May be called again for the run before.
 */
export function undoLastRun(confirmed: boolean, language: Language): Result<UndoSummary> {
  return (
    withDocumentLock(() => undoLocked(confirmed, language)) ??
    refused({ code: 'other-run', severity: 'refusal' })
  );
}

function undoLocked(confirmed: boolean, language: Language): Result<UndoSummary> {
  const workbook = readWorkbook();
  const history = workbook.ownSheets.get(HISTORY_SHEET);
  const last = readRuns(history)
    .filter((run) => run.state !== 'undone')
    .pop();
  if (!history || !last) return refused({ code: 'nothing-to-undo', severity: 'refusal' });
  const { details, changes } = readRun(history, last);
  const read = sheetOf(workbook, details);
  if (!read?.own) return refused({ code: 'nothing-to-undo', severity: 'refusal' });
  const plan = planUndo(read, changes);
  if (!confirmed) return done(summaryOf(plan, { read, details, word: 'would-undo', language }));
  restore(read, { plan, details, workbook, language });
  closeRun(history, last, { state: 'undone', details });
  return done(summaryOf(plan, { read, details, word: 'undone', language }));
}

/** The sheet a run wrote into: by name, else (renamed since) the only one with our columns. */
export function sheetOf(workbook: ReadWorkbook, details: RunDetails): ReadSheet | undefined {
  const candidates = [...workbook.sheets, ...(workbook.made ? [workbook.made] : [])].filter(
    (read) => read.own,
  );
  const named = candidates.find((read) => read.grid.sheetName === details.sheetName);
  return named ?? (candidates.length === 1 ? candidates[0] : undefined);
}

interface UndoPlan {
  readonly current: OwnCell[][];
  readonly restored: OwnCell[][];
  readonly cells: number;
  /** Row offsets below the header that are left alone. */
  readonly kept: number[];
}

function planUndo(read: ReadSheet, changes: readonly ChangeEntry[]): UndoPlan {
  const roles = rolesIn(read.own?.isMadeList === true);
  const rows = rowsBelowHeader(read);
  const current = currentCells(read, roles, rows);
  const keys = currentKeys(read, rows);
  const byKey = new Map(changes.map((entry) => [entry.key, entry]));
  const blank = roles.map((): OwnCell => '');
  const kept: number[] = [];
  let cells = 0;
  const restored = current.map((cellsNow, row) => {
    const entry = byKey.get(keys[row] ?? '');
    const before = entry?.before ?? blank;
    if (!entry || before.every((cell, index) => cell === cellsNow[index])) return cellsNow;
    if (cellsHash(cellsNow) !== entry.hash) {
      kept.push(row);
      return cellsNow;
    }
    cells += before.filter((cell, index) => cell !== cellsNow[index]).length;
    return [...before];
  });
  return { current, restored, cells, kept };
}

function restore(
  read: ReadSheet,
  {
    plan,
    details,
    workbook,
    language,
  }: { plan: UndoPlan; details: RunDetails; workbook: ReadWorkbook; language: Language },
): void {
  const { own } = read;
  if (!own) return;
  if (details.isFirst && plan.kept.length === 0) {
    if (own.isMadeList) workbook.spreadsheet.deleteSheet(read.sheet);
    else removeOwnColumns(read.sheet, own);
    return;
  }
  const roles = rolesIn(own.isMadeList).filter((role) => own.byRole[role] !== undefined);
  const indexes = roles.map((role) => rolesIn(own.isMadeList).indexOf(role));
  const pick = (rows: readonly OwnCell[][]) => rows.map((row) => indexes.map((index) => row[index] ?? ''));
  writeResults(
    read.sheet,
    {
      headerRowIndex: own.headerRowIndex,
      roles,
      rows: pick(plan.restored),
      current: pick(plan.current),
      headers: HEADER_WORDS[language],
      notes: {},
    },
    placesFor(roles, own, 0),
  );
}

function summaryOf(
  plan: UndoPlan,
  {
    read,
    details,
    word,
    language,
  }: { read: ReadSheet; details: RunDetails; word: 'undone' | 'would-undo'; language: Language },
): UndoSummary {
  const names = nameCells(read);
  const header = read.own?.headerRowIndex ?? 0;
  const classColumn = (read.own?.byRole.class ?? 0) + 1;
  const kept = plan.kept.map((row) => ({
    sheetName: read.grid.sheetName,
    cell: columnLetters(classColumn) + (header + 2 + row),
    name: names[row] ?? '',
  }));
  const main = say(UNDO_WORDS[language][word], language, {
    count: plan.cells,
    at: details.at,
    sheet: read.grid.sheetName,
  });
  const listed = kept.slice(0, NAMES_LISTED).map((entry) => entry.name);
  const rest = say(UNDO_WORDS[language].kept, language, {
    count: kept.length,
    names: listed.join(', ') + (kept.length > listed.length ? ' …' : ''),
  });
  return { cellsRestored: plan.cells, kept, text: kept.length > 0 ? main + ' ' + rest : main };
}

/** A name for each row: its key, which is the user's own id or name. */
function nameCells(read: ReadSheet): string[] {
  return currentKeys(read, rowsBelowHeader(read));
}

/** The run that was broken off, if there is one. */
export function brokenRun(runs: readonly RunRecord[]): RunRecord | null {
  return runs.find((run) => run.state === 'writing') ?? null;
}
