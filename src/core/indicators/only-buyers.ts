import type { CustomerDirectory } from './customer-directory';
import { COUNTS, stateOf } from './left-out';
import type { OrderRows } from './order-rows';

/** A row left out for one of these reasons is a purchase all the same: too old, or its amount or date is unreadable. */
const STILL_BOUGHT: ReadonlySet<number> = new Set([
  COUNTS,
  stateOf('outside-window'),
  stateOf('amount-unreadable'),
  stateOf('date-unreadable'),
]);

/**
 * Customers made from orders without those who never bought: all their rows are cancelled, in another currency,
 * dated in the future, or returns where returns do not count.
 */
export function onlyBuyers(directory: CustomerDirectory, rows: OrderRows): CustomerDirectory {
  const hasBought = new Uint8Array(directory.keys.length);
  rows.states.forEach((state, entry) => {
    const customer = directory.customers[Math.floor(entry / rows.entriesPerRecord)] ?? -1;
    if (customer >= 0 && STILL_BOUGHT.has(state)) hasBought[customer] = 1;
  });
  const kept = directory.keys.flatMap((_, customer) => (hasBought[customer] === 1 ? [customer] : []));
  if (kept.length === directory.keys.length) return directory;
  const newIndex = new Int32Array(directory.keys.length).fill(-1);
  kept.forEach((customer, index) => (newIndex[customer] = index));
  return {
    ...directory,
    customers: directory.customers.map((customer) => newIndex[customer] ?? -1),
    keys: kept.map((customer) => directory.keys[customer] ?? ''),
    names: kept.map((customer) => directory.names[customer] ?? ''),
  };
}
