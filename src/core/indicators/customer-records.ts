import type { Settings } from '../settings';
import type { Table } from '../table/table';
import { keyColumnsOf, resolveCustomers, type CustomerDirectory } from './customer-directory';

/** A table, and whose each of its records is: negative for nobody. */
export interface CustomerRecords {
  readonly table: Table;
  readonly customers: Int32Array;
}

/** Who the customers are, and where more about them may stand. */
export interface CustomerSources {
  readonly directory: CustomerDirectory;
  readonly tables: readonly Table[];
}

/** The records of a table by customer; null where none of them names a customer. */
export function customerRecords(
  table: Table,
  directory: CustomerDirectory,
  settings: Settings,
): CustomerRecords | null {
  if (table === directory.table) return { table, customers: directory.customers };
  const { customers, share } = resolveCustomers(directory, keyColumnsOf({ table, head: null }, settings));
  return share > 0 ? { table, customers } : null;
}
