import { ROWS_NAMED } from '../issue';
import type { Table } from '../table/table';
import type { LeftOut, LeftOutReason } from './customer-table';
import { fromUnits, type ExactAmounts } from './exact-amounts';

/** What stands in a state array for a record that counts; any other value is 1 + index in `REASONS`. */
export const COUNTS = 0;

const REASONS: readonly LeftOutReason[] = [
  'no-customer',
  'unknown-customer',
  'amount-unreadable',
  'date-unreadable',
  'future-date',
  'outside-window',
  'status',
  'return',
  'currency',
];

/** The state of a record that is left out for a reason. */
export function stateOf(reason: LeftOutReason): number {
  return REASONS.indexOf(reason) + 1;
}

/** Rows of a table that recognition took for no records: totals, blank rows, repeated headings, notes. */
export function skippedRows(table: Table): LeftOut[] {
  return table.parts.flatMap(({ grid, skipped = [] }) =>
    skipped.map(({ reason, rowIndexes }) => ({
      reason,
      sheetName: grid.sheetName,
      rows: rowIndexes.length,
      rowNumbers: rowIndexes.slice(0, ROWS_NAMED).map((rowIndex) => rowIndex + 1),
      amount: null,
    })),
  );
}

interface Tally {
  rows: number;
  lastRowNumber: number;
  rowNumbers: number[];
  /** In the smallest unit of the amounts. */
  units: number | null;
}

/** Entries of a table, of which each record has `entriesPerRecord`, with their states and amounts. */
export interface StatedEntries {
  readonly records: { readonly table: Table };
  readonly entriesPerRecord: number;
  readonly states: Uint8Array;
  readonly amounts: ExactAmounts;
}

/**
 * Counts the rows that are left out, by sheet and reason, with the first row numbers and the sum of their amounts. A
 * row of several months counts once for each reason.
 */
export function leftOutRows(entries: StatedEntries): LeftOut[] {
  const leftOut: LeftOut[] = [];
  let entry = 0;
  for (const part of entries.records.table.parts) {
    const tallies = new Map<number, Tally>();
    for (const rowIndex of part.rowIndexes) {
      for (let month = 0; month < entries.entriesPerRecord; month++, entry++) {
        const state = entries.states[entry] ?? COUNTS;
        if (state !== COUNTS)
          addTo(tallies, state, { rowNumber: rowIndex + 1, units: entries.amounts.units[entry] ?? NaN });
      }
    }
    leftOut.push(...entriesOf(tallies, part.grid.sheetName, entries.amounts.decimals));
  }
  return leftOut;
}

function addTo(tallies: Map<number, Tally>, state: number, row: { rowNumber: number; units: number }): void {
  const tally = tallies.get(state) ?? { rows: 0, lastRowNumber: 0, rowNumbers: [], units: null };
  tallies.set(state, tally);
  if (!Number.isNaN(row.units)) tally.units = (tally.units ?? 0) + row.units;
  if (tally.lastRowNumber === row.rowNumber) return;
  tally.lastRowNumber = row.rowNumber;
  tally.rows++;
  if (tally.rowNumbers.length < ROWS_NAMED) tally.rowNumbers.push(row.rowNumber);
}

function entriesOf(tallies: ReadonlyMap<number, Tally>, sheetName: string, decimals: number): LeftOut[] {
  const states = [...tallies.keys()].sort((a, b) => a - b);
  return states.flatMap((state) => {
    const tally = tallies.get(state);
    const reason = REASONS[state - 1];
    if (tally === undefined || reason === undefined) return [];
    const { rows, rowNumbers, units } = tally;
    return [
      { reason, sheetName, rows, rowNumbers, amount: units === null ? null : fromUnits(units, decimals) },
    ];
  });
}
