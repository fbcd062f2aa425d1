import type { ReportSheet } from '../contract/words/report-sheets';
import type { Language } from '../contract/language';
import type { Cell } from '../core/table/cell';
import { ensureRows } from './grid-room';
import { readyReport } from './marked-sheets';
import type { ReadWorkbook } from './sheet-reader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of a report: a text, '' for a blank, or a number with the format it is shown in. */
export type ReportCell = string | { readonly value: number; readonly format: string };

/** A rectangle of cells, 1-based. What stands beside and below it is the user's, and is left alone. */
export interface ReportBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly cells: readonly (readonly ReportCell[])[];
}

export interface Report {
  readonly kind: ReportSheet;
  /** Of the sheet's name, when it has to be made. */
  readonly language: Language;
  readonly blocks: readonly ReportBlock[];
  /** Pixels of the first columns, set when the sheet is made. */
  readonly widths: readonly number[];
  /** Row that is made bold when the sheet is made, beside the title in the first. */
  readonly headingRow: number;
}

/** What was written; no cell when everything stood there already. */
export interface WrittenReport {
  readonly sheet: Sheet;
  readonly sheetName: string;
  readonly cells: number;
}

/** Writes a report over the one that stands in the workbook, block by block where something differs. */
export function writeReport(workbook: ReadWorkbook, report: Report): WrittenReport {
  const { spreadsheet } = workbook;
  const standing = workbook.reports.get(report.kind);
  const { sheet, isNew } = readyReport(spreadsheet, report.kind, {
    marked: standing?.sheet,
    language: report.language,
    backTo: spreadsheet.getActiveSheet(),
  });
  const rows = standing?.grid.rows ?? [];
  let cells = 0;
  for (const block of report.blocks) cells += writeBlock(sheet, block, rows);
  if (isNew) setLooks(sheet, report);
  return { sheet, sheetName: standing?.grid.sheetName ?? sheet.getName(), cells };
}

/** Texts are made text cells first: a name that begins like a formula stays a name. */
function writeBlock(sheet: Sheet, block: ReportBlock, standing: readonly (readonly Cell[])[]): number {
  const { row, column, cells } = block;
  const width = cells[0]?.length ?? 0;
  const isSame = cells.every((line, down) =>
    line.every((cell, across) => (standing[row - 1 + down]?.[column - 1 + across] ?? '') === valueOf(cell)),
  );
  if (isSame || width === 0) return 0;
  ensureRows(sheet, row + cells.length - 1);
  sheet
    .getRange(row, column, cells.length, width)
    .setNumberFormats(cells.map((line) => line.map(formatOf)))
    .setValues(cells.map((line) => line.map(valueOf)));
  return cells.length * width;
}

const valueOf = (cell: ReportCell): string | number => (typeof cell === 'string' ? cell : cell.value);
const formatOf = (cell: ReportCell): string => (typeof cell === 'string' ? '@' : cell.format);

function setLooks(sheet: Sheet, { widths, headingRow }: Report): void {
  widths.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  for (const row of new Set([1, headingRow])) sheet.getRange(row, 1, 1, widths.length).setFontWeight('bold');
}
