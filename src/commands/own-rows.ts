import { COLUMN_ROLES, RESULT_ROLES, type ColumnRole } from '../contract/words/columns';
import { isDay, type Cell } from '../core/table/cell';
import type { OwnCell } from '../google/result-writer';
import type { ReadSheet } from '../google/sheet-reader';

/** Serial number of 1970-01-01 in spreadsheets, which count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/** The roles of our columns in a sheet: beside the user's list, or all columns of a list that we made. */
export function rolesIn(isMadeList: boolean): readonly ColumnRole[] {
  return isMadeList ? COLUMN_ROLES : RESULT_ROLES;
}

/** A cell as we write it: blank is '', a day its serial number. */
export function ownCell(cell: Cell | undefined): OwnCell {
  if (cell === null || cell === undefined) return '';
  if (isDay(cell)) return cell.day + SERIAL_OF_1970;
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/** What stands in our columns now, for `rows` rows below the header; blank where a column is missing. */
export function currentCells(
  read: ReadSheet | null,
  roles: readonly ColumnRole[],
  rows: number,
): OwnCell[][] {
  const current: OwnCell[][] = [];
  const first = read?.own ? read.own.headerRowIndex + 1 : 0;
  for (let row = 0; row < rows; row++) {
    const cells = read?.own ? read.grid.rows[first + row] : undefined;
    current.push(
      roles.map((role) => {
        const column = read?.own?.byRole[role];
        return column === undefined ? '' : ownCell(cells?.[column]);
      }),
    );
  }
  return current;
}

/** Texts of our key column for the rows below the header; '' where it is blank or missing. */
export function currentKeys(read: ReadSheet, rows: number): string[] {
  const { own, grid } = read;
  const keys: string[] = [];
  for (let row = 0; row < rows; row++) {
    const column = own ? own.keyColumnIndex : -1;
    keys.push(own && column >= 0 ? keyText(grid.rows[own.headerRowIndex + 1 + row]?.[column]) : '');
  }
  return keys;
}

/** Text by which rows are compared: 17 and '17' are the same key. */
export function keyText(cell: Cell | undefined): string {
  return String(ownCell(cell)).trim();
}

/** Rows between our header and the last row of the sheet's content. */
export function rowsBelowHeader(read: ReadSheet): number {
  return read.own ? Math.max(0, read.grid.rows.length - read.own.headerRowIndex - 1) : 0;
}

/** A score as the cell shows it: one decimal place. */
export function shownScore(score: number): number {
  return Math.round(score * 10) / 10;
}
