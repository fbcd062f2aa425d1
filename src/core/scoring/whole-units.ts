/** Numbers as whole multiples of 10^-decimals, so that sums and comparisons are exact. NaN = no data. */
export interface WholeUnits {
  readonly units: Float64Array;
  readonly decimals: number;
}

/** Decimal places tried; what has more is rounded to the last. */
const DECIMALS_TRIED = [0, 2, 4, 6];
/** Of one unit: what adding up decimal fractions in floating point may leave over. */
const TOLERANCE = 1e-4;
const EXACT_BELOW = 2 ** 53;

/**
 * Turns a column into whole units: the fewest decimal places, at least `leastDecimals`, that hold every value.
 *
 * Sums of money carry floating-point noise that depends on the order of rows (0.1 + 0.2 is not 0.3); in whole
 * units equal amounts are equal. Above 2^53 units in total, decimals are given up until sums are exact again.
 *
 * @example wholeUnits(Float64Array.of(0.1 + 0.2, 12), 2) // => { units: Float64Array [30, 1200], decimals: 2 }
 */
export function wholeUnits(values: Float64Array, leastDecimals: number): WholeUnits {
  let decimals = DECIMALS_TRIED.find((tried) => tried >= leastDecimals && holds(values, tried)) ?? 6;
  let size = sizeOf(values) * 10 ** decimals;
  for (; size >= EXACT_BELOW; size /= 10) decimals--;
  if (decimals === 0 && areWhole(values)) return { units: values, decimals };
  const scale = 10 ** decimals;
  const units = new Float64Array(values.length);
  for (let i = 0; i < units.length; i++) units[i] = inUnits(values[i]!, scale);
  return { units, decimals };
}

function inUnits(value: number, scale: number): number {
  return Number.isFinite(value) ? Math.round(value * scale) + 0 : NaN;
}

/** Whether all values are units as they stand: whole and finite, or NaN; -0 is not. */
function areWhole(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Object.is(inUnits(values[i]!, 1), values[i]!)) return false;
  return true;
}

function holds(values: Float64Array, decimals: number): boolean {
  const scale = 10 ** decimals;
  for (let i = 0; i < values.length; i++) {
    const scaled = values[i]! * scale;
    if (Math.abs(scaled - Math.round(scaled)) > TOLERANCE) return false;
  }
  return true;
}

function sizeOf(values: Float64Array): number {
  let size = 0;
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) size += Math.abs(values[i]!);
  return size;
}
