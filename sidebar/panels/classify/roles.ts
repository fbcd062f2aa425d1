import type { Recognised, RecognisedColumn, RecognisedTable } from '../../../src/contract/api';
import type { ColumnSettings, Settings } from '../../../src/core/settings';
import { without } from './chosen-settings';

/** What a column is used for; the names are keys of `Settings.columns`. */
export type Role = 'customer' | 'name' | 'amount' | 'date' | 'status';

/** A choice as the settings hold it, or columns of months that are added up, which only the data suggest. */
export type ColumnChoice = SettingChoice | { readonly sum: readonly string[] };

type SettingChoice = NonNullable<ColumnSettings[string]>;

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

/**
 * The roles of a recognised workbook. Customer and name are looked for in the main list; amount, date and status in the
 * list whose amounts count. `name` is there only when it is another column than the customer's.
 */
export function rolesOf(recognised: Recognised, settings: Settings): readonly RoleColumn[] {
  const { main } = recognised;
  if (!main) return [];
  const sales = recognised.others.find((table) => table.sheetNames[0] === recognised.salesSheet) ?? main;
  const roles: Role[] = ['customer', 'name', 'amount', 'date', 'status'];
  return roles
    .map((role) => roleColumn(role, role === 'customer' || role === 'name' ? main : sales, settings))
    .filter((column, _, all) => column.role !== 'name' || isSeparateName(column, all[0]));
}

function roleColumn(role: Role, table: RecognisedTable, settings: Settings): RoleColumn {
  const recognised = recognisedChoice(role, table);
  return { role, table, recognised, used: settings.columns?.[role] ?? recognised };
}

function recognisedChoice(role: Role, table: RecognisedTable): ColumnChoice | null {
  for (const field of FIELDS[role]) {
    const [first, ...others] = table.columns.filter((column) => column.field === field);
    if (first && others.length > 0 && role === 'amount') {
      return { sum: [first, ...others].map((column) => column.header) };
    }
    if (first) return first.header;
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
  const kept = without(settings.columns ?? {}, column.role);
  const isSuggested = sameChoice(choice, column.recognised) || isSum(choice);
  const columns: ColumnSettings = isSuggested ? kept : { ...kept, [column.role]: choice };
  return Object.keys(columns).length === 0 ? without(settings, 'columns') : { ...settings, columns };
}

const isSum = (choice: ColumnChoice): choice is { readonly sum: readonly string[] } =>
  typeof choice === 'object' && 'sum' in choice;

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
  if (typeof choice === 'string') return [choice];
  return 'sum' in choice ? choice.sum : choice.multiply;
}

/** Some list says when things were sold, by itself or through a calendar. */
export function holdsDates({ main, others }: Recognised, settings: Settings): boolean {
  const tables = main ? [main, ...others] : others;
  const isDate = (column: RecognisedColumn) => column.field === 'date' || column.field === 'dateKey';
  return settings.columns?.date !== undefined || tables.some((table) => table.columns.some(isDate));
}
