/**
 * Amounts as whole numbers of their smallest unit (cents, mostly), so that sums are exact: equal totals are equal
 * whatever the order of the rows, and a customer whose returns cancel the purchases stands at exactly 0.
 */
export interface ExactAmounts {
  /** Whole numbers, amount x 10^decimals; NaN where there is no amount. */
  readonly units: Float64Array;
  readonly decimals: number;
}

/** Beyond four decimals a cell holds the residue of a calculation, not money. */
const MOST_DECIMALS = 4;

/**
 * The amounts of one column in its own smallest unit: as many decimals as its values have, at most four (more are
 * rounded to four), fewer where the total would leave the whole numbers that a double can hold.
 *
 * @example exactAmounts(Float64Array.of(0.1, 0.2, NaN)) // => units [1, 2, NaN], decimals 1
 */
export function exactAmounts(amounts: Float64Array): ExactAmounts {
  const decimals = Math.min(decimalsOf(amounts), decimalsThatFit(amounts));
  const scale = 10 ** decimals;
  return { units: amounts.map((amount) => Math.round(amount * scale)), decimals };
}

/** Quantity x price, exact where both have few decimals. */
export function exactProducts(quantities: Float64Array, prices: Float64Array): ExactAmounts {
  const quantity = exactAmounts(quantities);
  const price = exactAmounts(prices);
  const units = quantity.units.map((value, record) => value * (price.units[record] ?? NaN));
  const isExact = absoluteSum(units) <= Number.MAX_SAFE_INTEGER;
  if (isExact) return { units, decimals: quantity.decimals + price.decimals };
  return exactAmounts(quantities.map((value, record) => value * (prices[record] ?? NaN)));
}

/** Back to the user's unit. Never -0. */
export function fromUnits(units: number, decimals: number): number {
  return units / 10 ** decimals + 0;
}

function decimalsOf(amounts: Float64Array): number {
  let decimals = 0;
  let scale = 1;
  for (const amount of amounts) {
    while (decimals < MOST_DECIMALS && !isWhole(amount * scale)) {
      decimals++;
      scale *= 10;
    }
  }
  return decimals;
}

/** Allows for the last bits that 0.1 + 0.2 leaves in a cell. */
function isWhole(value: number): boolean {
  const distance = Math.abs(value - Math.round(value));
  return !(distance > Math.max(1e-9, Math.abs(value) * 2 ** -50));
}

function decimalsThatFit(amounts: Float64Array): number {
  const total = absoluteSum(amounts);
  let decimals = MOST_DECIMALS;
  while (decimals > 0 && total * 10 ** decimals > Number.MAX_SAFE_INTEGER) decimals--;
  return decimals;
}

function absoluteSum(values: Float64Array): number {
  let sum = 0;
  for (const value of values) if (value === value) sum += Math.abs(value);
  return sum;
}
