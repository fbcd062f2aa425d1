import type { Acceptance, Check, Summary } from '../contract/api';
import type { Language } from '../contract/language';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { withDocumentLock } from '../google/document-lock';
import { readRecords, type HistoryRecord } from '../google/history-lines';
import { readRun, runsAmong, type RecordedRun } from '../google/history-sheet';
import { HISTORY_SHEET } from '../google/own-sheets';
import { lastColumnOf, placesFor } from '../google/result-writer';
import { narrowFilter, widenFilter, type FilteredList } from '../google/sheet-filter';
import { readWorkbook } from '../google/sheet-reader';
import { classColours } from './class-colours';
import { computeClasses, type Computation } from './compute-classes';
import { customerCells } from './customer-cells';
import { fingerprintOf } from './fingerprint';
import { writeComputed } from './manual-sheet';
import { recognisedView } from './recognised-view';
import { sortedApart } from './repair-rows';
import { done, refused, type Result } from './result';
import { listTable, madeTable, type ResultTable } from './result-table';
import { summarise, windowText } from './summary';
import {
  changeEntries,
  colourRows,
  freeSheetName,
  restoreKeys,
  writeRun,
  type Outcome,
  type Written,
} from './write-results';

/** What the user asks for; see `AddonApi.classify`. */
export interface ClassifyRequest {
  readonly settings: Settings;
  readonly fingerprint: string | null;
  readonly accept: readonly Acceptance[];
  /** 'YYYY-MM' that is being closed; absent for a run in between. */
  readonly month?: string;
}

/** A run and what it computed. */
export interface Classified {
  readonly summary: Summary;
  readonly computation: Computation;
}

/** Longest time a run may take by Google's measured costs; it is broken off after six minutes. */
const LONGEST_MINUTES = 5;
/** Milliseconds that a written cell costs, by the published measurements. */
const CELL_MS = 0.15;

/** Computes everything and writes nothing. */
export function checkCustomers(settings: Settings, language: Language): Result<Check> {
  const workbook = readWorkbook();
  const computed = computeClasses(workbook, settings);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const table = resultTable(computation);
  return done({
    fingerprint: fingerprintOf(computation),
    summary: summarise(computation, {
      language,
      table,
      sheetName: targetName(computation),
      cellsWritten: 0,
      at: null,
      issues: [],
    }),
    recognised: recognisedView(computation.recognition, settings, language),
  });
}

/** Classifies under the lock: reads again, compares with what was confirmed, writes, compares again. */
export function classifyCustomers(request: ClassifyRequest, language: Language): Result<Summary> {
  const result = withDocumentLock(() => classifyUnderLock(request, language));
  if (result === null) return refused({ code: 'other-run', severity: 'refusal' });
  return result.ok ? done(result.value.summary) : result;
}

/** The same for who holds the lock already. */
export function classifyUnderLock(request: ClassifyRequest, language: Language): Result<Classified> {
  // The user moved rows while they were written: once more, from what stands there now.
  const again = { ...request, fingerprint: null, accept: [...request.accept, ...AGAIN] };
  return (
    classifyLocked(request, language) ??
    classifyLocked(again, language) ??
    refused({ code: 'rows-sorted-meanwhile', severity: 'question' })
  );
}

const AGAIN: readonly Acceptance[] = ['finish', 'repair', 'keep-filter'];

/** Undefined when rows were moved under the run; its record then stands open. */
function classifyLocked(request: ClassifyRequest, language: Language): Result<Classified> | undefined {
  const workbook = readWorkbook();
  const history = workbook.ownSheets.get(HISTORY_SHEET);
  const standing = readRecords(history);
  const open = runsAmong(standing).filter((run) => run.state === 'writing');
  const broken = history ? open.map((run) => readRun(history, run)) : [];
  const [firstBroken] = broken;
  if (firstBroken && !request.accept.includes('finish')) {
    return refused({ code: 'run-broken', severity: 'question', sheetName: firstBroken.details.sheetName });
  }
  const computed = computeClasses(workbook, request.settings, request.month);
  if (!computed.ok) return computed;
  const computation = computed.value;
  if (request.fingerprint !== null && request.fingerprint !== fingerprintOf(computation)) {
    return refused({ code: 'data-changed', severity: 'question' });
  }
  const table = resultTable(computation);
  const stop = objection(computation, table, request);
  if (stop) return refused(stop);
  const summary = write({ computation, table, standing, broken, language, request });
  return summary && done({ summary, computation });
}

function resultTable(computation: Computation): ResultTable {
  const cells = customerCells(computation);
  const window = windowText(computation.customers.window, computation.language);
  return listTable(computation, cells, window) ?? madeTable(computation, cells, window);
}

function targetName(computation: Computation): string {
  const target = computation.list ?? computation.workbook.made;
  return target?.grid.sheetName ?? freeSheetName(computation);
}

