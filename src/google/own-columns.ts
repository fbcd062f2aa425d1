import type { Cell } from '../core/table/cell';
import { COLUMN_ROLES, HEADER_WORDS, RESULT_ROLES, type ColumnRole } from '../contract/words/columns';
import { LANGUAGES } from '../contract/language';

/**
 * Headers of the hidden column that holds each row's key: beside the user's own list, or in a list that we made.
 * Nobody sees or renames them, so they tell our columns from everybody else's.
 */
export const KEY_HEADER = 'customer-tiers:key';
export const LIST_HEADER = 'customer-tiers:list';

const HEADER_ROWS_SEARCHED = 20;

/** Where our columns stand in a sheet. All indexes 0-based. */
export interface OwnColumns {
  readonly headerRowIndex: number;
  /** -1 where the user deleted the key column. */
  readonly keyColumnIndex: number;
  /** Absent where the user deleted the column. */
  readonly byRole: Readonly<Partial<Record<ColumnRole, number>>>;
  /** All of the above, ascending. */
  readonly columnIndexes: readonly number[];
  /** True in a customer list made by us from an order list. */
  readonly isMadeList: boolean;
}

/** The mark at the end of a header's note: it stays when the user renames, moves or sorts the column. */
export function noteMark(role: ColumnRole): string {
  return '[customer-tiers:' + role + ']';
}

/**
 * Finds our columns in a sheet: by the hidden key column, then by the marks in the header notes, by our headings
 * beside the key column where all notes are lost. Where the key column is gone the notes are asked only if some header reads like one of ours, which costs most sheets nothing.
 */
export function ownColumnsIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly Cell[])[],
): OwnColumns | null {
  const key = findKeyHeader(rows) ?? findOurWords(rows);
  if (!key) return null;
  const width = rows[key.row]?.length ?? 0;
  const [notes = []] = sheet.getRange(key.row + 1, 1, 1, width).getNotes();
  const byRole: Partial<Record<ColumnRole, number>> = {};
  notes.forEach((note, column) => {
    const role = COLUMN_ROLES.find((candidate) => note.includes(noteMark(candidate)));
    if (role !== undefined && byRole[role] === undefined) byRole[role] = column;
  });
  if (key.column >= 0 && Object.keys(byRole).length === 0)
    Object.assign(byRole, rolesByHeader(rows[key.row] ?? [], key));
  const columnIndexes = Object.values(byRole).concat(key.column < 0 ? [] : [key.column]);
  if (columnIndexes.length === 0) return null;
  return {
    headerRowIndex: key.row,
    keyColumnIndex: key.column,
    byRole,
    columnIndexes: columnIndexes.sort((a, b) => a - b),
    isMadeList: key.isMadeList,
  };
}

/**
 * Our columns where all notes are lost, as in a copy by another program: our headings directly left of the key
 * column. Beside the user's list only those of the results, since the others are words of the user's as well.
 */
function rolesByHeader(
  headers: readonly Cell[],
  { column: keyColumn, isMadeList }: KeyHeader,
): Partial<Record<ColumnRole, number>> {
  const byRole: Partial<Record<ColumnRole, number>> = {};
  const roles = isMadeList ? COLUMN_ROLES : RESULT_ROLES;
  for (let column = keyColumn - 1; column >= 0; column--) {
    const role = roles.find((candidate) =>
      LANGUAGES.some((language) => HEADER_WORDS[language][candidate] === headers[column]),
    );
    if (role === undefined || byRole[role] !== undefined) break;
    byRole[role] = column;
  }
  return byRole;
}

interface KeyHeader {
  readonly row: number;
  readonly column: number;
  readonly isMadeList: boolean;
}

function findKeyHeader(rows: readonly (readonly Cell[])[]): KeyHeader | null {
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS_SEARCHED); row++) {
    const cells = rows[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column--) {
      const cell = cells[column];
      if (cell === KEY_HEADER || cell === LIST_HEADER)
        return { row, column, isMadeList: cell === LIST_HEADER };
    }
  }
  return null;
}

/** A row in which a result header of ours stands, in any of our languages. */
function findOurWords(rows: readonly (readonly Cell[])[]): KeyHeader | null {
  const ours = new Set<Cell>(
    LANGUAGES.flatMap((language) => RESULT_ROLES.map((role) => HEADER_WORDS[language][role])),
  );
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS_SEARCHED); row++) {
    if ((rows[row] ?? []).some((cell) => ours.has(cell))) return { row, column: -1, isMadeList: false };
  }
  return null;
}
