import { LIST_SHEET } from '../contract/words/columns';
import { userEmail } from '../google/session';
import {
  cellsHash,
  closeRun,
  openRun,
  rotateRuns,
  type ChangeEntry,
  type RecordedRun,
  type RunDetails,
} from '../google/history-sheet';
import { runsAmong } from '../google/history-sheet';
import type { HistoryRecord } from '../google/history-lines';
import { HISTORY_SHEET } from '../google/own-sheets';
import { ensureColumns, ensureRows } from '../google/grid-room';
import { KEY_HEADER, LIST_HEADER } from '../google/own-columns';
import {
  copyKeys,
  lastColumnOf,
  placesFor,
  writeHeaders,
  writeListKeys,
  writeResults,
  type ColumnPlaces,
  type OwnCell,
} from '../google/result-writer';
import { applyColours, type ClassColour } from '../google/row-colours';
import type { ReadSheet } from '../google/sheet-reader';
import type { Computation } from './compute-classes';
import { writeComputed } from './manual-sheet';
import type { ResultTable } from './result-table';
import { schemeVersion } from './scheme-version';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** All that one run writes. */
export interface WritePlan {
  readonly computation: Computation;
  readonly table: ResultTable;
  readonly colours: readonly ClassColour[];
  readonly changes: readonly ChangeEntry[];
  /** All records of `_History`, oldest first. */
  readonly standing: readonly HistoryRecord[];
  /** What the record keeps of the run, given the number of cells written. */
  readonly summary: (cellsWritten: number) => unknown;
  /** Runs that were broken off and are finished by this one, oldest first. */
  readonly resumed: readonly RecordedRun[];
}

/** What was written where. */
export interface Written {
  readonly sheet: Sheet;
  readonly sheetName: string;
  readonly cells: number;
  readonly places: ColumnPlaces;
}

/**
 * Puts the run on record, writes headers, keys, results and colours, and closes the record. A run that is killed in
 * between leaves its record open: the next command offers to finish it or to take it back. So does a run under which the
 * user moved rows; it returns null.
 */
export function writeRun(plan: WritePlan): Written | null {
  const { computation, table } = plan;
  const { workbook } = computation;
  const target = computation.list ?? workbook.made;
  const backTo = target?.sheet ?? workbook.spreadsheet.getActiveSheet();
  const details = detailsOf(plan, target);
  const opened = openRun(
    workbook.spreadsheet,
    { sheet: workbook.ownSheets.get(HISTORY_SHEET), backTo, standing: plan.standing },
    { details, changes: plan.changes },
  );
  const sheet = target?.sheet ?? listSheet(computation, details.sheetName);
  const places = placesFor(table.results.roles, target?.own ?? null, target?.grid.rows[0]?.length ?? 0);
  makeRoom(sheet, plan, places);
  const keyHeader = table.identityColumnIndex < 0 ? LIST_HEADER : KEY_HEADER;
  writeHeaders(sheet, table.results, { places, keyHeader });
  const identities = writeKeys(sheet, table, places);
  const cells = writeResults(sheet, table.results, places);
  colourRows(sheet, plan, places);
  writeComputed(computation);
  if (identities && !standsAsRead(identities, table)) return null;
  for (const { record, details } of plan.resumed)
    closeRun(opened.sheet, record, { state: 'undone', details });
  const ended = { ...details, summary: plan.summary(cells) };
  closeRun(opened.sheet, opened.record, { state: 'done', details: ended });
  rotateRuns(opened.sheet, runsAmong([...plan.standing, opened.record]));
  return { sheet, sheetName: details.sheetName, cells, places };
}

/** Writes the key column again where the user deleted it: without it a later sort would not be noticed. */
export function restoreKeys(sheet: Sheet, { computation, table }: WritePlan, places: ColumnPlaces): void {
  const maxColumns = computation.grid?.maxColumns ?? sheet.getMaxColumns();
  ensureColumns(sheet, { columns: lastColumnOf(places), maxColumns });
  writeHeaders(sheet, table.results, { places, keyHeader: KEY_HEADER });
  writeKeys(sheet, table, places);
}

/** A sheet for the list that we make; one that a broken run left blank is used. */
function listSheet({ workbook }: Computation, name: string): Sheet {
  return workbook.spreadsheet.getSheetByName(name) ?? workbook.spreadsheet.insertSheet(name);
}

function detailsOf({ computation, resumed }: WritePlan, target: ReadSheet | null): RunDetails {
  return {
    at: computation.workbook.now,
    by: userEmail(),
    sheetName: target?.grid.sheetName ?? freeSheetName(computation),
    scheme: computation.result.schemeId,
    version: schemeVersion(computation),
    settings: computation.settings,
    isFirst: resumed[0]?.details.isFirst ?? !target?.own,
    summary: null,
  };
}

