import type { Settings } from '../settings';
import { isDay, type Cell } from '../table/cell';
import type { Field } from '../table/fields';
import { columnCells, columnsOf, type Recognition, type Table, type TableKind } from '../table/table';
import { keyColumnsOf, resolveCustomers } from './customer-directory';
import { directoryOf } from './directory-of';

/** What the user keeps as addresses comes before what happens to stand beside an order. */
const KINDS: readonly TableKind[] = ['customers', 'contacts'];

/**
 * Texts about each customer, by customer key and as the user wrote them, in the order of `fields`, '' for none: from the
 * list itself, then from other lists of customers, from contacts, and last from any table that names the customer. The
 * first that is not blank counts. Only tables that have a column of `fields` which `decides` are looked at.
 */
export function textsByKey<Named extends Field>(
  recognition: Recognition,
  settings: Settings,
  { fields, decides }: { fields: readonly Named[]; decides: readonly Named[] },
): ReadonlyMap<string, readonly string[]> {
  const directory = directoryOf(recognition, settings);
  if (directory === null) return new Map();
  const found = directory.keys.map(() => fields.map(() => ''));
  for (const table of inOrder(recognition.tables, directory.table, decides)) {
    const isOwn = table === directory.table;
    const keys = isOwn ? [] : keyColumnsOf({ table, head: null }, settings);
    const customers = isOwn ? directory.customers : resolveCustomers(directory, keys).customers;
    fields.forEach((field, index) => {
      textsOf(table, field).forEach((text, record) => {
        const texts = found[customers[record] ?? -1];
        if (texts) texts[index] ||= text;
      });
    });
  }
  return new Map(directory.keys.map((key, customer) => [key, found[customer] ?? []]));
}

function inOrder(tables: readonly Table[], own: Table, decides: readonly Field[]): Table[] {
  const place = (table: Table): number => {
    if (table === own && table.kind === 'customers') return -1;
    const at = KINDS.indexOf(table.kind);
    return at < 0 ? KINDS.length : at;
  };
  return tables.filter((table) => columnsOf(table, decides).length > 0).sort((a, b) => place(a) - place(b));
}

/** Of several columns of a field the first that is not blank, record by record. */
function textsOf(table: Table, field: Field): string[] {
  const texts = new Array<string>(table.length).fill('');
  for (const columnIndex of columnsOf(table, [field])) {
    columnCells(table, columnIndex).forEach((cell, record) => (texts[record] ||= textOf(cell)));
  }
  return texts;
}

function textOf(cell: Cell): string {
  return cell === null || isDay(cell) ? '' : String(cell).trim();
}
