import type { UndoSummary } from '../contract/api';
import { LANGUAGES, type Language } from '../contract/language';
import { say } from '../contract/say';
import { HEADER_WORDS, type ColumnRole } from '../contract/words/columns';
import { className } from '../contract/words/schemes';
import { UNDO_WORDS } from '../contract/words/undo';
import { withDocumentLock } from '../google/document-lock';
import {
  cellsHash,
  closeRun,
  readRun,
  readRuns,
  type ChangeEntry,
  type RecordedRun,
  type RunDetails,
} from '../google/history-sheet';
import { HISTORY_SHEET } from '../google/own-sheets';
import { gridRights } from '../google/edit-rights';
import { removeMadeList, removeOwnColumns } from '../google/own-columns-removal';
import { columnLetters } from '../google/row-colours';
import { placesFor, writeResults, type OwnCell } from '../google/result-writer';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../google/sheet-reader';
import { currentCells, currentKeys, keyText, rolesIn, rowsBelowHeader, shownScore } from './own-rows';
import { identityColumn } from './repair-rows';
import { done, refused, type Result } from './result';

/** Names of customers left alone that the sentence lists. */
const NAMES_LISTED = 5;

/**
 * Takes back the last run that is not taken back yet: each cell that still holds what the run wrote gets what
 * stood there before, found by key; the others are listed. May be called again for the run before. Runs that were
 * broken off are taken back together.
 */
export function undoLastRun(confirmed: boolean, language: Language): Result<UndoSummary> {
  return (
    withDocumentLock(() => undoLocked(confirmed, language)) ??
    refused({ code: 'other-run', severity: 'refusal' })
  );
}

function undoLocked(confirmed: boolean, language: Language): Result<UndoSummary> {
  const workbook = readWorkbook();
  const runs = runsToUndo(workbook);
  const [first] = runs;
  if (!first) return refused({ code: 'nothing-to-undo', severity: 'refusal' });
  const { details } = first;
  const read = sheetOf(workbook, first);
  if (!read?.own) {
    // A run that was broken off before it wrote leaves only its record.
    if (first.record.state !== 'writing') return refused({ code: 'nothing-to-undo', severity: 'refusal' });
    if (confirmed) closeAll(workbook, runs);
    return done(nothingWritten(details, { word: confirmed ? 'undone' : 'would-undo', language }));
  }
  const { sheetName } = read.grid;
  if (!gridRights(read).canEdit) return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
  const plan = planUndo(read, runs);
  if (!confirmed) return done(summaryOf(plan, { read, details, word: 'would-undo', language }));
  restore(read, { plan, details, workbook, language });
  closeAll(workbook, runs);
  return done(summaryOf(plan, { read, details, word: 'undone', language }));
}

/** The last run that is not taken back, or all that were broken off, oldest first. */
function runsToUndo({ ownSheets }: ReadWorkbook): RecordedRun[] {
  const history = ownSheets.get(HISTORY_SHEET);
  const open = readRuns(history).filter((run) => run.state !== 'undone');
  const broken = open.filter((run) => run.state === 'writing');
  return history ? (broken.length > 0 ? broken : open.slice(-1)).map((run) => readRun(history, run)) : [];
}

function closeAll({ ownSheets }: ReadWorkbook, runs: readonly RecordedRun[]): void {
  const history = ownSheets.get(HISTORY_SHEET);
  if (!history) return;
  for (const { record, details } of runs) closeRun(history, record, { state: 'undone', details });
}

function nothingWritten(
  details: RunDetails,
  { word, language }: { word: 'undone' | 'would-undo'; language: Language },
): UndoSummary {
  const params = { count: 0, at: details.at, sheet: details.sheetName };
  return { cellsRestored: 0, kept: [], text: say(UNDO_WORDS[language][word], language, params) };
}

/**
 * The sheet a run wrote into: by name, else (renamed since) the only one with our columns, if it holds something of
 * what the run wrote.
 */