/** Our list's name in the language of the sheet, told apart from a sheet of the user's of that name. */
export function freeSheetName({ workbook, language }: Computation): string {
  const name = LIST_SHEET[language];
  const standing = workbook.spreadsheet.getSheetByName(name);
  return standing && standing.getLastRow() > 0 ? name + ' (Customer Tiers)' : name;
}

function makeRoom(sheet: Sheet, { computation, table }: WritePlan, places: ColumnPlaces): void {
  const rows = table.results.headerRowIndex + 1 + table.results.rows.length;
  const maxColumns = computation.grid?.maxColumns ?? sheet.getMaxColumns();
  ensureColumns(sheet, { columns: lastColumnOf(places), maxColumns });
  // Beside a list of the user's there are rows enough.
  if (table.identityColumnIndex < 0) ensureRows(sheet, rows);
}

/** Writes the keys; the user's column they were copied from, null in a list that we make. */
function writeKeys(sheet: Sheet, table: ResultTable, places: ColumnPlaces): Range | null {
  const { headerRowIndex, rows } = table.results;
  const { identityColumnIndex } = table;
  if (identityColumnIndex >= 0) {
    return copyKeys(sheet, { headerRowIndex, rows: rows.length, identityColumnIndex }, places);
  }
  writeListKeys(sheet, { keys: table.keys, headerRowIndex }, places);
  return null;
}

/**
 * Whether the user's rows still stand as they were read: a user may sort at any moment, and no lock keeps them from
 * it. Reading carries out what was written before.
 */
function standsAsRead(identities: Range, table: ResultTable): boolean {
  // A date as a key is no text to compare; ids, tax numbers and names are none.
  return identities
    .getValues()
    .every(([value], row) => typeof value === 'object' || String(value).trim() === table.keys[row]);
}

/** Colours what the user chose: whole rows, the class cell, the selected rows, or nothing. */
export function colourRows(
  sheet: Sheet,
  { computation, table, colours }: WritePlan,
  places: ColumnPlaces,
): void {
  const choice = computation.settings.colour ?? 'row';
  const { headerRowIndex, rows } = table.results;
  const classColumn = (places.byRole.class ?? 0) + 1;
  if (choice === 'none' || rows.length === 0) {
    applyColours(sheet, null);
    return;
  }
  const selection = choice === 'selection' ? sheet.getActiveRange() : null;
  const firstRow = headerRowIndex + 2;
  const lastRow = firstRow + rows.length - 1;
  const isCell = choice === 'class';
  applyColours(sheet, {
    colours,
    classColumn,
    firstRow: selection ? Math.max(firstRow, selection.getRow()) : firstRow,
    lastRow: selection ? Math.min(lastRow, Math.max(firstRow, selection.getLastRow())) : lastRow,
    firstColumn: isCell ? classColumn : 1,
    lastColumn: isCell ? classColumn : Math.max(...Object.values(places.byRole)) + 1,
  });
}

/** What a run gives a row: the class shown, and what the numbers give where that is another one. */
export interface Outcome extends Pick<ChangeEntry, 'apart'> {
  readonly classId: string;
  readonly score: number | null;
}

/**
 * What this run changes, row by row, as undo needs it. A run that finishes broken ones remembers what stood there
 * before the first of them; `earlier` holds their changes, oldest first.
 */
export function changeEntries(
  table: ResultTable,
  outcome: (row: number) => Outcome,
  earlier: readonly ChangeEntry[],
): ChangeEntry[] {
  const before = new Map([...earlier].reverse().map((entry) => [entry.key, entry.before]));
  const entries: ChangeEntry[] = [];
  table.results.rows.forEach((after, row) => {
    const key = table.keys[row] ?? '';
    const current = table.results.current[row] ?? [];
    const standing = table.standing[row] ?? current;
    const isKnown = before.has(key);
    const isSame = sameCells(current, after) && sameCells(standing, after);
    if (key === '' || (!isKnown && isSame)) return;
    const { classId, score, apart } = outcome(row);
    entries.push({
      key,
      before: isKnown ? (before.get(key) ?? null) : standing.every((cell) => cell === '') ? null : standing,
      classAfter: classId,
      scoreAfter: score,
      hash: cellsHash(after),
      apart,
    });
  });
  return entries;
}

function sameCells(a: readonly OwnCell[], b: readonly OwnCell[]): boolean {
  return a.every((cell, index) => cell === b[index]);
}
