import {
  MANUAL_COLUMNS,
  MANUAL_HEADERS,
  MANUAL_KIND_WORDS,
  MANUAL_KINDS,
  type ManualColumn,
  type ManualKind,
} from '../contract/words/manual';
import type { Language } from '../contract/language';
import { className } from '../contract/words/schemes';
import { ensureRows } from '../google/grid-room';
import { MARK_COLUMN, readyReport } from '../google/marked-sheets';
import type { OwnCell } from '../google/result-writer';
import { userEmail } from '../google/session';
import type { ReadWorkbook } from '../google/sheet-reader';
import type { Computation } from './compute-classes';
import { manualCell } from './manual-classes';
import { ownCell } from './own-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnOf = (column: ManualColumn): number => MANUAL_COLUMNS.indexOf(column) + 1;

/** Pixels of names and reasons. */
const WIDTHS: Readonly<Partial<Record<ManualColumn, number>>> = { customer: 240, reason: 320 };

/** The sheet of manual classes; made with its headings where there is none. */
export function readyManualSheet(workbook: ReadWorkbook, language: Language): Sheet {
  const { spreadsheet, reports } = workbook;
  const marked = reports.get('manual')?.sheet;
  const backTo = spreadsheet.getActiveSheet();
  const { sheet, isNew } = readyReport(spreadsheet, 'manual', { marked, language, backTo });
  // A run that was broken off may have left the sheet without headings.
  const isBare = isNew || (manualCell(reports.get('manual')?.grid.rows[0], 'customer') ?? '') === '';
  if (isBare) layOut(sheet, language);
  return sheet;
}

/** Texts stay texts, whatever they begin with; the day is a date; how a class holds is chosen from a list. */
function layOut(sheet: Sheet, language: Language): void {
  const rows = sheet.getMaxRows();
  sheet.getRange(1, 1, rows, MANUAL_COLUMNS.length).setNumberFormat('@');
  sheet.getRange(2, columnOf('until'), rows - 1, 1).setNumberFormat('yyyy-mm-dd');
  sheet.getRange(2, MARK_COLUMN, rows - 1, 1).setNumberFormat('@');
  const kinds = MANUAL_KINDS.map((kind) => MANUAL_KIND_WORDS[language][kind]);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(kinds, true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(2, columnOf('how'), rows - 1, 1).setDataValidation(rule);
  const headers = MANUAL_COLUMNS.map((column) => MANUAL_HEADERS[language][column]);
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]).setFontWeight('bold');
  for (const column of MANUAL_COLUMNS) {
    const pixels = WIDTHS[column];
    if (pixels !== undefined) sheet.setColumnWidth(columnOf(column), pixels);
  }
}

/** What is entered for one customer. */
export interface ManualEntry {
  readonly key: string;
  readonly name: string;
  readonly classId: string;
  readonly kind: ManualKind;
  /** 'YYYY-MM-DD', '' for none. */
  readonly until: string;
  readonly reason: string;
  /** Class id by the numbers; '' for none. */
  readonly computedId: string;
}

/** Writes a customer's row: over the standing one (0-based), else below all others. */
export function writeManualEntry(
  { workbook, language }: Computation,
  entry: ManualEntry,
  standing: number | null,
): void {
  const sheet = readyManualSheet(workbook, language);
  const row = (standing ?? sheet.getLastRow()) + 1;
  const cells: Record<ManualColumn, OwnCell> = {
    customer: entry.name,
    class: className(entry.classId, language),
    how: MANUAL_KIND_WORDS[language][entry.kind],
    until: entry.until,
    reason: entry.reason,
    computed: className(entry.computedId, language),
    by: userEmail(),
    on: workbook.now.slice(0, 10),
  };
  ensureRows(sheet, row);
  const formats = MANUAL_COLUMNS.map((column) => (column === 'until' ? 'yyyy-mm-dd' : '@'));
  const range = sheet.getRange(row, 1, 1, formats.length);
  range.setNumberFormats([formats]).setValues([MANUAL_COLUMNS.map((column) => cells[column])]);
  sheet.getRange(row, MARK_COLUMN).setNumberFormat('@').setValue(entry.key);
}

/** Takes rows (0-based) out of the sheet; the others move up. */
export function removeManualRows({ reports }: ReadWorkbook, rowIndexes: readonly number[]): void {
  const sheet = reports.get('manual')?.sheet;
  for (const rowIndex of [...rowIndexes].sort((a, b) => b - a)) sheet?.deleteRow(rowIndex + 1);
}

/** Writes what the numbers give beside each manual class, where it is not there already. */
export function writeComputed({ workbook, manual, result, language }: Computation): void {
  const read = workbook.reports.get('manual');
  if (!read) return;
  const { sheet, grid } = read;
  const column = columnOf('computed');
  const cells = grid.rows.map((row): OwnCell[] => [ownCell(row[column - 1])]);
  let isChanged = false;
  for (const { rowIndex, customer, computedText } of manual.rows) {
    const text = className(result.classIds[result.classIndexes[customer] ?? -1] ?? '', language);
    if (text === computedText) continue;
    cells[rowIndex] = [text];
    isChanged = true;
  }
  if (isChanged) sheet.getRange(2, column, cells.length - 1, 1).setValues(cells.slice(1));
}
