import { REPORT_SHEETS, type ReportSheet } from '../contract/words/report-sheets';
import { LANGUAGES, type Language } from '../contract/language';
import { ensureColumns } from './grid-room';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * 1-based hidden column whose first cell says which of our visible sheets this is: it is found in the values that
 * are read anyway, and stays when the user renames or sorts the sheet. A new sheet has just so many columns.
 */
export const MARK_COLUMN = 26;

/** What stands in the first cell of the mark column. */
export function markOf(kind: ReportSheet): string {
  return 'customer-tiers:' + kind;
}

/** Which of our visible sheets these rows are; null for a sheet of the user's. */
export function markedKind(rows: readonly (readonly unknown[])[]): ReportSheet | null {
  const mark = rows[0]?.[MARK_COLUMN - 1];
  return KINDS.find((kind) => markOf(kind) === mark) ?? null;
}

const KINDS = Object.keys(REPORT_SHEETS.en) as ReportSheet[];
const NAMES = new Set(LANGUAGES.flatMap((language) => Object.values(REPORT_SHEETS[language])));

/** Whether a sheet may be one of ours by its name: such a one is looked at even where the user hid it. */
export function isReportName(name: string): boolean {
  return NAMES.has(name);
}

/** Whether a sheet is one of ours, without reading it: by its name, which the user may have given too, and its mark. */
export function isReport(sheet: Sheet, name: string): boolean {
  if (!isReportName(name) || sheet.getMaxColumns() < MARK_COLUMN) return false;
  const mark: unknown = sheet.getRange(1, MARK_COLUMN).getValue();
  return KINDS.some((kind) => markOf(kind) === mark);
}

/** A visible sheet of ours to write, and whether it was made just now or found blank. */
export interface ReadyReport {
  readonly sheet: Sheet;
  readonly isNew: boolean;
}

/**
 * One of our visible sheets: the marked one, else one of our name that a broken run left blank, else a new one. The user
 * gets back the sheet they looked at.
 */
export function readyReport(
  spreadsheet: Spreadsheet,
  kind: ReportSheet,
  { marked, language, backTo }: { marked: Sheet | undefined; language: Language; backTo: Sheet },
): ReadyReport {
  if (marked) return { sheet: marked, isNew: false };
  const name = REPORT_SHEETS[language][kind];
  const standing = spreadsheet.getSheetByName(name);
  const isTaken = standing !== null && standing.getLastRow() > 0;
  const sheet =
    standing && !isTaken ? standing : spreadsheet.insertSheet(isTaken ? freeName(spreadsheet, name) : name);
  ensureColumns(sheet, { columns: MARK_COLUMN, maxColumns: sheet.getMaxColumns() });
  sheet.getRange(1, MARK_COLUMN).setValue(markOf(kind));
  sheet.hideColumns(MARK_COLUMN);
  spreadsheet.setActiveSheet(backTo);
  return { sheet, isNew: true };
}

/** A name beside a sheet of the user's that has ours. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  const own = name + ' (Customer Tiers)';
  let tried = own;
  for (let count = 2; spreadsheet.getSheetByName(tried); count++) tried = own + ' ' + count;
  return tried;
}
