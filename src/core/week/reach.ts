import { customerDirectory, keyColumnsOf, resolveCustomers } from '../indicators/customer-directory';
import { chooseOrders } from '../indicators/order-source';
import type { OrderRecords } from '../indicators/record-columns';
import type { Settings } from '../settings';
import { isDay, type Cell } from '../table/cell';
import { columnCells, columnsOf, type Recognition, type Table, type TableKind } from '../table/table';

/** How to reach a customer, as the user wrote it; '' = not in the user's lists. */
export interface Reach {
  /** A person at the customer. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
}

const UNKNOWN: Reach = { contact: '', phone: '', email: '' };

/** What the user keeps as addresses comes before what happens to stand beside an order. */
const KINDS: readonly TableKind[] = ['customers', 'contacts'];

/**
 * Phone, e-mail and contact of each customer, by customer key: from the list itself, then from other lists of customers,
 * from contacts, and last from any table that names the customer. The first that is not blank counts.
 */
export function reachByKey(recognition: Recognition, settings: Settings): (key: string) => Reach {
  const records = recordsOf(recognition, settings);
  if (records === null) return () => UNKNOWN;
  const directory = customerDirectory(records, settings);
  const found = directory.keys.map((): Reach => UNKNOWN);
  for (const table of inOrder(recognition.tables, directory.table)) {
    const isOwn = table === directory.table;
    const keys = isOwn ? [] : keyColumnsOf({ table, head: null }, settings);
    const customers = isOwn ? directory.customers : resolveCustomers(directory, keys).customers;
    const cells = FIELDS.map((field) => textsOf(table, field));
    customers.forEach((customer, record) => {
      const known = found[customer];
      if (!known) return;
      const [contact = '', phone = '', email = ''] = cells.map((texts) => texts[record] ?? '');
      found[customer] = {
        contact: known.contact || contact,
        phone: known.phone || phone,
        email: known.email || email,
      };
    });
  }
  const byKey = new Map(directory.keys.map((key, customer) => [key, found[customer] ?? UNKNOWN]));
  return (key) => byKey.get(key) ?? UNKNOWN;
}

const FIELDS = ['contact', 'phone', 'email'] as const;

/** The records that name the customers, as the classes are computed from them. */
function recordsOf(recognition: Recognition, settings: Settings): OrderRecords | null {
  const { main } = recognition;
  if (main?.kind === 'customers') return { table: main, head: null };
  return chooseOrders(recognition, settings).records;
}

function inOrder(tables: readonly Table[], own: Table): Table[] {
  const place = (table: Table): number => {
    if (table === own && table.kind === 'customers') return -1;
    const at = KINDS.indexOf(table.kind);
    return at < 0 ? KINDS.length : at;
  };
  return tables
    .filter((table) => columnsOf(table, ['phone', 'email']).length > 0)
    .sort((a, b) => place(a) - place(b));
}

/** Of several columns of a field the first that is not blank, record by record. */
function textsOf(table: Table, field: (typeof FIELDS)[number]): string[] {
  const texts = new Array<string>(table.length).fill('');
  for (const columnIndex of columnsOf(table, [field])) {
    columnCells(table, columnIndex).forEach((cell, record) => (texts[record] ||= textOf(cell)));
  }
  return texts;
}

function textOf(cell: Cell): string {
  return cell === null || isDay(cell) ? '' : String(cell).trim();
}
