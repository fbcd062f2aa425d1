import { readRectangle } from './blocks';
import { ensureRows } from './grid-room';
import { HISTORY_SHEET, readyOwnSheet } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Number, state, part and data; part 0 holds the details, the others pieces of the data. */
const HEADERS = ['run', 'state', 'part', 'data'];
/** Characters that a cell holds. */
const CELL_LENGTH = 50_000;
/** A little less leaves room for escapes. */
const PIECE_LENGTH = 45_000;
/** Stands before each piece, so that none can be taken for a number or a formula. */
const PIECE_MARK = '~';

/** One record of `_History`: its lines stand below each other. */
export interface HistoryRecord<State extends string = string> {
  /** Ascending, each number once. */
  readonly run: number;
  /** 1-based row of the first line. */
  readonly rowNumber: number;
  readonly lines: number;
  readonly state: State;
}

/** What a record holds, as JSON values; `data` is null where there is none. */
export interface RecordContent {
  readonly details: unknown;
  readonly data: unknown;
}

/** All records of `_History`, oldest first. Reads the narrow columns only. */
export function readRecords(sheet: Sheet | undefined): HistoryRecord[] {
  if (!sheet) return [];
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return [];
  const records: (HistoryRecord & { lines: number })[] = [];
  readRectangle(sheet, { row: 2, column: 1, rows, columns: 3 }).forEach(([run, state, part], index) => {
    const last = records[records.length - 1];
    if (part === 0) records.push({ run: Number(run), rowNumber: index + 2, lines: 1, state: String(state) });
    else if (last && last.run === Number(run) && last.rowNumber + last.lines === index + 2) last.lines++;
  });
  return records;
}

/** The details of a record, without its data, which may be megabytes. */
export function readRecordDetails(sheet: Sheet, { rowNumber }: HistoryRecord): unknown {
  return JSON.parse(String(sheet.getRange(rowNumber, HEADERS.length).getValue())) as unknown;
}

export function readRecord(sheet: Sheet, { rowNumber, lines }: HistoryRecord): RecordContent {
  const cells = readRectangle(sheet, { row: rowNumber, column: HEADERS.length, rows: lines, columns: 1 });
  const [details = '', ...pieces] = cells.map(([cell]) => String(cell));
  const data = pieces.map((piece) => piece.slice(PIECE_MARK.length)).join('');
  return {
    details: JSON.parse(details) as unknown,
    data: data === '' ? null : (JSON.parse(data) as unknown),
  };
}

/** What is put on record; `shorter` are the details where the whole ones are too long for a cell. */
export interface NewRecord<State extends string> {
  readonly state: State;
  readonly details: unknown;
  readonly shorter?: unknown;
  readonly data: unknown;
}

/** Appends records with one call; makes `_History` where it is missing. `standing` are all records, oldest first. */
export function appendRecords<State extends string>(
  spreadsheet: Spreadsheet,
  {
    sheet,
    backTo,
    standing,
  }: { sheet: Sheet | undefined; backTo: Sheet; standing: readonly HistoryRecord[] },
  added: readonly NewRecord<State>[],
): { sheet: Sheet; records: HistoryRecord<State>[] } {
  const { sheet: history, isEmpty } = readyOwnSheet(spreadsheet, HISTORY_SHEET, { sheet, backTo });
  const firstRow = isEmpty ? 2 : history.getLastRow() + 1;
  const table: (string | number)[][] = isEmpty ? [HEADERS] : [];
  const records: HistoryRecord<State>[] = [];
  let run = standing[standing.length - 1]?.run ?? 0;
  let rowNumber = firstRow;
  for (const record of added) {
    const lines = linesOf(++run, record);
    table.push(...lines);
    records.push({ run, rowNumber, lines: lines.length, state: record.state });
    rowNumber += lines.length;
  }
  if (!isEmpty) ensureRows(history, rowNumber - 1);
  history.getRange(isEmpty ? 1 : firstRow, 1, table.length, HEADERS.length).setValues(table);
  return { sheet: history, records };
}

function linesOf(run: number, { state, details, shorter, data }: NewRecord<string>): (string | number)[][] {
  const lines: (string | number)[][] = [[run, state, 0, cellText(details, shorter)]];
  const text = data === null ? '' : JSON.stringify(data);
  for (let start = 0; start < text.length; start += PIECE_LENGTH) {
    lines.push([run, state, lines.length, PIECE_MARK + text.slice(start, start + PIECE_LENGTH)]);
  }
  return lines;
}

function cellText(details: unknown, shorter: unknown): string {
  const text = JSON.stringify(details);
  return text.length <= CELL_LENGTH || shorter === undefined ? text : JSON.stringify(shorter);
}

/** Gives a record another state, and other details with it where they are named. */
export function changeRecord<State extends string>(
  sheet: Sheet,
  { run, rowNumber }: HistoryRecord,
  { state, details, shorter }: { state: State; details?: unknown; shorter?: unknown },
): void {
  const start: (string | number)[] = [run, state, 0];
  const cells = details === undefined ? start : [...start, cellText(details, shorter)];
  sheet.getRange(rowNumber, 1, 1, cells.length).setValues([cells]);
}

/** Forgets records; the others move up. Neighbours go with one call. */
export function dropRecords(sheet: Sheet, records: readonly HistoryRecord[]): void {
  const last = [...records].sort((a, b) => b.rowNumber - a.rowNumber);
  for (let at = 0; at < last.length;) {
    let first = last[at];
    let rows = 0;
    for (; first && last[at]; at++) {
      const record = last[at];
      if (!record || (rows > 0 && record.rowNumber + record.lines !== first.rowNumber)) break;
      first = record;
      rows += record.lines;
    }
    if (first) sheet.deleteRows(first.rowNumber, rows);
  }
}
