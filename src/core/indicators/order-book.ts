import { byCustomer } from './by-customer';
import { fromUnits } from './exact-amounts';
import { COUNTS } from './left-out';
import { forEachEntry, isPurchase, type OrderView } from './order-entries';
import type { OrderRows } from './order-rows';
import type { OrderBook } from './orders-by-customer';
import { codesOf, findField } from './record-columns';

/** Orders as they are found, in the order of the list. */
interface Orders {
  readonly customers: number[];
  /** Whole units of the amounts, so that sums are exact. */
  readonly units: number[];
  readonly margins: number[];
  readonly days: number[];
  readonly isPurchase: number[];
}

/**
 * Puts the entries that count together into orders. O(n).
 *
 * @param margins of each record in the user's unit, as `orderMargins` gives them.
 */
export function orderBook(rows: OrderRows, view: OrderView, margins: Float64Array | null): OrderBook {
  const orders: Orders = { customers: [], units: [], margins: [], days: [], isPurchase: [] };
  const orderOf = orderFinder(rows, orders);
  forEachEntry(rows, view, (customer, entry) => {
    const units = rows.amounts.units[entry] ?? NaN;
    if (rows.states[entry] === COUNTS && !Number.isNaN(units)) {
      addTo(orders, orderOf(customer, entry), {
        units,
        margin: margins?.[entry] ?? NaN,
        day: rows.days?.[entry] ?? NaN,
        isPurchase: isPurchase(rows, entry),
      });
    }
  });
  const { starts, order } = byCustomer(orders.customers, view.customerCount);
  const each = (values: readonly number[]): Float64Array =>
    Float64Array.from(order, (index) => values[index] ?? NaN);
  return {
    starts,
    amounts: each(orders.units).map((units) => fromUnits(units, rows.amounts.decimals)),
    margins: margins && each(orders.margins),
    days: each(orders.days),
    isPurchase: Uint8Array.from(order, (index) => orders.isPurchase[index] ?? 0),
  };
}

/** Gives each entry the index of its order, a new one where it is the first of it. */
function orderFinder(rows: OrderRows, orders: Orders): (customer: number, entry: number) => number {
  const found = rows.entriesPerRecord === 1 ? findField(rows.records, 'orderId') : null;
  const ids = found === null ? null : codesOf(found);
  const known = new Map<number, number>();
  return (customer, entry) => {
    const id = ids?.codes[entry] ?? -1;
    const pair = customer * (ids?.values.length ?? 0) + id;
    const standing = id < 0 ? undefined : known.get(pair);
    if (standing !== undefined) return standing;
    const index = orders.customers.push(customer) - 1;
    orders.units.push(0);
    orders.margins.push(NaN);
    orders.days.push(NaN);
    orders.isPurchase.push(0);
    if (id >= 0) known.set(pair, index);
    return index;
  };
}

function addTo(
  orders: Orders,
  index: number,
  line: { units: number; margin: number; day: number; isPurchase: boolean },
): void {
  orders.units[index] = (orders.units[index] ?? 0) + line.units;
  if (!Number.isNaN(line.margin)) orders.margins[index] = (orders.margins[index] || 0) + line.margin;
  const day = orders.days[index] ?? NaN;
  if (!(day >= line.day) && !Number.isNaN(line.day)) orders.days[index] = line.day;
  if (line.isPurchase) orders.isPurchase[index] = 1;
}
