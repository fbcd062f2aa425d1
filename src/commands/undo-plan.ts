import { LANGUAGES } from '../contract/language';
import type { ColumnRole } from '../contract/words/columns';
import { className } from '../contract/words/schemes';
import { cellsHash, type ChangeEntry, type RecordedRun } from '../google/history-sheet';
import type { OwnCell } from '../google/result-writer';
import type { ReadSheet } from '../google/sheet-reader';
import { currentCells, currentKeys, keyText, rolesIn, rowsBelowHeader, shownScore } from './own-rows';
import { identityColumn } from './repair-rows';

/** What is taken back in one step: a run, or all that were broken off, oldest first. */
export type UndoStep = readonly RecordedRun[];

/** What taking back would leave in our columns of a sheet. */
export interface UndoPlan {
  readonly current: OwnCell[][];
  readonly restored: OwnCell[][];
  readonly cells: number;
  /** Row offsets below the header that are left alone. */
  readonly kept: number[];
}

/**
 * Goes back step by step: each cell that still holds what the step wrote gets what stood there before, and is then
 * compared with the step before that. A row that somebody changed stays as it is from there on. One that stands already
 * where all steps lead to, as after an undo that was broken off, is no changed one.
 *
 * @param steps the latest first.
 */
export function planUndo(read: ReadSheet, steps: readonly UndoStep[]): UndoPlan {
  const roles = rolesIn(read.own?.isMadeList === true);
  const current = currentCells(read, roles, rowsBelowHeader(read));
  const byKeys = steps.map(entriesByKey);
  const keys = rowKeys(
    read,
    byKeys.flatMap((byKey) => Array.from(byKey.keys())),
  );
  const isThere = roles.map((role) => read.own?.byRole[role] !== undefined);
  const blank = roles.map((): OwnCell => '');
  const kept: number[] = [];
  let cells = 0;
  const restored = current.map((cellsNow, row) => {
    const chain = byKeys.flatMap((byKey) => [byKey.get(keys[row] ?? '') ?? []]).filter(isFilled);
    const target = chain[chain.length - 1]?.[0]?.before ?? blank;
    if (chain.length === 0 || isSame(target, cellsNow)) return cellsNow;
    const back = goBack(cellsNow, chain, { roles, isThere, blank });
    if (back.isKept) kept.push(row);
    cells += back.cells.filter((cell, index) => isThere[index] && cell !== cellsNow[index]).length;
    return back.cells;
  });
  return { current, restored, cells, kept };
}

const isFilled = (entries: readonly ChangeEntry[]): boolean => entries.length > 0;
const isSame = (a: readonly OwnCell[], b: readonly OwnCell[]): boolean =>
  a.every((cell, index) => cell === b[index]);

/** One row through the steps that wrote it, the latest first. */
function goBack(
  cellsNow: OwnCell[],
  chain: readonly (readonly ChangeEntry[])[],
  { roles, isThere, blank }: Columns & { blank: readonly OwnCell[] },
): { cells: OwnCell[]; isKept: boolean } {
  let cells = cellsNow;
  for (const entries of chain) {
    const before = entries[0]?.before ?? blank;
    if (isSame(before, cells)) continue;
    const standing = cells;
    if (!entries.some((entry) => stillHolds(standing, entry, { roles, isThere }))) {
      return { cells, isKept: true };
    }
    cells = [...before];
  }
  return { cells, isKept: false };
}

interface Columns {
  readonly roles: readonly ColumnRole[];
  readonly isThere: readonly boolean[];
}

/**
 * Whether a row still holds what the run wrote. Where the user deleted some of our columns, their share of the hash is
 * gone, and class and score decide.
 */
function stillHolds(cells: readonly OwnCell[], entry: ChangeEntry, { roles, isThere }: Columns): boolean {
  if (entry.hash === cellsHash(cells)) return true;
  const [scoreAt, classAt] = [roles.indexOf('score'), roles.indexOf('class')];
  if (!isThere.includes(false) || !(isThere[scoreAt] || isThere[classAt])) return false;
  const { classAfter, scoreAfter } = entry;
  const isScore = !isThere[scoreAt] || cells[scoreAt] === (scoreAfter === null ? '' : shownScore(scoreAfter));
  const isClass =
    !isThere[classAt] ||
    classAfter === '' ||
    LANGUAGES.some((language) => className(classAfter, language) === cells[classAt]);
  return isScore && isClass;
}

/** What the runs did to each key, oldest first: the first knows what stood there, any of them may have written. */
function entriesByKey(runs: UndoStep): Map<string, ChangeEntry[]> {
  const byKey = new Map<string, ChangeEntry[]>();
  for (const { changes } of runs) {
    for (const entry of changes) {
      const entries = byKey.get(entry.key);
      if (entries) entries.push(entry);
      else byKey.set(entry.key, [entry]);
    }
  }
  return byKey;
}

/** Keys of the rows; where the user deleted the key column, the texts of the column that holds the run's keys. */
function rowKeys(read: ReadSheet, known: readonly string[]): string[] {
  const { own, grid } = read;
  if (!own || own.keyColumnIndex >= 0) return currentKeys(read, rowsBelowHeader(read));
  const column = identityColumn(read, known);
  return grid.rows.slice(own.headerRowIndex + 1).map((row) => keyText(row[column]));
}
