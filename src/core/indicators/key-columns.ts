import type { Settings } from '../settings';
import { isSameHeader } from '../table/header-words';
import { columnCells, type Table } from '../table/table';
import { codedColumn, recoded, type CodedColumn } from './coded-column';
import { customerKey, looksLikeTaxNumbers, type KeyKind } from './customer-key';

/** A column that can tell who a row belongs to. */
export interface KeyColumn {
  readonly columnIndex: number;
  readonly kind: KeyKind;
  /** As written. */
  readonly raw: CodedColumn;
  /** Folded by `customerKey`. */
  readonly keyed: CodedColumn;
}

const STRENGTH: Readonly<Record<KeyKind, number>> = { id: 0, tax: 1, name: 2 };

/**
 * The columns that identify the customers of a table, strongest first: id, tax number, name. A column that the
 * user named as `customer` in the settings stands alone and is taken as written, unless it holds tax numbers.
 */
export function keyColumns(table: Table, settings: Settings): KeyColumn[] {
  const chosen = settings.columns?.customer;
  const named = chosen === undefined ? -1 : indexOfHeader(table, chosen);
  if (named >= 0) return [keyColumn(table, named, 'id')];
  const found: KeyColumn[] = [];
  table.columns.forEach((column, columnIndex) => {
    if (column.field === 'customerId') found.push(keyColumn(table, columnIndex, 'id'));
    if (column.field === 'taxId') found.push(keyColumn(table, columnIndex, 'tax'));
    if (column.field === 'customer') found.push(keyColumn(table, columnIndex, 'name'));
  });
  return withoutSharedIds(found.sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind]));
}

/** One column read as keys of a kind; an 'id' whose values are tax numbers is read as those. */
export function keyColumn(table: Table, columnIndex: number, kind: KeyKind): KeyColumn {
  const raw = codedColumn(columnCells(table, columnIndex));
  const actual = kind !== 'tax' && looksLikeTaxNumbers(raw.values) ? 'tax' : kind;
  return { columnIndex, kind: actual, raw, keyed: recoded(raw, (text) => customerKey(actual, text)) };
}

/** Index of the column with this header, compared as recognition compares; -1 when there is none. */
export function indexOfHeader(table: Table, header: unknown): number {
  if (typeof header !== 'string') return -1;
  const exact = table.columns.findIndex((column) => column.header === header);
  return exact >= 0 ? exact : table.columns.findIndex((column) => isSameHeader(column.header, header));
}

/**
 * Leaves out an "id" that many names share: the code of an area or a branch, which would melt its customers into
 * one. An id may stand for a few spellings of a name, not for one and a half names on average.
 */
function withoutSharedIds(columns: readonly KeyColumn[]): KeyColumn[] {
  const name = columns.find((column) => column.kind === 'name');
  if (name === undefined) return [...columns];
  return columns.filter((column) => column === name || namesPerKey(column, name) < 1.5);
}

function namesPerKey(column: KeyColumn, name: KeyColumn): number {
  const pairs = new Set<number>();
  const keys = new Set<number>();
  column.keyed.codes.forEach((code, record) => {
    const nameCode = name.keyed.codes[record] ?? -1;
    if (code < 0 || nameCode < 0) return;
    keys.add(code);
    pairs.add(code * name.keyed.values.length + nameCode);
  });
  return keys.size === 0 ? 0 : pairs.size / keys.size;
}
