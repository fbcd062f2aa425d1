import type { Acceptance } from '../contract/api';
import type { ClosingView } from '../contract/api-history';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { MOVEMENT_WORDS } from '../contract/words/movement';
import type { AnyIssue } from '../contract/wire-issue';
import { closingChanges } from '../core/history/closing';
import type { Settings } from '../core/settings';
import { daysInMonth } from '../core/table/calendar';
import {
  hasClosingValues,
  isWholeNext,
  readClosings,
  readClosingValues,
  writeClosing,
  type ClosingRecord,
  type NewClosing,
} from '../google/closing-records';
import { nowText } from '../google/dates';
import { withDocumentLock } from '../google/document-lock';
import { readRecords, type HistoryRecord } from '../google/history-lines';
import { HISTORY_SHEET } from '../google/own-sheets';
import { readClosedList } from './closed-list';
import { classifyUnderLock } from './classify-customers';
import { closedList, newClosing } from './closing-state';
import type { Computation } from './compute-classes';
import { movementText, movementView, readMovement } from './movement';
import { writeMovementSheet } from './movement-sheet';
import { done, refused, type Result } from './result';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the user asks for; see `AddonApi.closeMonth`. */
export interface CloseRequest {
  readonly settings: Settings;
  /** 'YYYY-MM'; null: the month of today in the file's zone. */
  readonly month: string | null;
  readonly accept: readonly Acceptance[];
}

/**
 * Classifies as of the month's last day, puts the month on record and shows who moved. A month may be closed again: its
 * mark is replaced where anything differs, and nothing is written where nothing does. Each step can be repeated, so that
 * closing again finishes what was broken off.
 */
export function closeMonth(request: CloseRequest, language: Language): Result<ClosingView> {
  return (
    withDocumentLock(() => closeUnderLock(request, language)) ??
    refused({ code: 'other-run', severity: 'refusal' })
  );
}

/** The same for who holds the lock already. */
export function closeUnderLock(request: CloseRequest, language: Language): Result<ClosingView> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const today = nowText(spreadsheet.getSpreadsheetTimeZone()).slice(0, 10);
  const month = request.month ?? today.slice(0, 7);
  const history = spreadsheet.getSheetByName(HISTORY_SHEET) ?? undefined;
  const stop = objection(readClosings(history, readRecords(history)), month, today);
  if (stop) return refused(stop);
  const settings = asOfMonth(request.settings, month, today);
  const classified = classifyUnderLock({ ...request, settings, month, fingerprint: null }, language);
  if (!classified.ok) return classified;
  const { computation, summary } = classified.value;
  const written = recordMonth(computation, month);
  const movement = readMovement(historySheet(computation), month);
  if (!movement) return refused({ code: 'no-closing', severity: 'refusal' });
  const { sheetName } = writeMovementSheet(computation.workbook, movement, computation.language);
  const words = MOVEMENT_WORDS[language];
  const form = !written.isAgain ? 'closed' : written.isChanged ? 'closed-again' : 'closed-same';
  const text = say(words[form], language, { month }) + '\n' + movementText(movement, language);
  const view = movementView(movement, language);
  const { cellsWritten, issues } = summary;
  const notices = issues.map((issue) => issue.text);
  return done({ month, ...written, cellsWritten, notices, movement: view, sheetName, text });
}

function objection(closings: readonly ClosingRecord[], month: string, today: string): AnyIssue | null {
  if (month > today.slice(0, 7)) return { code: 'month-to-come', severity: 'refusal', details: { month } };
  const last = closings[closings.length - 1]?.details.month ?? '';
  if (last <= month) return null;
  return { code: 'month-closed-later', severity: 'refusal', details: { month, last } };
}

/** Of a month that is over its last day counts as today, where the user named no day. */
export function asOfMonth(settings: Settings, month: string, today: string): Settings {
  if (settings.referenceDate !== undefined || month === today.slice(0, 7)) return settings;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { ...settings, referenceDate: month + '-' + daysInMonth(year, number) };
}

function historySheet({ workbook }: Computation): Sheet | undefined {
  return workbook.spreadsheet.getSheetByName(HISTORY_SHEET) ?? undefined;
}

/** Puts the month on record where it is not there just so. */
function recordMonth(computation: Computation, month: string): Pick<ClosingView, 'isAgain' | 'isChanged'> {
  const history = historySheet(computation);
  const standing = readRecords(history);
  const closings = readClosings(history, standing);
  const before = closings.filter(({ details }) => details.month < month);
  const closing = newClosing(computation, closedBefore({ history, standing, before }), month);
  const isAgain = closings.length > before.length;
  const isSame =
    isAgain && history !== undefined && stands(computation, closing, { history, standing, closings });
  if (isSame) return { isAgain, isChanged: false };
  const { spreadsheet } = computation.workbook;
  const at = { sheet: history, backTo: spreadsheet.getActiveSheet(), standing };
  writeClosing(spreadsheet, at, closing, before);
  return { isAgain, isChanged: true };
}

function closedBefore({
  history,
  standing,
  before,
}: {
  history: Sheet | undefined;
  standing: readonly HistoryRecord[];
  before: readonly ClosingRecord[];
}): Parameters<typeof newClosing>[1] {
  const last = before[before.length - 1];
  if (!history || !last) return { list: new Map(), values: null, scheme: null, isWholeNext: true };
  return {
    list: readClosedList(history, before),
    values: readClosingValues(history, standing, last.details.month),
    scheme: last.details.scheme,
    isWholeNext: isWholeNext(before),
  };
}

/** Whether the month stands on record with the same classes from the same numbers. */
function stands(
  computation: Computation,
  closing: NewClosing,
  {
    history,
    standing,
    closings,
  }: { history: Sheet; standing: readonly HistoryRecord[]; closings: readonly ClosingRecord[] },
): boolean {
  const last = closings[closings.length - 1]?.details;
  const detail = () => ({ score: null, amount: null, movedBy: null });
  return (
    last?.scheme === closing.details.scheme &&
    last.version === closing.details.version &&
    hasClosingValues(history, standing, closing) &&
    closingChanges(readClosedList(history, closings), closedList(computation), detail).length === 0
  );
}
