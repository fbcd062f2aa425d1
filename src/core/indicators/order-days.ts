import type { Settings } from '../settings';
import type { Issue } from '../issue';
import { columnOf, type Table } from '../table/table';
import { recoded, type CodedColumn } from './coded-column';
import { customerKey } from './customer-key';
import { matchCodes, matchShare, recordsBehind } from './match-keys';
import { codesOf, daysOf, findField, type FoundColumn, type OrderRecords } from './record-columns';

export interface OrderDays {
  /** NaN without a readable date; null where there are no dates at all. */
  readonly days: Float64Array | null;
  readonly issues: readonly Issue[];
}

/** A calendar table is the one meant when this share of the orders finds its day there. */
const CALENDAR_SHARE = 0.5;

/**
 * The day of each order: its date column, else through a key into a calendar table (a star schema's `KeyTiempo`).
 * Which columns are the keys is decided by their values.
 */
export function orderDays(records: OrderRecords, settings: Settings, tables: readonly Table[]): OrderDays {
  const date = findField(records, 'date') ?? findField(records, 'paidDate');
  if (date !== null) {
    const { values, issues } = daysOf(date, settings);
    return { days: values, issues };
  }
  for (const calendar of tables.filter((table) => table.kind === 'dates')) {
    const days = calendarDays(records, calendar, settings);
    if (days !== null) return days;
  }
  return { days: null, issues: [] };
}

function calendarDays(records: OrderRecords, calendar: Table, settings: Settings): OrderDays | null {
  const dateColumn = columnOf(calendar, 'date');
  if (dateColumn < 0) return null;
  let best: { share: number; recordOf: Int32Array } = { share: CALENDAR_SHARE, recordOf: new Int32Array(0) };
  for (const from of keyCandidates(records.table)) {
    for (const to of keyCandidates(calendar)) {
      const match = matchCodes(idCodes(from), idCodes(to));
      const share = matchShare(match);
      if (to.columnIndex === dateColumn || share <= best.share) continue;
      best = { share, recordOf: recordsBehind(match) };
    }
  }
  if (best.recordOf.length === 0) return null;
  const { values, issues } = daysOf(
    { table: calendar, columnIndex: dateColumn, recordOf: best.recordOf },
    settings,
  );
  return { days: values, issues };
}

/** Columns that may be the key: those recognised as such, else those of no other meaning. */
function keyCandidates(table: Table): FoundColumn[] {
  const indexes = table.columns.map((_, columnIndex) => columnIndex);
  const keys = indexes.filter((index) => table.columns[index]?.field === 'dateKey');
  const open = indexes.filter((index) => table.columns[index]?.field === null);
  return (keys.length > 0 ? keys : open).map((columnIndex) => ({ table, columnIndex, recordOf: null }));
}

function idCodes(found: FoundColumn): CodedColumn {
  return recoded(codesOf(found), (text) => customerKey('id', text));
}
