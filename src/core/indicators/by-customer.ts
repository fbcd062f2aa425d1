/** Things of customers in one list: those of customer c stand from `starts[c]` up to `starts[c + 1]`. */
export interface ByCustomer {
  /** One more than there are customers. */
  readonly starts: Uint32Array;
  /** The things' numbers, customer after customer, each customer's in the order they were given. */
  readonly order: Uint32Array;
}

/**
 * Groups things by their customer. O(n).
 *
 * @param customers customer of each thing, negative for none.
 * @example byCustomer([1, 0, 1], 2) // => starts [0, 1, 3], order [1, 0, 2]
 */
export function byCustomer(customers: ArrayLike<number>, customerCount: number): ByCustomer {
  const starts = new Uint32Array(customerCount + 1);
  for (let thing = 0; thing < customers.length; thing++) {
    const customer = customers[thing] ?? -1;
    if (customer >= 0) starts[customer + 1] = (starts[customer + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const order = new Uint32Array(starts[customerCount] ?? 0);
  const next = starts.slice();
  for (let thing = 0; thing < customers.length; thing++) {
    const customer = customers[thing] ?? -1;
    if (customer < 0) continue;
    const place = next[customer] ?? 0;
    order[place] = thing;
    next[customer] = place + 1;
  }
  return { starts, order };
}
