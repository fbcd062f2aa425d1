import type { ClassMark } from '../core/history/shown-classes';
import {
  appendRecords,
  changeRecord,
  dropRecords,
  readRecord,
  readRecordDetails,
  readRecords,
  type HistoryRecord,
} from './history-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `writing` stands from before the first cell is written until after the last: a run found so was broken off. */
export type RunState = 'writing' | 'done' | 'undone';

/** What one row's four cells held before the run and what tells whether they still hold what the run wrote. */
export interface ChangeEntry {
  /** Text of the row's key cell. */
  readonly key: string;
  /** Score, class, reason, needs before the run; null when all were blank. */
  readonly before: readonly (string | number)[] | null;
  /** Class id and score after the run. */
  readonly classAfter: string;
  readonly scoreAfter: number | null;
  /** `cellsHash` of the four cells as written. */
  readonly hash: string;
  /** Class id by the numbers alone, and why another one is shown; null where none is. */
  readonly apart: { readonly raw: string; readonly mark: ClassMark } | null;
}

export type RunRecord = HistoryRecord<RunState>;

/** A run with all that is on record of it. */
export interface RecordedRun {
  readonly record: RunRecord;
  readonly details: RunDetails;
  readonly changes: readonly ChangeEntry[];
}

export interface RunDetails {
  readonly at: string;
  readonly by: string;
  readonly sheetName: string;
  readonly scheme: string;
  /** Tells apart the settings of the scheme: equal ones have the same. */
  readonly version: string;
  /** The user's settings of the run, as JSON value. */
  readonly settings: unknown;
  /** True when our columns did not exist before. */
  readonly isFirst: boolean;
  /** The summary shown after the run, as JSON value; null while writing, and where it is too long for a cell. */
  readonly summary: unknown;
}

/** Runs whose changes are kept, so that the sheet stays far below the ten million cells of a spreadsheet. */
export const RUNS_KEPT = 30;

const STATES: readonly string[] = ['writing', 'done', 'undone'] satisfies RunState[];

/** The runs among the records, oldest first. */
export function runsAmong(records: readonly HistoryRecord[]): RunRecord[] {
  return records.filter((record): record is RunRecord => STATES.includes(record.state));
}

/** The runs on record, oldest first. Reads the narrow columns only. */
export function readRuns(sheet: Sheet | undefined): RunRecord[] {
  return runsAmong(readRecords(sheet));
}

/** Details of one run, without its changes. */
export function readDetails(sheet: Sheet, record: RunRecord): RunDetails {
  return readRecordDetails(sheet, record) as RunDetails;
}

/** Details and changes of one run. */
export function readRun(sheet: Sheet, record: RunRecord): RecordedRun {
  const { details, data } = readRecord(sheet, record);
  const changes = data === null ? [] : (data as PackedEntry[]).map(unpack);
  return { record, details: details as RunDetails, changes };
}

type PackedEntry = [
  string,
  readonly (string | number)[] | 0,
  string,
  number | null,
  string,
  (readonly [raw: string, mark: ClassMark])?,
];

function pack({ key, before, classAfter, scoreAfter, hash, apart }: ChangeEntry): PackedEntry {
  const packed: PackedEntry = [key, before ?? 0, classAfter, scoreAfter, hash];
  if (apart) packed.push([apart.raw, apart.mark]);
  return packed;
}

const unpack = ([key, before, classAfter, scoreAfter, hash, apart]: PackedEntry): ChangeEntry => ({
  key,
  before: before === 0 ? null : before,
  classAfter,
  scoreAfter,
  hash,
  apart: apart ? { raw: apart[0], mark: apart[1] } : null,
});

/** Puts the run on record as `writing`, before anything else is written. Returns what `closeRun` needs. */
export function openRun(
  spreadsheet: Spreadsheet,
  at: { sheet: Sheet | undefined; backTo: Sheet; standing: readonly HistoryRecord[] },
  { details, changes }: { details: RunDetails; changes: readonly ChangeEntry[] },
): { sheet: Sheet; record: RunRecord } {
  const data = changes.length > 0 ? changes.map(pack) : null;
  const run = { state: 'writing' as const, details, shorter: shortened(details), data };
  const { sheet, records } = appendRecords(spreadsheet, at, [run]);
  return { sheet, record: records[0] as RunRecord };
}

/** What undo and a second run need stands in a cell in any case; of very long names the summary is left out. */
function shortened(details: RunDetails): RunDetails {
  return { ...details, summary: null };
}

/** Marks a run as done or undone, with its details as they are now. */
export function closeRun(
  sheet: Sheet,
  record: RunRecord,
  { state, details }: { state: RunState; details: RunDetails },
): void {
  changeRecord(sheet, record, { state, details, shorter: shortened(details) });
}

/** Forgets the oldest runs beyond `RUNS_KEPT`; `runs` are all, oldest first. */
export function rotateRuns(sheet: Sheet, runs: readonly RunRecord[]): void {
  dropRecords(sheet, runs.slice(0, -RUNS_KEPT));
}

/**
 * A short fingerprint of cells (FNV-1a, 32 bit, base 36): enough to see whether a cell still holds what was
 * written; nothing depends on it being hard to forge.
 */
export function cellsHash(cells: readonly (string | number)[]): string {
  let hash = 0x811c9dc5;
  const text = cells.map((cell) => typeof cell + cell).join('\u0000');
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
