import type { Issue } from '../issue';
import type { Cell, SheetGrid } from './cell';
import type { Field } from './fields';

/** What one row of a table is. */
export type TableKind =
  | 'customers'
  | 'orders'
  | 'order-lines'
  | 'invoices'
  | 'payments'
  | 'products'
  | 'contacts'
  | 'follow-ups'
  /** A calendar of a star schema: a key and the day it stands for. */
  | 'dates'
  | 'other';

/** A table found in a sheet (or several tabs of like headers offered as one). */
export interface Table {
  readonly kind: TableKind;
  /** Where its rows come from: one part a sheet; several when tabs with like headers were taken as one table. */
  readonly parts: readonly TablePart[];
  /** Recognised and other columns, in sheet order. For several parts, column k of each part holds the same thing. */
  readonly columns: readonly Column[];
  /** Number of records over all parts. */
  readonly length: number;
  /** Language most of the recognised headers are in. */
  readonly language: 'en' | 'es' | 'zh';
}

/** The rows of one sheet that are records of the table. */
export interface TablePart {
  readonly grid: SheetGrid;
  readonly headerRowIndex: number;
  /** 0-based row indices of the records, ascending: blank, total, subtotal, title and repeated header rows are out. */
  readonly rowIndexes: Int32Array;
  /** 0-based column index in this sheet of each entry of `Table.columns`; -1 where this tab lacks it. */
  readonly columnIndexes: readonly number[];
  /** Months as tabs: the period the tab's name stands for. */
  readonly period?: Period;
  /** Rows below the header that are no records, by reason. */
  readonly skipped?: readonly SkippedRows[];
  /** Where the customer stands once above several rows. */
  readonly heads?: GroupHeads;
}

/** Cells that hold for the rows below them, as merged cells do. */
export interface GroupHeads {
  /** 0-based columns of the sheet that are read from the head. */
  readonly sheetColumns: readonly number[];
  /** 0-based row of each record's head, in record order; its own row where it needs none. */
  readonly rowIndexes: Int32Array;
}

/** Rows that are no records: what they are and where. */
export interface SkippedRows {
  readonly reason: SkippedReason;
  /** 0-based row indices, ascending. Blank rows below the last record are not listed. */
  readonly rowIndexes: readonly number[];
}

/** `note-row`: a footnote, or a heading between the rows. */
export type SkippedReason = 'total-row' | 'blank-row' | 'repeated-header' | 'note-row';

export interface Column {
  /** Header as the user wrote it, of the first part. */
  readonly header: string;
  /** What it holds, null when not recognised. */
  readonly field: Field | null;
  /** How it was recognised; `settings` when the user named it. */
  readonly how: 'settings' | 'exact' | 'contains' | 'content' | null;
  /** Months as columns: the period of this column. */
  readonly period?: Period;
}

/** A month: year (null when the header names none) and month 1..12. A quarter is the month it begins with. */
export interface Period {
  readonly year: number | null;
  readonly month: number;
  readonly isQuarter?: true;
}

/** All tables found in a workbook, and what has to be said or asked about them. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** The table the run works on: the customer list, or the order list when there is none. Null with a refusal or question in `issues`. */
  readonly main: Table | null;
  readonly issues: readonly Issue[];
}

/**
 * The cells of one column in record order over all parts; a part that lacks the column gives nulls, a record under a
 * head the cell of its head.
 */
export function columnCells(table: Table, columnIndex: number): Cell[] {
  const cells: Cell[] = new Array<Cell>(table.length);
  let record = 0;
  for (const part of table.parts) {
    const sheetColumn = part.columnIndexes[columnIndex] ?? -1;
    const isHead = part.heads?.sheetColumns.includes(sheetColumn) === true;
    const rowIndexes = isHead && part.heads ? part.heads.rowIndexes : part.rowIndexes;
    for (const rowIndex of rowIndexes) {
      cells[record++] = sheetColumn < 0 ? null : (part.grid.rows[rowIndex]?.[sheetColumn] ?? null);
    }
  }
  return cells;
}

/** Index in `table.columns` of the column that holds a field; -1 when none does. */
export function columnOf(table: Table, field: Field): number {
  return table.columns.findIndex((column) => column.field === field);
}

/** Indexes in `table.columns` of all columns that hold one of the fields, in sheet order. */
export function columnsOf(table: Table, fields: readonly Field[]): number[] {
  const indexes: number[] = [];
  table.columns.forEach((column, index) => {
    if (column.field !== null && fields.includes(column.field)) indexes.push(index);
  });
  return indexes;
}
