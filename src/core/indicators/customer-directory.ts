import type { Settings } from '../settings';
import { columnOf, type Table } from '../table/table';
import { identifyCustomers, ownersOf } from './identify-customers';
import { keyColumn, keyColumns, type KeyColumn } from './key-columns';
import { bestMatch, type KeyMatch } from './match-keys';
import type { OrderRecords } from './record-columns';

/** The customers that a table names, and the columns by which rows of other tables find them. */
export interface CustomerDirectory {
  readonly table: Table;
  readonly columns: readonly KeyColumn[];
  /** Customer of each record, -1 for none. */
  readonly customers: Int32Array;
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** Who the records of another table belong to. */
export interface ResolvedCustomers {
  /** Customer of each record; `NO_KEY` where the record names nobody, `UNKNOWN` where it names somebody else. */
  readonly customers: Int32Array;
  /** Share of the records with a key that found a customer, by the column that finds most; 0..1. */
  readonly share: number;
}

export const NO_KEY = -1;
export const UNKNOWN = -2;

/** Where fewer rows find their customer, columns of no recognised meaning are tried as keys too. */
const POOR_SHARE = 0.5;

/** The customers of a customer list or, without one, of an order list. */
export function customerDirectory(records: OrderRecords, settings: Settings): CustomerDirectory {
  const columns = keyColumnsOf(records, settings);
  const { length } = records.table;
  const { customers, keys } = identifyCustomers(
    columns.map((column) => column.keyed),
    length,
  );
  return {
    table: records.table,
    columns,
    customers,
    keys,
    names: namesOf(records, customers, { columns, keys }),
  };
}

/** Key columns of order records: their own, else those of their heads. */
export function keyColumnsOf({ table, head }: OrderRecords, settings: Settings): KeyColumn[] {
  const own = keyColumns(table, settings);
  if (own.length > 0 || head === null) return own;
  return keyColumns(head.table, settings).map((column) => behind(column, head.recordOf));
}

function behind(column: KeyColumn, recordOf: Int32Array): KeyColumn {
  const gather = (codes: Int32Array): Int32Array => recordOf.map((record) => codes[record] ?? -1);
  return {
    ...column,
    raw: { codes: gather(column.raw.codes), values: column.raw.values },
    keyed: { codes: gather(column.keyed.codes), values: column.keyed.values },
  };
}

/**
 * Finds the customer of every record of another table. Of all pairs of key columns the one through which most
 * records find somebody decides; a record that is blank there goes by its next key.
 */
export function resolveCustomers(
  directory: CustomerDirectory,
  from: readonly KeyColumn[],
): ResolvedCustomers {
  const matches = from
    .flatMap((column) => bestFor(directory, column) ?? [])
    .sort((a, b) => b.share - a.share);
  const length = from[0]?.raw.codes.length ?? 0;
  const customers = new Int32Array(length).fill(NO_KEY);
  for (const match of matches) {
    const owners = ownersOf(match.matched.to, directory.customers);
    const { from: source, codeIn } = match.matched;
    for (let record = 0; record < length; record++) {
      const code = source.codes[record] ?? -1;
      if (code < 0 || customers[record] !== NO_KEY) continue;
      const owner = owners[codeIn[code] ?? -1] ?? -1;
      customers[record] = owner < 0 ? UNKNOWN : owner;
    }
  }
  markUnknown(customers, from);
  return { customers, share: matches[0]?.share ?? 0 };
}

function bestFor(directory: CustomerDirectory, column: KeyColumn): KeyMatch | null {
  const best = bestMatch([column], directory.columns);
  if (best !== null && best.share >= POOR_SHARE) return best;
  const { table } = directory;
  const open = table.columns.flatMap(({ field }, index) =>
    field === null ? [keyColumn(table, index, 'id')] : [],
  );
  const other = bestMatch([column], open);
  return other !== null && other.share > (best?.share ?? 0) ? other : best;
}

/** Records with a key in a column that matches nothing at all name somebody, too. */
function markUnknown(customers: Int32Array, from: readonly KeyColumn[]): void {
  for (const column of from) {
    column.keyed.codes.forEach((code, record) => {
      if (code >= 0 && customers[record] === NO_KEY) customers[record] = UNKNOWN;
    });
  }
}

/** The first name written for each customer; the key as written where there is no name. */
function namesOf(
  records: OrderRecords,
  customers: Int32Array,
  found: { columns: readonly KeyColumn[]; keys: readonly string[] },
): string[] {
  const names = new Array<string | undefined>(found.keys.length).fill(undefined);
  const nameColumns = found.columns.filter((column) => column.kind === 'name');
  const others = found.columns.filter((column) => column.kind !== 'name').reverse();
  const named = nameColumns.length > 0 ? [] : nameColumnOf(records);
  for (const column of [...nameColumns, ...named, ...others]) {
    column.raw.codes.forEach((code, record) => {
      const customer = customers[record] ?? -1;
      if (code >= 0 && customer >= 0) names[customer] ??= column.raw.values[code]?.trim();
    });
  }
  return names.map((name, customer) => name ?? found.keys[customer] ?? '');
}

/** The name column where the user chose another one as key. */
function nameColumnOf({ table }: OrderRecords): KeyColumn[] {
  const columnIndex = columnOf(table, 'customer');
  return columnIndex < 0 ? [] : [keyColumn(table, columnIndex, 'name')];
}
