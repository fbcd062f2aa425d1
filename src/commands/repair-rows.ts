import { HEADER_WORDS, RESULT_ROLES } from '../contract/words/columns';
import type { Language } from '../contract/language';
import { withDocumentLock } from '../google/document-lock';
import { copyKeys, placesFor, writeResults, type OwnCell } from '../google/result-writer';
import { readWorkbook, type ReadSheet } from '../google/sheet-reader';
import { currentCells, currentKeys, keyText, rowsBelowHeader } from './own-rows';
import { done, refused, type Result } from './result';

/** Rows whose key cell names another row's customer, and the column that tells the user's rows apart. */
export interface SortedApart {
  readonly identityColumnIndex: number;
  /** Offsets below the header. */
  readonly rows: readonly number[];
}

/**
 * Finds rows that were sorted without their classes: the key beside them belongs to a customer of another row. A
 * customer that was merely renamed or added is no such row. Null when everything stands in its place.
 */
export function sortedApart(read: ReadSheet): SortedApart | null {
  const { own, grid } = read;
  if (!own || own.keyColumnIndex < 0 || own.isMadeList) return null;
  const keys = currentKeys(read, rowsBelowHeader(read));
  const filled = keys.filter((key) => key !== '');
  const identityColumnIndex = identityColumn(read, new Set(filled));
  if (identityColumnIndex < 0) return null;
  const identities = keys.map((_, row) =>
    keyText(grid.rows[own.headerRowIndex + 1 + row]?.[identityColumnIndex]),
  );
  const known = new Set(identities);
  const rows: number[] = [];
  keys.forEach((key, row) => {
    if (key !== '' && key !== identities[row] && known.has(key)) rows.push(row);
  });
  return rows.length === 0 ? null : { identityColumnIndex, rows };
}

/** The user's column whose values the keys were copied from: the one that holds most of them. */
function identityColumn({ grid, own }: ReadSheet, keys: ReadonlySet<string>): number {
  const width = grid.rows[own?.headerRowIndex ?? 0]?.length ?? 0;
  const hits = new Array<number>(width).fill(0);
  for (let row = (own?.headerRowIndex ?? 0) + 1; row < grid.rows.length; row++) {
    grid.rows[row]?.forEach((cell, column) => {
      if (cell !== null && keys.has(keyText(cell))) hits[column] = (hits[column] ?? 0) + 1;
    });
  }
  for (const column of grid.ownColumns) hits[column] = 0;
  const most = Math.max(0, ...hits);
  return most === 0 ? -1 : hits.indexOf(most);
}

/** Puts the cells of our columns beside their customers again; computes nothing anew. */
export function repairSortedRows(language: Language): Result<{ rows: number }> {
  return (
    withDocumentLock(() => repairLocked(language)) ?? refused({ code: 'other-run', severity: 'refusal' })
  );
}

function repairLocked(language: Language): Result<{ rows: number }> {
  let rows = 0;
  for (const read of readWorkbook().sheets) {
    const apart = sortedApart(read);
    if (!apart) continue;
    repairSheet(read, apart, language);
    rows += apart.rows.length;
  }
  return rows > 0 ? done({ rows }) : refused({ code: 'nothing-to-repair', severity: 'notice' });
}

function repairSheet(read: ReadSheet, apart: SortedApart, language: Language): void {
  const { own, grid, sheet } = read;
  if (!own) return;
  const roles = RESULT_ROLES.filter((role) => own.byRole[role] !== undefined);
  const count = rowsBelowHeader(read);
  const current = currentCells(read, roles, count);
  const cellsOf = new Map<string, OwnCell[]>();
  currentKeys(read, count).forEach((key, row) => {
    if (key !== '') cellsOf.set(key, current[row] ?? []);
  });
  const blank = roles.map((): OwnCell => '');
  const rows = current.map((_, row) => {
    const identity = keyText(grid.rows[own.headerRowIndex + 1 + row]?.[apart.identityColumnIndex]);
    return cellsOf.get(identity) ?? blank;
  });
  const places = placesFor(roles, own, 0);
  const results = {
    headerRowIndex: own.headerRowIndex,
    roles,
    rows,
    current,
    headers: HEADER_WORDS[language],
    notes: {},
  };
  writeResults(sheet, results, places);
  copyKeys(
    sheet,
    { headerRowIndex: own.headerRowIndex, rows: count, identityColumnIndex: apart.identityColumnIndex },
    places,
  );
}
