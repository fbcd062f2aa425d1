import type { Settings } from '../settings';
import type { Table } from '../table/table';
import { customerDirectory, resolveCustomers, type CustomerDirectory } from './customer-directory';
import type { CustomerTable } from './customer-table';

/** Keys and names, and the rows of each customer where they stand in a list. */
export function whoTheyAre(
  directory: CustomerDirectory,
  list: Table | null,
): Pick<CustomerTable, 'keys' | 'names' | 'rowIndexes'> {
  return { keys: directory.keys, names: directory.names, rowIndexes: rowIndexesOf(directory, list) };
}

/** Rows of each customer in the sheet of the list; empty where the list is made by us or spread over several tabs. */
function rowIndexesOf(directory: CustomerDirectory, list: Table | null): number[][] {
  const rowIndexes = directory.keys.map((): number[] => []);
  const part = list?.parts[0];
  if (part === undefined || list?.parts.length !== 1) return rowIndexes;
  directory.customers.forEach((customer, record) => rowIndexes[customer]?.push(part.rowIndexes[record] ?? 0));
  return rowIndexes;
}

/** Customers made from orders bear the name that a customer list elsewhere in the workbook gives them. */
export function namesFromLists(
  directory: CustomerDirectory,
  tables: readonly Table[],
  settings: Settings,
): readonly string[] {
  const list = tables.find((table) => table.kind === 'customers' && table !== directory.table);
  if (list === undefined) return directory.names;
  const listed = customerDirectory({ table: list, head: null }, settings);
  const { customers } = resolveCustomers(listed, directory.columns);
  const names = [...directory.names];
  customers.forEach((inList, record) => {
    const name = listed.names[inList];
    const customer = directory.customers[record] ?? -1;
    if (name !== undefined && customer >= 0) names[customer] = name;
  });
  return names;
}
