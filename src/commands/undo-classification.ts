import type { UndoSummary } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { HEADER_WORDS } from '../contract/words/columns';
import { UNDO_WORDS } from '../contract/words/undo';
import { withDocumentLock } from '../google/document-lock';
import { gridRights } from '../google/edit-rights';
import { cellsHash, closeRun, readRun, readRuns, type RecordedRun } from '../google/history-sheet';
import { removeMadeList, removeOwnColumns } from '../google/own-columns-removal';
import { HISTORY_SHEET } from '../google/own-sheets';
import { placesFor, writeResults, type OwnCell } from '../google/result-writer';
import { columnLetters } from '../google/row-colours';
import { readWorkbook, type ReadSheet, type ReadWorkbook } from '../google/sheet-reader';
import { currentCells, currentKeys, rolesIn, rowsBelowHeader } from './own-rows';
import { done, refused, type Result } from './result';
import { planUndo, type UndoPlan, type UndoStep } from './undo-plan';

/** Names of customers left alone that the sentence lists. */
const NAMES_LISTED = 5;

/** What the user asks for; see `AddonApi.undo`. */
export interface UndoRequest {
  readonly confirmed: boolean;
  readonly steps?: number | undefined;
}

/**
 * Takes back the last runs that are not taken back yet: each cell that still holds what a run wrote gets what stood there
 * before, found by key; the others are listed. May be called again for the runs before. Runs that were broken off are
 * taken back together.
 */
export function undoRuns(request: UndoRequest, language: Language): Result<UndoSummary> {
  return (
    withDocumentLock(() => undoLocked(request, language)) ??
    refused({ code: 'other-run', severity: 'refusal' })
  );
}

function undoLocked({ confirmed, steps = 1 }: UndoRequest, language: Language): Result<UndoSummary> {
  const workbook = readWorkbook();
  const wanted = stepsToUndo(workbook, steps);
  const sheets = stepsBySheet(workbook, wanted);
  // A run that was broken off before it wrote leaves only its record.
  const isBroken = wanted.some(([run]) => run?.record.state === 'writing');
  if (sheets.size === 0 && !isBroken) return refused({ code: 'nothing-to-undo', severity: 'refusal' });
  const closed = [...sheets.keys()].find((read) => !gridRights(read).canEdit);
  if (closed) return refused({ code: 'may-not-edit', severity: 'refusal', sheetName: closed.grid.sheetName });
  const plans = Array.from(sheets, ([read, ofSheet]) => ({ read, ofSheet, plan: planUndo(read, ofSheet) }));
  if (confirmed) {
    for (const entry of plans) restore(entry, { workbook, language });
    closeAll(workbook, wanted.flat());
  }
  return done(summaryOf(plans, { wanted, isDone: confirmed, language }));
}

/** The last steps that are not taken back, the latest first; runs that were broken off are one. */
function stepsToUndo({ ownSheets }: ReadWorkbook, steps: number): UndoStep[] {
  const history = ownSheets.get(HISTORY_SHEET);
  if (!history) return [];
  const open = readRuns(history).filter((run) => run.state !== 'undone');
  const broken = open.filter((run) => run.state === 'writing');
  const whole = open.filter((run) => run.state === 'done').reverse();
  const found = [...(broken.length > 0 ? [broken] : []), ...whole.map((run) => [run])];
  return found.slice(0, steps).map((runs) => runs.map((run) => readRun(history, run)));
}

/** Steps by the sheet they wrote into, where that still has columns of ours. */
function stepsBySheet(workbook: ReadWorkbook, steps: readonly UndoStep[]): Map<ReadSheet, UndoStep[]> {
  const sheets = new Map<ReadSheet, UndoStep[]>();
  for (const step of steps) {
    const read = step[0] && sheetOf(workbook, step[0]);
    if (read?.own) sheets.set(read, [...(sheets.get(read) ?? []), step]);
  }
  return sheets;
}

function closeAll({ ownSheets }: ReadWorkbook, runs: readonly RecordedRun[]): void {
  const history = ownSheets.get(HISTORY_SHEET);
  if (!history) return;
  for (const { record, details } of runs) closeRun(history, record, { state: 'undone', details });
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

/** What is to be done in one sheet. */
interface SheetUndo {
  readonly read: ReadSheet;
  readonly ofSheet: readonly UndoStep[];
  readonly plan: UndoPlan;
}

function restore(
  { read, ofSheet, plan }: SheetUndo,
  { workbook, language }: { workbook: ReadWorkbook; language: Language },
): void {
  const { own } = read;
  if (!own) return;
  const isFirst = ofSheet.some(([run]) => run?.details.isFirst === true);
  if (isFirst && plan.kept.length === 0) {
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
  plans: readonly SheetUndo[],
  { wanted, isDone, language }: { wanted: readonly UndoStep[]; isDone: boolean; language: Language },
): UndoSummary {
  const words = UNDO_WORDS[language];
  const kept = plans.flatMap(keptCells);
  const cells = plans.reduce((sum, { plan }) => sum + plan.cells, 0);
  const details = wanted[0]?.[0]?.details;
  const oldest = wanted[wanted.length - 1]?.[0]?.details;
  const main = say(words[wordFor(wanted.length, isDone)], language, {
    count: cells,
    runs: wanted.length,
    at: (wanted.length > 1 ? oldest : details)?.at ?? '',
    sheet: plans[0]?.read.grid.sheetName ?? details?.sheetName ?? '',
  });
  const listed = kept.slice(0, NAMES_LISTED).map((entry) => entry.name);
  const rest = say(words.kept, language, {
    count: kept.length,
    names: listed.join(', ') + (kept.length > listed.length ? ' …' : ''),
  });
  return { cellsRestored: cells, kept, text: kept.length > 0 ? main + ' ' + rest : main };
}

function wordFor(steps: number, isDone: boolean): keyof (typeof UNDO_WORDS)['en'] {
  if (steps > 1) return isDone ? 'undone-several' : 'would-undo-several';
  return isDone ? 'undone' : 'would-undo';
}

/** Cells left alone, each named by its key, which is the user's own id or name. */
function keptCells({ read, plan }: SheetUndo): UndoSummary['kept'] {
  const names = currentKeys(read, rowsBelowHeader(read));
  const header = read.own?.headerRowIndex ?? 0;
  const classColumn = (read.own?.byRole.class ?? 0) + 1;
  return plan.kept.map((row) => ({
    sheetName: read.grid.sheetName,
    cell: columnLetters(classColumn) + (header + 2 + row),
    name: names[row] ?? '',
  }));
}