function sheetOf(workbook: ReadWorkbook, { details, changes }: RecordedRun): ReadSheet | undefined {
  const sheets = [...workbook.sheets, ...(workbook.made ? [workbook.made] : [])];
  const named = sheets.find((read) => read.grid.sheetName === details.sheetName);
  if (named) return named;
  const [only, ...others] = sheets.filter((read) => read.own);
  if (!only || others.length > 0) return undefined;
  const written = new Set(changes.map((entry) => entry.hash));
  const current = currentCells(only, rolesIn(only.own?.isMadeList === true), rowsBelowHeader(only));
  return current.some((cells) => written.has(cellsHash(cells))) ? only : undefined;
}

interface UndoPlan {
  readonly current: OwnCell[][];
  readonly restored: OwnCell[][];
  readonly cells: number;
  /** Row offsets below the header that are left alone. */
  readonly kept: number[];
}

function planUndo(read: ReadSheet, runs: readonly RecordedRun[]): UndoPlan {
  const roles = rolesIn(read.own?.isMadeList === true);
  const current = currentCells(read, roles, rowsBelowHeader(read));
  const byKey = entriesByKey(runs);
  const keys = rowKeys(read, Array.from(byKey.keys()));
  const isThere = roles.map((role) => read.own?.byRole[role] !== undefined);
  const blank = roles.map((): OwnCell => '');
  const kept: number[] = [];
  let cells = 0;
  const restored = current.map((cellsNow, row) => {
    const entries = byKey.get(keys[row] ?? '');
    const before = entries?.[0]?.before ?? blank;
    if (!entries || before.every((cell, index) => cell === cellsNow[index])) return cellsNow;
    if (!entries.some((entry) => stillHolds(cellsNow, entry, { roles, isThere }))) {
      kept.push(row);
      return cellsNow;
    }
    cells += before.filter((cell, index) => isThere[index] && cell !== cellsNow[index]).length;
    return [...before];
  });
  return { current, restored, cells, kept };
}

/**
 * Whether a row still holds what the run wrote. Where the user deleted some of our columns, their share of the hash is
 * gone, and class and score decide.
 */
function stillHolds(
  cells: readonly OwnCell[],
  entry: ChangeEntry,
  { roles, isThere }: { roles: readonly ColumnRole[]; isThere: readonly boolean[] },
): boolean {
  if (entry.hash === cellsHash(cells)) return true;
  const [scoreAt, classAt] = [roles.indexOf('score'), roles.indexOf('class')];
  if (!isThere.includes(false) || !(isThere[scoreAt] || isThere[classAt])) return false;
  const { classAfter, scoreAfter } = entry;
  const isScore = !isThere[scoreAt] || cells[scoreAt] === (scoreAfter === null ? '' : shownScore(scoreAfter));
  const isClass =
    !isThere[classAt] ||
    classAfter === '' ||
    LANGUAGES.some((language) => className(classAfter, language) === cells[classAt]);
  return isScore && isClass;
}

/** What the runs did to each key, oldest first: the first knows what stood there, any of them may have written. */
function entriesByKey(runs: readonly RecordedRun[]): Map<string, ChangeEntry[]> {
  const byKey = new Map<string, ChangeEntry[]>();
  for (const { changes } of runs) {
    for (const entry of changes) {
      const entries = byKey.get(entry.key);
      if (entries) entries.push(entry);
      else byKey.set(entry.key, [entry]);
    }
  }
  return byKey;
}

/** Keys of the rows; where the user deleted the key column, the texts of the column that holds the run's keys. */
function rowKeys(read: ReadSheet, known: readonly string[]): string[] {
  const { own, grid } = read;
  if (!own || own.keyColumnIndex >= 0) return currentKeys(read, rowsBelowHeader(read));
  const column = identityColumn(read, known);
  return grid.rows.slice(own.headerRowIndex + 1).map((row) => keyText(row[column]));
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
    if (own.isMadeList) removeMadeList(workbook.spreadsheet, read);
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
