import type { ColumnRole } from '../contract/words/columns';
import { rowBlocks } from './blocks';
import { changedSpans } from './changed-spans';
import { KEY_HEADER, LIST_HEADER, noteMark, type OwnColumns } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of ours: a number or a text; '' is blank. A date is its serial number (days since 1899-12-30). */
export type OwnCell = string | number;

/** What shall stand in our columns. Rows run from the one below the header to the last row of the list. */
export interface ResultColumns {
  /** 0-based row of the headers. */
  readonly headerRowIndex: number;
  /** What the columns hold, in the order of the cells in `rows`. */
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly (readonly OwnCell[])[];
  /** What stands there now, in the same shape; blank where our columns are missing. */
  readonly current: readonly (readonly OwnCell[])[];
  readonly headers: Readonly<Record<ColumnRole, string>>;
  /** Text of the header notes without their marks. */
  readonly notes: Readonly<Partial<Record<ColumnRole, string>>>;
}

/** Where our columns stand after writing; 0-based. */
export interface ColumnPlaces {
  readonly byRole: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly keyColumnIndex: number;
  /** Roles whose column did not exist before. */
  readonly added: readonly ColumnRole[];
  readonly isKeyAdded: boolean;
}

const NUMBER_FORMATS: Readonly<Record<ColumnRole, string>> = {
  name: '@',
  amount: '#,##0.00',
  orders: '0',
  lastOrder: 'yyyy-mm-dd',
  score: '0.0',
  class: '@',
  reason: '@',
  needs: '@',
};

/** Chooses the columns: those that exist, and for missing ones the next free columns at the right. */
export function placesFor(roles: readonly ColumnRole[], own: OwnColumns | null, width: number): ColumnPlaces {
  let next = width;
  const byRole: Partial<Record<ColumnRole, number>> = {};
  const added: ColumnRole[] = [];
  for (const role of roles) {
    const existing = own?.byRole[role];
    byRole[role] = existing ?? next++;
    if (existing === undefined) added.push(role);
  }
  const isKeyAdded = !own || own.keyColumnIndex < 0;
  return { byRole, added, isKeyAdded, keyColumnIndex: isKeyAdded ? next : own.keyColumnIndex };
}

/** 1-based column of the rightmost of our columns. */
export function lastColumnOf(places: ColumnPlaces): number {
  return Math.max(places.keyColumnIndex, ...Object.values(places.byRole)) + 1;
}

/** Makes the grid large enough for our columns and rows. */
export function ensureGrid(
  sheet: Sheet,
  needed: { rows: number; columns: number },
  grid: { maxRows: number; maxColumns: number },
): void {
  if (needed.columns > grid.maxColumns)
    sheet.insertColumnsAfter(grid.maxColumns, needed.columns - grid.maxColumns);
  if (needed.rows > grid.maxRows) sheet.insertRowsAfter(grid.maxRows, needed.rows - grid.maxRows);
}

/**
 * Writes what differs, in few calls: values as plain text or number (a text never becomes a formula or a date, since
 * its cells are text cells), then headers and notes. Returns the number of cells written.
 */
export function writeResults(sheet: Sheet, results: ResultColumns, places: ColumnPlaces): number {
  const groups = neighbours(results.roles, places);
  let written = 0;
  for (const group of groups) written += writeColumns(sheet, results, group);
  // The note tells the day of the run that changed something; a run that changes nothing leaves it alone.
  if (written === 0 && places.added.length === 0) return 0;
  for (const group of groups) writeHeaders(sheet, results, { group, places });
  return written + places.added.length;
}

/** Columns of ours that stand side by side. */
interface ColumnGroup {
  readonly roles: readonly ColumnRole[];
  /** 1-based. */
  readonly firstColumn: number;
}

function neighbours(roles: readonly ColumnRole[], places: ColumnPlaces): ColumnGroup[] {
  const at = (role: ColumnRole): number => (places.byRole[role] ?? 0) + 1;
  const groups: { roles: ColumnRole[]; firstColumn: number }[] = [];
  for (const role of [...roles].sort((a, b) => at(a) - at(b))) {
    const group = groups[groups.length - 1];
    if (group && at(role) === group.firstColumn + group.roles.length) group.roles.push(role);
    else groups.push({ roles: [role], firstColumn: at(role) });
  }
  return groups;
}

