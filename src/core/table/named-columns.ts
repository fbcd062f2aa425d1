import type { ColumnSettings } from '../settings';
import type { DraftColumn } from './draft';
import { FIELDS } from './fields';
import type { Field } from './fields';
import { isSameHeader } from './header-words';

/** The columns a settings file names: by field, the headings that hold it. */
export interface NamedColumn {
  readonly fields: readonly Field[];
  readonly headers: readonly string[];
}

/** The settings' columns, `{multiply: [quantity, price]}` taken apart. */
export function namedColumns(settings: ColumnSettings | undefined): NamedColumn[] {
  return Object.entries(settings ?? {}).flatMap(([key, value]): NamedColumn[] => {
    if (value === undefined) return [];
    if (typeof value !== 'string') return [{ fields: ['quantity', 'price'], headers: value.multiply }];
    const field = fieldOfKey(key);
    return field === null ? [] : [{ fields: [field], headers: [value] }];
  });
}

/** The field that a key of the settings' columns stands for: `name` is the customer's; null for no field. */
export function fieldOfKey(key: string): Field | null {
  return key === 'name' ? 'customer' : (FIELDS.find((field) => field === key) ?? null);
}

/**
 * Gives the columns that the user named the fields they were named for, in a sheet that has them all of one line.
 *
 * `customer` names what tells customers apart: over tax numbers or ids it stays what it is, and the other columns that
 * could tell customers apart step back.
 */
export function assignNamedColumns(
  columns: readonly DraftColumn[],
  settings: ColumnSettings | undefined,
): void {
  for (const { fields, headers } of namedColumns(settings)) {
    const named = headers.map((header) => columnNamed(columns, header));
    if (named.some((column) => column === null)) continue;
    named.forEach((column, index) => {
      const field = fields[index] ?? 'other';
      const isKey = settings !== undefined && field === 'customer' && headers[0] === settings.customer;
      if (column) name(column, isKey ? identityField(column, settings) : field);
    });
  }
}

/** Columns that would tell customers apart otherwise than the user wants hold nothing for us. */
export function dropRivals(columns: readonly DraftColumn[], settings: ColumnSettings | undefined): void {
  const key = settings?.customer === undefined ? null : columnNamed(columns, settings.customer);
  if (key) {
    const rivals = key.field === 'customer' ? RIVALS_OF_NAME : RIVALS_OF_CODE;
    for (const column of columns)
      if (column.how !== 'settings' && column.field && rivals.includes(column.field)) clear(column);
  }
  const isProduct = columns.some((column) => column.how === 'settings' && column.field === 'quantity');
  if (!isProduct || typeof settings?.amount === 'string') return;
  for (const column of columns) if (column.how !== 'settings' && column.field === 'amount') clear(column);
}

const RIVALS_OF_NAME: readonly Field[] = ['customer', 'customerId', 'taxId'];
const RIVALS_OF_CODE: readonly Field[] = ['customerId', 'taxId'];

/** The column whose heading is this one to a reader; null when there is none. One equal to the letter comes first. */
export function columnNamed(columns: readonly DraftColumn[], header: string): DraftColumn | null {
  const exact = columns.find((column) => column.header === header);
  return exact ?? columns.find((column) => isSameHeader(column.header, header)) ?? null;
}

function identityField(column: DraftColumn, settings: ColumnSettings): Field {
  const meant = column.candidates[0]?.field;
  if (meant === 'taxId' || meant === 'customerId') return meant;
  return settings.name !== undefined && settings.name !== settings.customer ? 'customerId' : 'customer';
}

function name(column: DraftColumn, field: Field): void {
  column.field = field;
  column.how = 'settings';
  column.language = column.candidates.find((candidate) => candidate.field === field)?.language ?? null;
}

function clear(column: DraftColumn): void {
  column.field = null;
  column.how = null;
}
