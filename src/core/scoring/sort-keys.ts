/** Which half of a float64 holds sign and exponent, when it is read as two 32-bit words. */
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const SIGN = 0x80000000;
const LAST = 0xffffffff;

/** What is known of keys: numbers that stand in the order of the values they stand for, NaN last. */
export interface SortKeys {
  /** Low bits in which keys may differ, 0 where all are alike. */
  readonly bits: number;
  /** What a key adds up with to its value, NaN aside; null where equal keys, none of them NaN, are still to be told apart. */
  readonly lowest: number | null;
}

/**
 * Whole numbers less than 2^32 apart are counted from the lowest, so that amounts in cents, days or orders need few
 * bits; of other numbers the high half stands for the whole.
 *
 * @param keys where the keys are written, as many as there are values.
 */
export function sortKeys(values: Float64Array, keys: Uint32Array): SortKeys {
  const range = wholeRange(values);
  return range ? distances(values, keys, range) : highHalves(values, keys);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest of whole numbers, NaN aside; null for fractions, infinities and what lies too far apart. */
function wholeRange(values: Float64Array): Range | null {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== Math.floor(value) && value === value) return null;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return { low: 0, high: 0 };
  return high - low < LAST ? { low, high } : null;
}

function distances(values: Float64Array, keys: Uint32Array, { low, high }: Range): SortKeys {
  const last = high - low + 1;
  let hasMissing = false;
  for (let i = 0; i < keys.length; i++) {
    const value = values[i]!;
    if (value === value) keys[i] = value - low;
    else {
      keys[i] = last;
      hasMissing = true;
    }
  }
  return { bits: 32 - Math.clz32(hasMissing ? last : last - 1), lowest: low };
}

/** The high half of each number, changed so that unsigned comparison orders it. */
function highHalves(values: Float64Array, keys: Uint32Array): SortKeys {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let i = 0; i < keys.length; i++) {
    const value = values[i]!;
    const word = words[2 * i + HIGH_WORD]!;
    keys[i] = value > 0 ? word ^ SIGN : value < 0 ? ~word : value === 0 ? SIGN : LAST;
  }
  return { bits: 32, lowest: null };
}
