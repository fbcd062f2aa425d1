/** Which half of a float64 holds sign and exponent, when it is read as two 32-bit words. */
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const DIGIT_MASK = BUCKETS - 1;
const PASSES = 3;
const SIGN = 0x80000000;
const LAST = 0xffffffff;
/** Runs up to this length are put in order by insertion. */
const SHORT_RUN = 24;

/**
 * The indices that put numbers in ascending order; NaN comes last, equal values keep their order, -0 equals 0.
 *
 * A radix sort on the high 32 bits of each number; runs that agree in them are then put in order by value.
 * `values` is not changed.
 *
 * @example argsort(Float64Array.of(3, NaN, 1, 3)) // => Uint32Array [2, 0, 3, 1]
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  const counts = new Uint32Array(PASSES * BUCKETS);
  const keys = highKeys(values, counts);
  let from = new Uint32Array(n);
  for (let i = 0; i < n; i++) from[i] = i;
  let to = new Uint32Array(n);
  // Keys travel with their indices, so that every pass reads straight ahead.
  let keysFrom: Uint32Array = keys;
  let keysTo: Uint32Array = new Uint32Array(n);
  for (let pass = 0; pass < PASSES; pass++) {
    const offsets = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    if (offsets.indexOf(n) >= 0) continue;
    toOffsets(offsets);
    const shift = pass * DIGIT_BITS;
    for (let i = 0; i < n; i++) {
      const key = keysFrom[i]!;
      const place = offsets[(key >>> shift) & DIGIT_MASK]!++;
      to[place] = from[i]!;
      keysTo[place] = key;
    }
    [from, to] = [to, from];
    [keysFrom, keysTo] = [keysTo, keysFrom];
  }
  refineRuns(from, keysFrom, values);
  return from;
}

/** The high half of each number, changed so that unsigned comparison orders it; counts its digits on the way. */
function highKeys(values: Float64Array, counts: Uint32Array): Uint32Array {
  const n = values.length;
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  const keys = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    const word = words[2 * i + HIGH_WORD]!;
    const key = (value > 0 ? word ^ SIGN : value < 0 ? ~word : value === 0 ? SIGN : LAST) >>> 0;
    keys[i] = key;
    counts[key & DIGIT_MASK]!++;
    counts[BUCKETS + ((key >>> DIGIT_BITS) & DIGIT_MASK)]!++;
    counts[2 * BUCKETS + (key >>> (2 * DIGIT_BITS))]!++;
  }
  return keys;
}

function toOffsets(counts: Uint32Array): void {
  let offset = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket]!;
    counts[bucket] = offset;
    offset += count;
  }
}

/** `keys` in the order of `order`. */
function refineRuns(order: Uint32Array, keys: Uint32Array, values: Float64Array): void {
  let runStart = 0;
  let isSorted = true;
  for (let i = 1; i <= order.length; i++) {
    if (i < order.length && keys[i] === keys[i - 1]) {
      isSorted = isSorted && !(values[order[i - 1]!]! > values[order[i]!]!);
      continue;
    }
    if (!isSorted) refineRun(order.subarray(runStart, i), values);
    runStart = i;
    isSorted = true;
  }
}

/** NaN shares its key with no number, so a run that needs refining holds none. */
function refineRun(run: Uint32Array, values: Float64Array): void {
  if (run.length > SHORT_RUN) {
    run.sort((a, b) => values[a]! - values[b]! || a - b);
    return;
  }
  for (let i = 1; i < run.length; i++) {
    const index = run[i]!;
    let place = i;
    for (; place > 0 && values[run[place - 1]!]! > values[index]!; place--) run[place] = run[place - 1]!;
    run[place] = index;
  }
}
