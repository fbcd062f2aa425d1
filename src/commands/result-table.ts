import type { ColumnRole } from '../contract/words/columns';
import { COLUMN_ROLES, HEADER_WORDS, NOTE_WORDS, RESULT_ROLES } from '../contract/words/columns';
import { say } from '../contract/say';
import type { IndicatorId } from '../core/indicators/customer-table';
import type { OwnCell, ResultColumns } from '../google/result-writer';
import type { Computation } from './compute-classes';
import { listFrame } from './list-frame';
import { currentCells, currentKeys, ownCell, rowsBelowHeader } from './own-rows';
import type { CustomerCells } from './customer-cells';

/** Our columns as they shall stand, and the key of each row. */
export interface ResultTable {
  readonly results: ResultColumns;
  /** What stood beside the customer of each row before, also where rows were sorted without our columns since. */
  readonly standing: readonly (readonly OwnCell[])[];
  /** One a row of `results.rows`: what undo finds the row by. */
  readonly keys: readonly string[];
  /** 0-based column of the user's that the keys come from; -1 in a list that we make. */
  readonly identityColumnIndex: number;
}

/**
 * The results beside the user's own list, row by row; rows that are no customers stay blank, but for what the user
 * typed into our columns where no row of ours ever was.
 */
export function listTable(
  computation: Computation,
  cells: CustomerCells,
  window: string,
): ResultTable | null {
  const frame = listFrame(computation);
  if (!frame) return null;
  const { headerRowIndex, current, oldKeys, keys, standing, identityColumnIndex } = frame;
  const blank = RESULT_ROLES.map((): OwnCell => '');
  const rows = current.map((cellsNow, row) => (keys[row] === '' && oldKeys[row] === '' ? cellsNow : blank));
  computation.customers.rowIndexes.forEach((rowIndexes, customer) => {
    for (const rowIndex of rowIndexes) rows[rowIndex - headerRowIndex - 1] = cells.of(customer);
  });
  return {
    results: {
      ...frameOf(computation, window),
      headerRowIndex,
      roles: RESULT_ROLES,
      rows,
      current,
    },
    standing,
    keys,
    identityColumnIndex,
  };
}

/**
 * The customer list that we make from orders. Rows that stand there keep their order, so that the user may sort
 * it; new customers follow, and one that left the data keeps its row without a class.
 */
export function madeTable(computation: Computation, cells: CustomerCells, window: string): ResultTable {
  const { workbook, customers } = computation;
  const { made } = workbook;
  const standing = made ? currentKeys(made, rowsBelowHeader(made)) : [];
  const current = currentCells(made, COLUMN_ROLES, standing.length);
  const customerOf = new Map(customers.keys.map((key, customer) => [key, customer]));
  const known = new Set(standing);
  const byAmount = largestFirst(computation).filter((customer) => !known.has(customers.keys[customer] ?? ''));
  const rows = standing.map((key, row) => {
    const customer = customerOf.get(key);
    if (customer !== undefined) return listRow(computation, customer, cells);
    // A row without a key is one that the user typed below or between ours.
    return key === '' ? (current[row] ?? []) : leftRow(current[row] ?? []);
  });
  for (const customer of byAmount) rows.push(listRow(computation, customer, cells));
  const blank = COLUMN_ROLES.map((): OwnCell => '');
  const standingRows = rows.map((_, row) => current[row] ?? blank);
  return {
    results: {
      ...frameOf(computation, window),
      headerRowIndex: made?.own?.headerRowIndex ?? 0,
      roles: COLUMN_ROLES,
      rows,
      current: standingRows,
    },
    standing: standingRows,
    keys: [...standing, ...byAmount.map((customer) => customers.keys[customer] ?? '')],
    identityColumnIndex: -1,
  };
}

function frameOf(
  { language, workbook }: Computation,
  window: string,
): Pick<ResultColumns, 'headers' | 'notes'> {
  const params = { at: workbook.now, window };
  const notes: Partial<Record<ColumnRole, string>> = {};
  for (const role of RESULT_ROLES) notes[role] = say(NOTE_WORDS[language][role], language, params).trim();
  return { headers: HEADER_WORDS[language], notes };
}

function valuesOf(computation: Computation, id: IndicatorId): Float64Array | undefined {
  return computation.customers.indicators.find((indicator) => indicator.id === id)?.values;
}

function largestFirst(computation: Computation): number[] {
  const amounts = valuesOf(computation, 'amount');
  const order = computation.customers.keys.map((_, customer) => customer);
  return order.sort((a, b) => (amounts?.[b] ?? 0) - (amounts?.[a] ?? 0) || a - b);
}

function listRow(computation: Computation, customer: number, cells: CustomerCells): OwnCell[] {
  const { customers } = computation;
  const number = (value: number | undefined): OwnCell =>
    value === undefined || Number.isNaN(value) ? '' : value;
  const recency = valuesOf(computation, 'recency')?.[customer];
  const reference = customers.window.referenceDay;
  const hasDay = reference !== null && recency !== undefined && !Number.isNaN(recency);
  return [
    customers.names[customer] ?? '',
    number(valuesOf(computation, 'amount')?.[customer]),
    number(valuesOf(computation, 'orders')?.[customer]),
    hasDay ? ownCell({ day: reference - recency }) : '',
    ...cells.of(customer),
  ];
}

/** A customer that is in the data no more: the name stays, numbers and class go. */
function leftRow(current: readonly OwnCell[]): OwnCell[] {
  return current.map((cell, index) => (index === 0 ? cell : ''));
}
