import { HISTORY_SHEET, readyOwnSheet } from './own-sheets';
import { readRectangle } from './blocks';
import { ensureRows } from './grid-room';

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
}

export interface RunRecord {
  readonly run: number;
  /** 1-based row of the run's first line in `_History`. */
  readonly rowNumber: number;
  readonly state: RunState;
}

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
  /** The user's settings of the run, as JSON value. */
  readonly settings: unknown;
  /** True when our columns did not exist before. */
  readonly isFirst: boolean;
  /** The summary shown after the run, as JSON value; null while writing, and where it is too long for a cell. */
  readonly summary: unknown;
}

/** run · state · part · data; part 0 holds the details, the others pieces of the changes. */
const HEADERS = ['run', 'state', 'part', 'data'];
/** Characters that a cell holds. */
const CELL_LENGTH = 50_000;
/** A little less leaves room for escapes. */
const PIECE_LENGTH = 45_000;
/** Stands before each piece, so that none can be taken for a number or a formula. */
const PIECE_MARK = '~';
/** Runs whose changes are kept, so that the sheet stays far below the ten million cells of a spreadsheet. */
export const RUNS_KEPT = 30;

/** The runs on record, oldest first. Reads the two narrow columns only. */
export function readRuns(sheet: Sheet | undefined): RunRecord[] {
  if (!sheet) return [];
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return [];
  const runs: RunRecord[] = [];
  readRectangle(sheet, { row: 2, column: 1, rows, columns: 3 }).forEach(([run, state, part], index) => {
    if (part === 0) runs.push({ run: Number(run), rowNumber: index + 2, state: String(state) as RunState });
  });
  return runs;
}

/** Details of one run, without its changes, which may be megabytes. */
export function readDetails(sheet: Sheet, record: RunRecord): RunDetails {
  return JSON.parse(String(sheet.getRange(record.rowNumber, HEADERS.length).getValue())) as RunDetails;
}

/** Details and changes of one run. */
export function readRun(sheet: Sheet, record: RunRecord): RecordedRun {
  const rows = sheet.getLastRow() - record.rowNumber + 1;
  const lines = readRectangle(sheet, { row: record.rowNumber, column: 1, rows, columns: 4 });
  const own = lines.filter(([run]) => Number(run) === record.run);
  const pieces = own
    .filter(([, , part]) => Number(part) > 0)
    .map(([, , , data]) => String(data).slice(PIECE_MARK.length));
  return {
    record,
    details: JSON.parse(String(own[0]?.[3])) as RunDetails,
    changes: pieces.length === 0 ? [] : (JSON.parse(pieces.join('')) as PackedEntry[]).map(unpack),
  };
}

type PackedEntry = [string, readonly (string | number)[] | 0, string, number | null, string];

const pack = (entry: ChangeEntry): PackedEntry => [
  entry.key,
  entry.before ?? 0,
  entry.classAfter,
  entry.scoreAfter,
  entry.hash,
];

const unpack = ([key, before, classAfter, scoreAfter, hash]: PackedEntry): ChangeEntry => ({
  key,
  before: before === 0 ? null : before,
  classAfter,
  scoreAfter,
  hash,
});

/** Puts the run on record as `writing`, before anything else is written. Returns what `closeRun` needs. */
export function openRun(
  spreadsheet: Spreadsheet,
  { sheet, backTo, runs }: { sheet: Sheet | undefined; backTo: Sheet; runs: readonly RunRecord[] },
  { details, changes }: { details: RunDetails; changes: readonly ChangeEntry[] },
): { sheet: Sheet; record: RunRecord } {
  const { sheet: history, isEmpty } = readyOwnSheet(spreadsheet, HISTORY_SHEET, { sheet, backTo });
  const run = (runs[runs.length - 1]?.run ?? 0) + 1;
  const lines = linesOf(run, details, changes);
  const rowNumber = isEmpty ? 2 : history.getLastRow() + 1;
  const table = isEmpty ? [HEADERS, ...lines] : lines;
  if (!isEmpty) ensureRows(history, rowNumber + lines.length - 1);
  const range = history.getRange(isEmpty ? 1 : rowNumber, 1, table.length, HEADERS.length);
  range.setValues(table);
  return { sheet: history, record: { run, rowNumber, state: 'writing' } };
}

function linesOf(run: number, details: RunDetails, changes: readonly ChangeEntry[]): (string | number)[][] {
  const text = JSON.stringify(changes.map(pack));
  const lines: (string | number)[][] = [[run, 'writing', 0, detailsText(details)]];
  for (let start = 0; changes.length > 0 && start < text.length; start += PIECE_LENGTH) {
    lines.push([run, 'writing', lines.length, PIECE_MARK + text.slice(start, start + PIECE_LENGTH)]);
  }
  return lines;
}

/** What undo and a second run need stands in a cell in any case; of very long names the summary is left out. */
function detailsText(details: RunDetails): string {
  const text = JSON.stringify(details);
  return text.length <= CELL_LENGTH ? text : JSON.stringify({ ...details, summary: null });
}

/** Marks a run as done or undone, with its details as they are now. */
export function closeRun(
  sheet: Sheet,
  record: RunRecord,
  to: { state: RunState; details: RunDetails },
): void {
  sheet
    .getRange(record.rowNumber, 1, 1, HEADERS.length)
    .setValues([[record.run, to.state, 0, detailsText(to.details)]]);
}

/** Forgets the oldest runs beyond `RUNS_KEPT`; `runs` are all, oldest first. */
export function rotateRuns(sheet: Sheet, runs: readonly RunRecord[]): void {
  const firstKept = runs[runs.length - RUNS_KEPT];
  if (runs.length > RUNS_KEPT && firstKept) sheet.deleteRows(2, firstKept.rowNumber - 2);
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
