import { fromBase64, toBase64 } from './base64';

/**
 * Numbers as base64 of little-endian values. `int32`: units of 10^-decimals, -2^31 for NaN; `float64`: as they are,
 * `decimals` 0. What is unpacked is what was packed, to the last bit.
 */
export interface PackedNumbers {
  readonly type: 'int32' | 'float64';
  readonly decimals: number;
  readonly data: string;
}

const NOTHING = -(2 ** 31);
const DECIMALS_TRIED = [0, 2, 4, 6];

/** Takes half the room where few decimal places hold every number, as they do for money, counts and days. */
export function packNumbers(values: Float64Array): PackedNumbers {
  const decimals = DECIMALS_TRIED.find((tried) => holds(values, 10 ** tried));
  if (decimals === undefined) return { type: 'float64', decimals: 0, data: toBase64(bytesOf(values)) };
  const scale = 10 ** decimals;
  const units = Int32Array.from(values, (value) => (value === value ? Math.round(value * scale) : NOTHING));
  return { type: 'int32', decimals, data: toBase64(bytesOf(units)) };
}

function holds(values: Float64Array, scale: number): boolean {
  return values.every((value) => {
    // As the 32 bits hold it: larger ones and -0 come out as something else.
    const units = Math.round(value * scale) | 0;
    return value !== value || (units !== NOTHING && Object.is(units / scale, value));
  });
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

export function unpackNumbers({ type, decimals, data }: PackedNumbers): Float64Array {
  const { buffer } = fromBase64(data);
  if (type === 'float64') return new Float64Array(buffer);
  const scale = 10 ** decimals;
  return Float64Array.from(new Int32Array(buffer), (units) => (units === NOTHING ? NaN : units / scale));
}
