import { rowBlocks } from './blocks';
import { changedSpans } from './changed-spans';
import { KEY_HEADER, OWN_ROLES, noteMark, type OwnColumns, type OwnRole } from './own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of ours: Score is a number, the rest are texts; '' is blank. */
export type OwnCell = string | number;

/** What shall stand in our columns. Rows run from the one below the header to the last row of the list. */
export interface ResultColumns {
  /** 0-based row of the headers. */
  readonly headerRowIndex: number;
  /** One array a row, in the order of `OWN_ROLES`. */
  readonly rows: readonly (readonly OwnCell[])[];
  /** What stands there now, in the same shape; blank where our columns are missing. */
  readonly current: readonly (readonly OwnCell[])[];
  readonly headers: Readonly<Record<OwnRole, string>>;
  /** Text of each header's note without its mark. */
  readonly notes: Readonly<Record<OwnRole, string>>;
  /** 0-based column of the user's own whose values tell the rows apart. */
  readonly identityColumnIndex: number;
}

/** Where our columns stand after writing; 0-based. */
export interface ColumnPlaces {
  readonly byRole: Readonly<Record<OwnRole, number>>;
  readonly keyColumnIndex: number;
  /** Roles whose column did not exist before. */
  readonly added: readonly OwnRole[];
}

const NUMBER_FORMATS: Readonly<Record<OwnRole, string>> = { score: '0.0', class: '@', reason: '@', needs: '@' };

/** Chooses the columns: those that exist, and for missing ones the next free columns at the right. */
export function placesFor(own: OwnColumns | null, width: number): ColumnPlaces {
  let next = width;
  const byRole = {} as Record<OwnRole, number>;
  const added: OwnRole[] = [];
  for (const role of OWN_ROLES) {
    const existing = own?.byRole[role];
    byRole[role] = existing ?? next++;
    if (existing === undefined) added.push(role);
  }
  const keyColumnIndex = own && own.keyColumnIndex >= 0 ? own.keyColumnIndex : next++;
  return { byRole, keyColumnIndex, added };
}

/** Makes the grid wide enough for our columns. */
export function ensureWidth(sheet: Sheet, places: ColumnPlaces, maxColumns: number): void {
  const needed = Math.max(places.keyColumnIndex, ...OWN_ROLES.map((role) => places.byRole[role])) + 1;
  if (needed > maxColumns) sheet.insertColumnsAfter(maxColumns, needed - maxColumns);
}

/**
 * Writes what differs, in few calls: values as plain text or number (a text never becomes a formula or a date, since
 * its cells are text cells), then headers and notes. Returns the number of cells written.
 */
export function writeResults(sheet: Sheet, results: ResultColumns, places: ColumnPlaces): number {
  let written = 0;
  for (const roles of neighbours(places)) written += writeColumns(sheet, results, { roles, places });
  // The note tells the day of the run that changed something; a run that changes nothing leaves it alone.
  return written === 0 && places.added.length === 0 ? 0 : written + writeHeaders(sheet, results, places);
}

/** Our columns in groups that stand side by side, in sheet order. */
function neighbours(places: ColumnPlaces): OwnRole[][] {
  const roles = [...OWN_ROLES].sort((a, b) => places.byRole[a] - places.byRole[b]);
  const groups: OwnRole[][] = [];
  for (const role of roles) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && places.byRole[role] === places.byRole[last] + 1) group.push(role);
    else groups.push([role]);
  }
  return groups;
}

function writeColumns(
  sheet: Sheet,
  results: ResultColumns,
  { roles, places }: { roles: readonly OwnRole[]; places: ColumnPlaces },
): number {
  const indexes = roles.map((role) => OWN_ROLES.indexOf(role));
  const pick = (rows: readonly (readonly OwnCell[])[]) =>
    rows.map((row) => indexes.map((index) => row[index] ?? ''));
  const after = pick(results.rows);
  const firstColumn = places.byRole[roles[0] ?? 'score'] + 1;
  const formats = roles.map((role) => NUMBER_FORMATS[role]);
  let written = 0;
  for (const span of changedSpans(pick(results.current), after)) {
    for (const block of rowBlocks(span.start, span.end, roles.length)) {
      const range = sheet.getRange(
        results.headerRowIndex + 2 + block.start,
        firstColumn,
        block.end - block.start,
        roles.length,
      );
      const values = after.slice(block.start, block.end);
      range.setNumberFormats(values.map(() => formats)).setValues(values);
      written += values.length * roles.length;
    }
  }
  return written;
}

/** New headers in bold, and every header's note when it says something else now. */
function writeHeaders(sheet: Sheet, results: ResultColumns, places: ColumnPlaces): number {
  for (const roles of neighbours(places)) {
    const isNew = roles.some((role) => places.added.includes(role));
    const range = sheet.getRange(results.headerRowIndex + 1, places.byRole[roles[0] ?? 'score'] + 1, 1, roles.length);
    if (isNew) range.setValues([roles.map((role) => results.headers[role])]).setFontWeight('bold');
    range.setNotes([roles.map((role) => results.notes[role] + '\n' + noteMark(role))]);
  }
  return places.added.length;
}

/**
 * Copies the user's identity column into our hidden key column, inside Google: ids keep their text, and no cell
 * crosses to the script.
 */
export function writeKeys(
  sheet: Sheet,
  results: ResultColumns,
  { places, isNew }: { places: ColumnPlaces; isNew: boolean },
): void {
  const rows = results.rows.length;
  const source = sheet.getRange(results.headerRowIndex + 2, results.identityColumnIndex + 1, rows, 1);
  const target = sheet.getRange(results.headerRowIndex + 2, places.keyColumnIndex + 1, rows, 1);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
  if (!isNew) return;
  sheet.getRange(results.headerRowIndex + 1, places.keyColumnIndex + 1).setValue(KEY_HEADER);
  sheet.hideColumns(places.keyColumnIndex + 1);
}
