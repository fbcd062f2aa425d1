import { readRectangle } from './blocks';
import { JOBS_SHEET, readyOwnSheet } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * One row of `_Jobs`: work that is done at its time, by whoever's clock comes first. All are texts, '' for none. The sheet
 * is read as untrusted: whoever can open the file can edit it.
 */
export interface Job {
  /** What is done: 'close-month'. */
  readonly kind: string;
  /** What it is done for next, 'YYYY-MM'. */
  readonly period: string;
  /** First day on which it is done, 'YYYY-MM-DD' in the file's zone. */
  readonly due: string;
  /** Until when somebody's run has it, as an instant 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
  readonly lease: string;
  /** When it was done last, 'YYYY-MM-DD HH:mm' in the file's zone. */
  readonly lastRun: string;
  /** What went wrong at the last try, a sentence. */
  readonly lastError: string;
  /** Who gets the mail; '' = nobody. */
  readonly mailTo: string;
  /** State of the last mail and the period it was about: 'sending 2026-06' or 'sent 2026-06'. */
  readonly mail: string;
  /** Of mail and sentences: that of who asked for the job. */
  readonly language: string;
}

const COLUMNS = [
  'kind',
  'period',
  'due',
  'lease',
  'lastRun',
  'lastError',
  'mailTo',
  'mail',
  'language',
] as const satisfies readonly (keyof Job)[];

/** As written in the first row; nobody is meant to look there. */
const HEADINGS = COLUMNS.map((name) => name.replace(/[A-Z]/g, (letter) => ' ' + letter.toLowerCase()));

/** The job of a kind; null where nobody asked for it. */
export function readJob(sheet: Sheet | null, kind: string): Job | null {
  return jobsOf(sheet).find((job) => job.kind === kind) ?? null;
}

function jobsOf(sheet: Sheet | null): Job[] {
  const rows = (sheet?.getLastRow() ?? 0) - 1;
  if (!sheet || rows < 1) return [];
  return readRectangle(sheet, { row: 2, column: 1, rows, columns: COLUMNS.length }).map(
    (cells) =>
      Object.fromEntries(COLUMNS.map((name, index) => [name, String(cells[index])])) as unknown as Job,
  );
}

/** The sheet of jobs; null before the first. */
export function jobsSheet(spreadsheet: Spreadsheet): Sheet | null {
  return spreadsheet.getSheetByName(JOBS_SHEET);
}

/** Puts a job down, over the one of its kind, and has it carried out at once: what follows must not outrun it. */
export function writeJob(spreadsheet: Spreadsheet, job: Job): void {
  const { sheet, isEmpty } = readyOwnSheet(spreadsheet, JOBS_SHEET, {
    sheet: jobsSheet(spreadsheet) ?? undefined,
    backTo: spreadsheet.getActiveSheet(),
  });
  const index = jobsOf(sheet).findIndex(({ kind }) => kind === job.kind);
  const row = index >= 0 ? index + 2 : isEmpty ? 2 : sheet.getLastRow() + 1;
  const line = COLUMNS.map((name) => job[name]);
  const table = isEmpty ? [HEADINGS, line] : [line];
  sheet
    .getRange(isEmpty ? 1 : row, 1, table.length, COLUMNS.length)
    .setNumberFormat('@')
    .setValues(table);
  SpreadsheetApp.flush();
}

/** Takes a job off the list; nothing where there is none. */
export function removeJob(spreadsheet: Spreadsheet, kind: string): void {
  const sheet = jobsSheet(spreadsheet);
  const index = jobsOf(sheet).findIndex((job) => job.kind === kind);
  if (sheet && index >= 0) sheet.deleteRow(index + 2);
}
