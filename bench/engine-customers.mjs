// The same made-up customers for every engine: six indicators from one seed.

/** What is measured, with the weight it gets. */
export const INDICATORS = [
  {
    id: 'amount',
    weight: 10,
    value: (random) => Math.round(100 * Math.exp(6 + 2 * (random() + random() - 1))) / 100,
  },
  { id: 'orders', weight: 11, value: (random) => 1 + Math.floor(30 * random() ** 3) },
  { id: 'recency', weight: 12, value: (random) => Math.floor(720 * random()) },
  { id: 'margin', weight: 13, value: (random) => Math.round(1e5 * random()) / 100 },
  { id: 'delay', weight: 14, value: (random) => Math.floor(90 * random()) },
  { id: 'years', weight: 15, value: (random) => Math.round(200 * random()) / 10 },
];

/** One Float64Array for each indicator. */
export function customerColumns(customers) {
  let state = 12345;
  // A linear congruential generator (Numerical Recipes): every engine gets the same numbers.
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return INDICATORS.map(({ value }) => Float64Array.from({ length: customers }, () => value(random)));
}
