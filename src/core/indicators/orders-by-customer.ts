/**
 * The orders that count, customer after customer: those of customer c stand from `starts[c]` up to `starts[c + 1]`. The
 * lines of one order number are one order; a line without a number is an order of its own.
 */
export interface OrderBook {
  /** One more than there are customers. */
  readonly starts: Uint32Array;
  /** What each order comes to, in the user's unit; below 0 for a return. */
  readonly amounts: Float64Array;
  /** In the user's unit, NaN where no line has one; null where the list tells no margins. */
  readonly margins: Float64Array | null;
  /** Latest day of each order, days since 1970-01-01; NaN without a date. */
  readonly days: Float64Array;
  /** 0 = a return or an empty month, which adds to the amount but is no order. */
  readonly isPurchase: Uint8Array;
}

/** The days on which each customer bought, whatever the window: those of customer c from `starts[c]` to `starts[c + 1]`. */
export interface PurchaseDays {
  /** One more than there are customers. */
  readonly starts: Uint32Array;
  /** Days since 1970-01-01, ascending and each once within a customer. */
  readonly days: Float64Array;
}

/** How many orders each customer of a book has, returns not counted. */
export function orderCounts({ starts, isPurchase }: OrderBook): Float64Array {
  const counts = new Float64Array(starts.length - 1);
  for (let customer = 0; customer < counts.length; customer++) {
    const from = starts[customer] ?? 0;
    const to = starts[customer + 1] ?? 0;
    for (let order = from; order < to; order++)
      counts[customer] = (counts[customer] ?? 0) + (isPurchase[order] ?? 0);
  }
  return counts;
}

/** The days of one customer. */
export function daysOfCustomer({ starts, days }: PurchaseDays, customer: number): Float64Array {
  return days.subarray(starts[customer] ?? 0, starts[customer + 1] ?? 0);
}
