import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { dayColumn } from '../table/day';
import type { Field } from '../table/fields';
import { numberColumn } from '../table/number';
import { columnCells, columnOf, columnsOf, type Table } from '../table/table';
import { codedColumn, type CodedColumn } from './coded-column';

/**
 * The records of an order list, with what stands in the heads of their orders where lines and orders are two
 * tables: a field that the lines lack is looked up in the head of the same order.
 */
export interface OrderRecords {
  readonly table: Table;
  readonly head: OrderHead | null;
}

export interface OrderHead {
  readonly table: Table;
  /** Record of `head.table` for each record of the lines, -1 where the order is not there. */
  readonly recordOf: Int32Array;
}

/** A column and the table it stands in; `recordOf` is null where that is the records' own table. */
export interface FoundColumn {
  readonly table: Table;
  readonly columnIndex: number;
  readonly recordOf: Int32Array | null;
}

/** Values in record order, and what had to be said about reading them. */
export interface RecordValues {
  readonly values: Float64Array;
  readonly issues: readonly Issue[];
}

export function findField(records: OrderRecords, field: Field): FoundColumn | null {
  const own = columnOf(records.table, field);
  if (own >= 0) return { table: records.table, columnIndex: own, recordOf: null };
  const inHead = records.head === null ? -1 : columnOf(records.head.table, field);
  if (records.head === null || inHead < 0) return null;
  return { table: records.head.table, columnIndex: inHead, recordOf: records.head.recordOf };
}

/** All columns of a field, in the lines or, where these have none, in the heads of their orders. */
export function findFields({ table, head }: OrderRecords, field: Field): FoundColumn[] {
  const own = columnsOf(table, [field]).map((columnIndex) => ({ table, columnIndex, recordOf: null }));
  if (own.length > 0 || head === null) return own;
  return columnsOf(head.table, [field]).map((columnIndex) => ({ ...head, columnIndex }));
}

export function codesOf(found: FoundColumn): CodedColumn {
  const column = codedColumn(columnCells(found.table, found.columnIndex));
  const { recordOf } = found;
  return recordOf === null
    ? column
    : { codes: recordOf.map((record) => column.codes[record] ?? -1), values: column.values };
}

export function numbersOf(found: FoundColumn, settings: Settings): RecordValues {
  const { values, issues } = numberColumn(found.table, found.columnIndex, settings);
  return { values: gathered(values, found.recordOf), issues };
}

/** Days since 1970-01-01, NaN where there is no readable date. */
export function daysOf(found: FoundColumn, settings: Settings): RecordValues {
  const { days, issues } = dayColumn(found.table, found.columnIndex, settings);
  return { values: gathered(days, found.recordOf), issues };
}

function gathered(values: Float64Array, recordOf: Int32Array | null): Float64Array {
  return recordOf === null ? values : Float64Array.from(recordOf, (record) => values[record] ?? NaN);
}
