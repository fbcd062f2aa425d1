import type { Recognised, RecognisedColumn, RecognisedTable } from '../../../src/contract/api';
import type { ColumnSettings, Settings } from '../../../src/core/settings';

/** What a column is used for; the names are keys of `Settings.columns`. */
export type Role = 'customer' | 'name' | 'amount' | 'date' | 'status';

export type ColumnChoice = NonNullable<ColumnSettings[string]>;

/** A role, the table its column comes from, the choice in force and the one the data suggest. */
export interface RoleColumn {
  readonly role: Role;
  readonly table: RecognisedTable;
  readonly used: ColumnChoice | null;
  readonly recognised: ColumnChoice | null;
}

const FIELDS: Readonly<Record<Role, readonly string[]>> = {
  customer: ['customerId', 'customer'],
  name: ['customer'],
  amount: ['amount'],
  date: ['date'],
  status: ['status'],
};

/** Lists that hold single sales: their amounts beat a total that somebody keeps in the customer list. */
const SALES = ['orders', 'order-lines', 'invoices'];

/**
 * The roles of a recognised workbook. Customer and name are looked for in the main list; amount, date and status in the
 * list of sales where there is one. `name` is there only when it is another column than the customer's.
 */
export function rolesOf(recognised: Recognised, settings: Settings): readonly RoleColumn[] {
  const { main } = recognised;
  if (!main) return [];
  const sales = salesTable(recognised, main);
  const roles: Role[] = ['customer', 'name', 'amount', 'date', 'status'];
  return roles
    .map((role) => roleColumn(role, role === 'customer' || role === 'name' ? main : sales, settings))
    .filter((column, _, all) => column.role !== 'name' || isSeparateName(column, all[0]));
}

function salesTable(recognised: Recognised, main: RecognisedTable): RecognisedTable {
  if (SALES.includes(main.kind)) return main;
  const sales = recognised.others.find(
    (table) => SALES.includes(table.kind) && recognisedChoice('amount', table) !== null,
  );
  return sales ?? main;
}

function roleColumn(role: Role, table: RecognisedTable, settings: Settings): RoleColumn {
  const recognised = recognisedChoice(role, table);
  return { role, table, recognised, used: settings.columns?.[role] ?? recognised };
}

function recognisedChoice(role: Role, table: RecognisedTable): ColumnChoice | null {
  for (const field of FIELDS[role]) {
    const column = columnHolding(table, field);
    if (column) return column.header;
  }
  return role === 'amount' ? productChoice(table) : null;
}

/** Quantity times price, where a list has both. */
export function productChoice(table: RecognisedTable): ColumnChoice | null {
  const quantity = columnHolding(table, 'quantity');
  const price = columnHolding(table, 'price');
  return quantity && price ? { multiply: [quantity.header, price.header] } : null;
}

const columnHolding = (table: RecognisedTable, field: string): RecognisedColumn | undefined =>
  table.columns.find((column) => column.field === field);

const isSeparateName = (name: RoleColumn, customer: RoleColumn | undefined): boolean =>
  name.used !== null && name.used !== customer?.used;

export function sameChoice(one: ColumnChoice | null, other: ColumnChoice | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Settings in which a role uses a column; choosing what the data suggest anyway takes the setting out. */
export function withRole(settings: Settings, column: RoleColumn, choice: ColumnChoice): Settings {
  const { columns, ...others } = settings;
  const { [column.role]: _, ...kept } = columns ?? {};
  const next = sameChoice(choice, column.recognised) ? kept : { ...kept, [column.role]: choice };
  return Object.keys(next).length === 0 ? others : { ...others, columns: next };
}

/** Columns of the lists in use that no role uses: those that are understood, and those left alone. */
export function otherColumns(roles: readonly RoleColumn[]): {
  readonly understood: readonly RecognisedColumn[];
  readonly leftAlone: readonly RecognisedColumn[];
} {
  const tables = [...new Set(roles.map((role) => role.table))];
  const used = new Set(roles.flatMap((role) => headersOf(role.used)));
  const rest = tables.flatMap((table) => table.columns).filter((column) => !used.has(column.header));
  const isUnderstood = (column: RecognisedColumn) => column.field !== null && column.field !== 'other';
  return { understood: rest.filter(isUnderstood), leftAlone: rest.filter((column) => !isUnderstood(column)) };
}

export function headersOf(choice: ColumnChoice | null): readonly string[] {
  if (choice === null) return [];
  return typeof choice === 'string' ? [choice] : choice.multiply;
}
