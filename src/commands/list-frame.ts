import { RESULT_ROLES } from '../contract/words/columns';
import type { CustomerTable } from '../core/indicators/customer-table';
import { columnOf, type Recognition } from '../core/table/table';
import type { OwnCell } from '../google/result-writer';
import type { ReadSheet, ReadWorkbook } from '../google/sheet-reader';
import { currentCells, currentKeys, keyText, rowsBelowHeader } from './own-rows';

/** What a run knows of the sheets before it classifies. */
export interface Read {
  readonly workbook: ReadWorkbook;
  readonly recognition: Recognition;
  readonly customers: CustomerTable;
  /** The user's customer list; null where a list is made from the orders. */
  readonly list: ReadSheet | null;
}

/** The user's own list as our columns stand beside it, row by row below the header. */
export interface ListFrame {
  readonly headerRowIndex: number;
  /** What stood beside the customer of each row before, also where rows were sorted without our columns since. */
  readonly standing: readonly (readonly OwnCell[])[];
  /** What undo finds each row by. */
  readonly keys: readonly string[];
  /** 0-based column of the user's that the keys come from. */
  readonly identityColumnIndex: number;
  readonly current: OwnCell[][];
  readonly oldKeys: readonly string[];
}

/** Null where a list is made from the orders. */
export function listFrame(read: Read): ListFrame | null {
  const { list, recognition } = read;
  const part = recognition.main?.parts[0];
  if (!list || !part) return null;
  const headerRowIndex = list.own?.headerRowIndex ?? part.headerRowIndex;
  const count = list.grid.rows.length - headerRowIndex - 1;
  const identityColumnIndex = identityColumn(read);
  const current = currentCells(list, RESULT_ROLES, count);
  const oldKeys = currentKeys(list, count);
  const keys = current.map((_, row) =>
    keyText(list.grid.rows[headerRowIndex + 1 + row]?.[identityColumnIndex]),
  );
  const standing = besideTheirKeys(current, oldKeys, keys);
  return { headerRowIndex, current, oldKeys, keys, standing, identityColumnIndex };
}

/** What stands in the class cell of each customer, by the customer's key; '' where nothing does. */
export function standingClasses(read: Read): Map<string, OwnCell> {
  const { customers, workbook } = read;
  const frame = listFrame(read);
  if (frame) {
    const column = RESULT_ROLES.indexOf('class');
    return new Map(
      customers.keys.map((key, customer) => {
        const row = (customers.rowIndexes[customer]?.[0] ?? -1) - frame.headerRowIndex - 1;
        return [key, frame.standing[row]?.[column] ?? ''];
      }),
    );
  }
  const { made } = workbook;
  if (!made) return new Map();
  const rows = rowsBelowHeader(made);
  const cells = currentCells(made, ['class'], rows);
  return new Map(currentKeys(made, rows).map((key, row) => [key, cells[row]?.[0] ?? '']));
}

/**
 * The cells that stood in the row of each key when they were written. A row whose old key nobody has any more was
 * renamed and keeps its cells; one with another customer's key was sorted, or is new.
 */
function besideTheirKeys(
  current: readonly (readonly OwnCell[])[],
  oldKeys: readonly string[],
  keys: readonly string[],
): (readonly OwnCell[])[] {
  const known = new Set(keys);
  const rowOf = new Map(oldKeys.map((key, row) => [key, row]));
  const blank = RESULT_ROLES.map((): OwnCell => '');
  return keys.map((key, row) => {
    const oldKey = oldKeys[row] ?? '';
    const isHere = oldKey === key || oldKey === '' || (!known.has(oldKey) && !rowOf.has(key));
    const standing = isHere ? row : rowOf.get(key);
    return (standing === undefined ? undefined : current[standing]) ?? blank;
  });
}

/**
 * Column of the user's list that tells rows apart: the id, the tax number or the name, whichever has the fewest
 * blanks, in this order where they have equally few.
 */
function identityColumn({ recognition, list }: Read): number {
  const { main } = recognition;
  const part = main?.parts[0];
  if (!main || !part) return -1;
  let best = { column: -1, filled: -1 };
  for (const field of ['customerId', 'taxId', 'customer'] as const) {
    const column = part.columnIndexes[columnOf(main, field)] ?? -1;
    if (column < 0) continue;
    const filled = part.rowIndexes.filter((row) => keyText(list?.grid.rows[row]?.[column]) !== '').length;
    if (filled > best.filled) best = { column, filled };
  }
  return best.column;
}