/** What has to be settled before writing: rows sorted apart, a filter that stops short, a list too long. */
function objection(
  computation: Computation,
  table: ResultTable,
  { accept }: ClassifyRequest,
): AnyIssue | null {
  const { list } = computation;
  const apart = list && sortedApart(list);
  if (apart && !accept.includes('repair')) {
    return {
      code: 'rows-sorted-apart',
      severity: 'question',
      sheetName: targetName(computation),
      count: apart.rows.length,
    };
  }
  const minutes = Math.ceil((table.results.rows.length * table.results.roles.length * CELL_MS) / 60_000);
  if (minutes > LONGEST_MINUTES) return { code: 'takes-too-long', severity: 'refusal', details: { minutes } };
  const settled = accept.includes('widen-filter') || accept.includes('keep-filter');
  if (list && !settled && narrowFilter(list.sheet, filteredList(computation, table))) {
    return { code: 'filter-narrow', severity: 'question', sheetName: targetName(computation) };
  }
  return null;
}

function filteredList({ list, recognition }: Computation, { results }: ResultTable): FilteredList {
  const part = recognition.main?.parts[0];
  const columns = (part?.columnIndexes ?? []).filter((column) => column >= 0);
  const width = list?.grid.rows[0]?.length ?? 0;
  return {
    firstRow: results.headerRowIndex + 2,
    lastRow: (part?.rowIndexes[part.rowIndexes.length - 1] ?? 0) + 1,
    firstColumn: Math.min(...columns) + 1,
    lastColumn: Math.max(...columns) + 1,
    lastOwnColumn: lastColumnOf(placesFor(results.roles, list?.own ?? null, width)),
  };
}

interface Writing {
  readonly computation: Computation;
  readonly table: ResultTable;
  /** All records of `_History`, oldest first. */
  readonly standing: readonly HistoryRecord[];
  /** Runs that were broken off, oldest first. */
  readonly broken: readonly RecordedRun[];
  readonly language: Language;
  readonly request: ClassifyRequest;
}

function write(writing: Writing): Summary | undefined {
  const { computation, table, standing, broken, language } = writing;
  const { prepared } = computation;
  const customerAt = customerOfRow(computation, table);
  const outcome = (row: number): Outcome => outcomeOf(computation, customerAt(row));
  const changes = changeEntries(
    table,
    outcome,
    broken.flatMap((run) => run.changes),
  );
  const shared = { language, table, sheetName: targetName(computation) };
  const needsWriting = changes.length > 0 || broken.length > 0;
  const summary = (cellsWritten: number, issues: readonly AnyIssue[]): Summary =>
    summarise(computation, { ...shared, cellsWritten, issues, at: computation.workbook.now });
  if (!needsWriting || prepared.customers === 0) {
    settleUnchanged(writing);
    return summary(0, []);
  }
  const written = writeRun({
    computation,
    table,
    colours: classColours(computation),
    changes,
    standing,
    summary: (cellsWritten) => summary(cellsWritten, []),
    resumed: broken,
  });
  return written ? summary(written.cells, afterwards(writing, written)) : undefined;
}

function outcomeOf({ result, shown }: Computation, customer: number): Outcome {
  const idOf = (classIndex: number | undefined): string => result.classIds[classIndex ?? -1] ?? '';
  const score = result.scores[customer] ?? NaN;
  const mark = shown.markOf(customer);
  return {
    classId: idOf(shown.classIndexes[customer]),
    score: Number.isNaN(score) ? null : score,
    apart: mark && { raw: idOf(result.classIndexes[customer]), mark },
  };
}

/** Nothing differs, but the colours may have been chosen anew and the key column deleted. */
function settleUnchanged({ computation, table, standing }: Writing): void {
  const target = computation.list ?? computation.workbook.made;
  if (!target) return;
  const places = placesFor(table.results.roles, target.own, target.grid.rows[0]?.length ?? 0);
  const plan = {
    computation,
    table,
    colours: classColours(computation),
    changes: [],
    standing,
    summary: () => null,
    resumed: [],
  };
  if (places.isKeyAdded && computation.list) restoreKeys(target.sheet, plan, places);
  colourRows(target.sheet, plan, places);
  writeComputed(computation);
}

/** Widens the filter where that was allowed, else says that it stops short. */
function afterwards(
  { computation, table, request }: Writing,
  { sheet, sheetName, places }: Written,
): AnyIssue[] {
  const filter = computation.list ? narrowFilter(sheet, filteredList(computation, table)) : null;
  if (!filter) return [];
  if (!request.accept.includes('widen-filter'))
    return [{ code: 'filter-kept', severity: 'notice', sheetName }];
  widenFilter(sheet, filter, lastColumnOf(places));
  return [];
}

function customerOfRow(computation: Computation, table: ResultTable): (row: number) => number {
  const { customers, list } = computation;
  if (!list) {
    const byKey = new Map(customers.keys.map((key, customer) => [key, customer]));
    return (row) => byKey.get(table.keys[row] ?? '') ?? -1;
  }
  const byRow = new Map<number, number>();
  customers.rowIndexes.forEach((rows, customer) => {
    for (const rowIndex of rows) byRow.set(rowIndex - table.results.headerRowIndex - 1, customer);
  });
  return (row) => byRow.get(row) ?? -1;
}