function writeColumns(sheet: Sheet, results: ResultColumns, group: ColumnGroup): number {
  const indexes = group.roles.map((role) => results.roles.indexOf(role));
  const pick = (rows: readonly (readonly OwnCell[])[]) =>
    rows.map((row) => indexes.map((index) => row[index] ?? ''));
  const after = pick(results.rows);
  const spans = changedSpans(pick(results.current), after);
  if (spans.length > 0) setFormats(sheet, results, group);
  let written = 0;
  for (const span of spans) {
    for (const block of rowBlocks(span.start, span.end, indexes.length)) {
      const values = after.slice(block.start, block.end);
      const firstRow = results.headerRowIndex + 2 + block.start;
      sheet.getRange(firstRow, group.firstColumn, values.length, indexes.length).setValues(values);
      written += values.length * indexes.length;
    }
  }
  return written;
}

/** One format for each run of columns that share it, over all rows: a single value costs no cells. */
function setFormats(sheet: Sheet, results: ResultColumns, { roles, firstColumn }: ColumnGroup): void {
  let start = 0;
  for (let end = 1; end <= roles.length; end++) {
    const format = NUMBER_FORMATS[roles[start] ?? 'reason'];
    const next = roles[end];
    if (next !== undefined && NUMBER_FORMATS[next] === format) continue;
    sheet
      .getRange(results.headerRowIndex + 2, firstColumn + start, results.rows.length, end - start)
      .setNumberFormat(format);
    start = end;
  }
}

function writeHeaders(
  sheet: Sheet,
  results: ResultColumns,
  { group, places }: { group: ColumnGroup; places: ColumnPlaces },
): void {
  const row = results.headerRowIndex + 1;
  const range = sheet.getRange(row, group.firstColumn, 1, group.roles.length);
  if (group.roles.every((role) => places.added.includes(role))) {
    range.setValues([group.roles.map((role) => results.headers[role])]).setFontWeight('bold');
  } else {
    group.roles.forEach((role, index) => {
      // The user may have renamed the others.
      if (places.added.includes(role))
        sheet.getRange(row, group.firstColumn + index).setValue(results.headers[role]);
    });
  }
  range.setNotes([group.roles.map((role) => ((results.notes[role] ?? '') + '\n' + noteMark(role)).trim())]);
}

/**
 * Copies the user's identity column into our hidden key column, inside Google: ids keep their text, and no cell
 * crosses to the script. Columns 0-based, `rows` below the header.
 */
export function copyKeys(
  sheet: Sheet,
  at: { headerRowIndex: number; rows: number; identityColumnIndex: number },
  places: ColumnPlaces,
): void {
  const source = sheet.getRange(at.headerRowIndex + 2, at.identityColumnIndex + 1, at.rows, 1);
  const target = sheet.getRange(at.headerRowIndex + 2, places.keyColumnIndex + 1, at.rows, 1);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  if (places.isKeyAdded) hideKeyColumn(sheet, KEY_HEADER, { headerRowIndex: at.headerRowIndex, places });
}

/** Writes keys of our own making as texts: the list is ours, so no column of the user's tells its rows apart. */
export function writeListKeys(sheet: Sheet, keys: readonly string[], places: ColumnPlaces): void {
  for (const block of rowBlocks(0, keys.length, 1)) {
    const values = keys.slice(block.start, block.end).map((key) => [key]);
    sheet
      .getRange(2 + block.start, places.keyColumnIndex + 1, values.length, 1)
      .setNumberFormat('@')
      .setValues(values);
  }
  if (places.isKeyAdded) hideKeyColumn(sheet, LIST_HEADER, { headerRowIndex: 0, places });
}

function hideKeyColumn(
  sheet: Sheet,
  header: string,
  { headerRowIndex, places }: { headerRowIndex: number; places: ColumnPlaces },
): void {
  sheet.getRange(headerRowIndex + 1, places.keyColumnIndex + 1).setValue(header);
  sheet.hideColumns(places.keyColumnIndex + 1);
}
