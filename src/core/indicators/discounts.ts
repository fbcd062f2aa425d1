import type { Settings } from '../settings';
import { numberColumn } from '../table/number';
import type { Table } from '../table/table';
import { says } from './word-list';

/** Headings of a discount as a share of the price. Not the Chinese 折扣: 0.85 may be taken off or left there. */
const DISCOUNT_WORDS = ['discount', 'descuento', 'dto', 'bonificacion'];

/**
 * What is taken off quantity x price, as a share for each record (0.15 for 15 %); null where no column says so. A
 * column with any value outside 0..1 holds amounts or something else and is left alone.
 */
export function discountShares(table: Table, settings: Settings): Float64Array | null {
  for (const [columnIndex, { header }] of table.columns.entries()) {
    if (!says(header, DISCOUNT_WORDS)) continue;
    const { values } = numberColumn(table, columnIndex, settings);
    const shares = values.map((value) => (Number.isNaN(value) ? 0 : value));
    if (shares.every((share) => share >= 0 && share < 1)) return shares;
  }
  return null;
}
