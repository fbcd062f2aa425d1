import type { Cell, SheetGrid } from '../core/table/cell';
import type { ReportSheet } from '../contract/words/report-sheets';
import { calendarDays, nowText } from './dates';
import { blockRanges, valuesOf } from './blocks';
import { isReportName, markedKind } from './marked-sheets';
import { isOwnSheetName } from './own-sheets';
import { ownColumnsIn, type OwnColumns } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of the user's with its values and where our columns stand in it. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly grid: SheetGrid;
  readonly own: OwnColumns | null;
  /** What was read, from A1 down, in blocks. */
  readonly ranges: readonly GoogleAppsScript.Spreadsheet.Range[];
}

/** Everything one run reads from the workbook. */
export interface ReadWorkbook {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The user's visible sheets with content, in tab order. */
  readonly sheets: readonly ReadSheet[];
  /** Our own sheets, by name. */
  readonly ownSheets: ReadonlyMap<string, Sheet>;
  /** The customer list that an earlier run made from an order list, null when there is none. */
  readonly made: ReadSheet | null;
  /** Visible sheets of ours with something to read or to show, by what they hold; hidden ones too. */
  readonly reports: ReadonlyMap<ReportSheet, ReadSheet>;
  readonly timeZone: string;
  /** 'YYYY-MM-DD HH:mm' in the file's zone. */
  readonly now: string;
}

/** Reads each sheet of the active spreadsheet once. */
export function readWorkbook(): ReadWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const ownSheets = new Map<string, Sheet>();
  const named: { sheet: Sheet; name: string }[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    if (isOwnSheetName(name)) ownSheets.set(name, sheet);
    else named.push({ sheet, name });
  }
  const all = readVisible(spreadsheet, named, timeZone);
  const reports = new Map<ReportSheet, ReadSheet>();
  const read = all.filter((entry) => {
    const kind = markedKind(entry.grid.rows);
    if (kind) reports.set(kind, entry);
    return !kind;
  });
  return {
    spreadsheet,
    reports,
    sheets: read.filter((entry) => entry.own?.isMadeList !== true),
    ownSheets,
    made: read.find((entry) => entry.own?.isMadeList === true) ?? null,
    timeZone,
    now: nowText(timeZone),
  };
}

function readVisible(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  named: readonly { sheet: Sheet; name: string }[],
  timeZone: string,
): ReadSheet[] {
  const isOnly = named.length === 1;
  const activeName = isOnly ? named[0]?.name : spreadsheet.getActiveSheet().getName();
  const raw: (Pick<ReadSheet, 'sheet' | 'ranges'> & { name: string; values: unknown[][] })[] = [];
  for (const { sheet, name } of named) {
    const isHidden = !isOnly && name !== activeName && sheet.isSheetHidden();
    if (isHidden && !isReportName(name)) continue;
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    if (rows === 0 || columns === 0) continue;
    const ranges = blockRanges(sheet, { row: 1, column: 1, rows, columns });
    const values = valuesOf(ranges);
    if (!isHidden || markedKind(values)) raw.push({ sheet, name, ranges, values });
  }
  const toCells = cellReader(
    raw.map((entry) => entry.values),
    timeZone,
  );
  return raw.map(({ sheet, name, ranges, values }, index) => {
    const rows = toCells(values);
    const own = ownColumnsIn(sheet, rows);
    return {
      sheet,
      own,
      ranges,
      grid: {
        sheetId: index,
        sheetName: name,
        isActive: name === activeName,
        rows,
        ownColumns: own ? own.columnIndexes : [],
      },
    };
  });
}

/** A function that turns service values into cells; the dates of all sheets are looked at together. */
function cellReader(
  sheets: readonly (readonly unknown[][])[],
  timeZone: string,
): (values: unknown[][]) => Cell[][] {
  const instants: number[] = [];
  for (const values of sheets) {
    for (const row of values) for (const value of row) if (isDate(value)) instants.push(value.getTime());
  }
  const dayOf = calendarDays(instants, timeZone);
  return (values) => values.map((row) => row.map((value) => cellOf(value, dayOf)));
}

/** `instanceof Date` fails for values of another realm, so the kind is asked of the value itself. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function cellOf(value: unknown, dayOf: (instant: number) => number): Cell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { day: dayOf(value.getTime()) };
  return String(value);
}
