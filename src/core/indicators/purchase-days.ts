import { byCustomer } from './by-customer';
import { COUNTS, stateOf } from './left-out';
import { forEachEntry, isPurchase, type OrderView } from './order-entries';
import type { OrderRows } from './order-rows';
import type { PurchaseDays } from './orders-by-customer';

/** All dated purchases up to the reference day; null where the list has no dates. O(n log n). */
export function purchaseDays(rows: OrderRows, view: OrderView): PurchaseDays | null {
  const { referenceDay } = view.window;
  if (rows.days === null || referenceDay === null) return null;
  const outside = stateOf('outside-window');
  const customers: number[] = [];
  const days: number[] = [];
  forEachEntry(rows, view, (customer, entry) => {
    const day = rows.days?.[entry] ?? NaN;
    const isKnown = rows.states[entry] === COUNTS || rows.states[entry] === outside;
    if (!isKnown || !(day <= referenceDay) || !isPurchase(rows, entry)) return;
    customers.push(customer);
    days.push(day);
  });
  return ascendingOnce(customers, days, view.customerCount);
}

function ascendingOnce(
  customers: readonly number[],
  days: readonly number[],
  customerCount: number,
): PurchaseDays {
  const grouped = byCustomer(customers, customerCount);
  const sorted = Float64Array.from(grouped.order, (index) => days[index] ?? NaN);
  const starts = new Uint32Array(customerCount + 1);
  let kept = 0;
  for (let customer = 0; customer < customerCount; customer++) {
    const own = sorted.subarray(grouped.starts[customer] ?? 0, grouped.starts[customer + 1] ?? 0).sort();
    let before = NaN;
    for (const day of own) {
      if (day !== before) sorted[kept++] = day;
      before = day;
    }
    starts[customer + 1] = kept;
  }
  return { starts, days: sorted.slice(0, kept) };
}
