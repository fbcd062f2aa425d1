import type { ColumnRole } from '../contract/words/columns';
import { rowBlocks } from './blocks';
import { changedSpans } from './changed-spans';
import { noteMark, type OwnColumns } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

/**
 * Formats that a column needs before its values: names are text cells, so that none becomes a number, a date or a
 * formula. The words of our own results begin like no such thing, and need none.
 */
const NUMBER_FORMATS: Readonly<Partial<Record<ColumnRole, string>>> = {
  name: '@',
  amount: '#,##0.00',
  lastOrder: 'yyyy-mm-dd',
};

/** Pixels in which most of our sentences can be read, two strong and weak points side by side. */
const TEXT_WIDTH_PX = 420;
/** Pixels in which most firms' names can be read, in a list that we make. */
const NAME_WIDTH_PX = 240;

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

/** Writes what differs of the cells, in few calls. Returns the number of cells written, new headers included. */
export function writeResults(sheet: Sheet, results: ResultColumns, places: ColumnPlaces): number {
  let written = places.added.length;
  for (const group of neighbours(results.roles, places)) written += writeColumns(sheet, results, group);
  return written;
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

function setFormats(sheet: Sheet, results: ResultColumns, { roles, firstColumn }: ColumnGroup): void {
  roles.forEach((role, index) => {
    const format = NUMBER_FORMATS[role];
    if (format === undefined) return;
    const place = { row: results.headerRowIndex + 2, column: firstColumn + index };
    sheet.getRange(place.row, place.column, results.rows.length, 1).setNumberFormat(format);
  });
}

/**
 * Writes our headers where they are missing, and the notes of all: a note tells the day of the run. The key column's
 * header stands beside the others where all are new, which spares calls.
 */
export function writeHeaders(
  sheet: Sheet,
  results: ResultColumns,
  { places, keyHeader }: { places: ColumnPlaces; keyHeader: string },
): void {
  const groups = neighbours(results.roles, places);
  const [only] = groups;
  const isNew = only && groups.length === 1 && places.added.length === results.roles.length;
  if (isNew && places.isKeyAdded) {
    const headers = [...only.roles.map((role) => results.headers[role]), keyHeader];
    const notes = [...only.roles.map((role) => noteOf(results, role)), ''];
    const range = sheet.getRange(results.headerRowIndex + 1, only.firstColumn, 1, headers.length);
    // The marks in the notes come first: headers without them would be taken for the user's own columns.
    range.setNotes([notes]).setValues([headers]);
    setTextWidths(sheet, only);
    sheet.hideColumns(places.keyColumnIndex + 1);
    return;
  }
  for (const group of groups) writeGroupHeaders(sheet, results, { group, places });
  if (places.isKeyAdded) {
    sheet.getRange(results.headerRowIndex + 1, places.keyColumnIndex + 1).setValue(keyHeader);
    sheet.hideColumns(places.keyColumnIndex + 1);
  }
}

/** Reason and what the next class needs are sentences; names of firms are longer than a column as it comes. */
function setTextWidths(sheet: Sheet, { roles, firstColumn }: ColumnGroup): void {
  const first = roles.indexOf('reason');
  if (roles[first + 1] === 'needs') sheet.setColumnWidths(firstColumn + first, 2, TEXT_WIDTH_PX);
  const name = roles.indexOf('name');
  if (name >= 0) sheet.setColumnWidth(firstColumn + name, NAME_WIDTH_PX);
}

function noteOf({ notes }: ResultColumns, role: ColumnRole): string {
  return ((notes[role] ?? '') + '\n' + noteMark(role)).trim();
}

/** Headers of columns that stand side by side, some of which the user may have renamed. */
function writeGroupHeaders(
  sheet: Sheet,
  results: ResultColumns,
  { group, places }: { group: ColumnGroup; places: ColumnPlaces },
): void {
  const row = results.headerRowIndex + 1;
  group.roles.forEach((role, index) => {
    if (!places.added.includes(role)) return;
    sheet
      .getRange(row, group.firstColumn + index)
      .setValue(results.headers[role])
      .setFontWeight('bold');
  });
  const range = sheet.getRange(row, group.firstColumn, 1, group.roles.length);
  range.setNotes([group.roles.map((role) => noteOf(results, role))]);
}

/**
 * Copies the user's identity column into our hidden key column, inside Google: ids keep their text, and no cell
 * crosses to the script. Columns 0-based, `rows` below the header. Returns the user's column, for reading it again.
 */
export function copyKeys(
  sheet: Sheet,
  at: { headerRowIndex: number; rows: number; identityColumnIndex: number },
  places: ColumnPlaces,
): Range {
  const source = sheet.getRange(at.headerRowIndex + 2, at.identityColumnIndex + 1, at.rows, 1);
  const target = sheet.getRange(at.headerRowIndex + 2, places.keyColumnIndex + 1, at.rows, 1);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  return source;
}

/** Writes keys of our own making as texts: the list is ours, so no column of the user's tells its rows apart. */
export function writeListKeys(
  sheet: Sheet,
  { keys, headerRowIndex }: { keys: readonly string[]; headerRowIndex: number },
  places: ColumnPlaces,
): void {
  for (const block of rowBlocks(0, keys.length, 1)) {
    const values = keys.slice(block.start, block.end).map((key) => [key]);
    sheet
      .getRange(headerRowIndex + 2 + block.start, places.keyColumnIndex + 1, values.length, 1)
      .setNumberFormat('@')
      .setValues(values);
  }
}
