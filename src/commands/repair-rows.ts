import { HEADER_WORDS, RESULT_ROLES } from '../contract/words/columns';
import type { Language } from '../contract/language';
import { withDocumentLock } from '../google/document-lock';
import { gridRights } from '../google/edit-rights';
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
  const identityColumnIndex = identityColumn(read, keys);
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

/**
 * The user's column that the keys were copied from: the one that holds most of the different keys, a key in its own
 * row counting twice, since a column of ranks or of small counts may hold the same numbers. -1 where none holds any.
 *
 * @param keys texts of the rows below the header; '' is none.
 */
export function identityColumn({ grid, own }: ReadSheet, keys: readonly string[]): number {
  const known = new Set(keys.filter((key) => key !== ''));
  const first = (own?.headerRowIndex ?? 0) + 1;
  let best = { column: -1, hits: 0 };
  const width = grid.rows[first - 1]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (grid.ownColumns.includes(column)) continue;
    const found = new Set<string>();
    let inPlace = 0;
    for (let row = first; row < grid.rows.length; row++) {
      const text = keyText(grid.rows[row]?.[column]);
      if (!known.has(text)) continue;
      found.add(text);
      if (text === keys[row - first]) inPlace++;
    }
    if (found.size + inPlace > best.hits) best = { column, hits: found.size + inPlace };
  }
  return best.column;
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
    const { sheetName } = read.grid;
    if (!gridRights(read).canEdit) return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
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
