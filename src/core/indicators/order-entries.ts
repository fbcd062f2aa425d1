import type { Table } from '../table/table';
import type { OrderRows } from './order-rows';
import type { OrderWindow } from './window';

/** Whose the entries are and which days count. */
export interface OrderView {
  /** Customer of each record, negative for none. */
  readonly customers: Int32Array;
  readonly customerCount: number;
  readonly window: OrderWindow;
  /** Where a list of products with their costs may be found. */
  readonly tables: readonly Table[];
}

/** Free goods are an order, returns and empty months are not. */
export function isPurchase(rows: OrderRows, entry: number): boolean {
  const units = rows.amounts.units[entry] ?? NaN;
  return units > 0 || (units === 0 && rows.entriesPerRecord === 1 && rows.isReturn[entry] !== 1);
}

/** Calls back with the customer of every entry that has one. */
export function forEachEntry(
  { states, entriesPerRecord }: OrderRows,
  { customers }: OrderView,
  callback: (customer: number, entry: number) => void,
): void {
  for (let entry = 0; entry < states.length; entry++) {
    const record = entriesPerRecord === 1 ? entry : Math.floor(entry / entriesPerRecord);
    const customer = customers[record] ?? -1;
    if (customer >= 0) callback(customer, entry);
  }
}
