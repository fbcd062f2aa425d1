/** Which half of a float64 holds sign and exponent, when it is read as two 32-bit words. */
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const DIGIT_MASK = BUCKETS - 1;
const PASSES = 3;
/** Runs up to this length are put in order by insertion. */
const SHORT_RUN = 24;

/** Order-preserving keys: compare `high` first, then `low`, both as unsigned numbers. */
interface Keys {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/**
 * The indices that put numbers in ascending order; NaN comes last, equal values keep their order, -0 equals 0.
 *
 * A radix sort on the high 32 bits of each number; runs that agree in them are then put in order by the low 32.
 * `values` is not changed.
 *
 * @example argsort(Float64Array.of(3, NaN, 1, 3)) // => Uint32Array [2, 0, 3, 1]
 */
export function argsort(values: Float64Array): Uint32Array {
  const keys = orderedKeys(values);
  const order = radixOrder(keys.high);
  refineRuns(order, keys);
  return order;
}

function orderedKeys(values: Float64Array): Keys {
  const n = values.length;
  const words = new Uint32Array(values.slice().buffer);
  const high = new Uint32Array(n);
  const low = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    const highWord = words[2 * i + HIGH_WORD]!;
    const lowWord = words[2 * i + 1 - HIGH_WORD]!;
    if (value > 0) {
      high[i] = highWord ^ 0x80000000;
      low[i] = lowWord;
    } else if (value < 0) {
      high[i] = ~highWord;
      low[i] = ~lowWord;
    } else high[i] = value === 0 ? 0x80000000 : 0xffffffff;
  }
  return { high, low };
}

function radixOrder(high: Uint32Array): Uint32Array {
  const n = high.length;
  const counts = digitCounts(high);
  let from = new Uint32Array(n);
  for (let i = 0; i < n; i++) from[i] = i;
  let to = new Uint32Array(n);
  for (let pass = 0; pass < PASSES; pass++) {
    const offsets = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    if (isOneBucket(offsets, n)) continue;
    toOffsets(offsets);
    const shift = pass * DIGIT_BITS;
    for (let i = 0; i < n; i++) {
      const index = from[i]!;
      const digit = (high[index]! >>> shift) & DIGIT_MASK;
      to[offsets[digit]!++] = index;
    }
    [from, to] = [to, from];
  }
  return from;
}

function digitCounts(high: Uint32Array): Uint32Array {
  const counts = new Uint32Array(PASSES * BUCKETS);
  for (let i = 0; i < high.length; i++) {
    const key = high[i]!;
    counts[key & DIGIT_MASK]!++;
    counts[BUCKETS + ((key >>> DIGIT_BITS) & DIGIT_MASK)]!++;
    counts[2 * BUCKETS + (key >>> (2 * DIGIT_BITS))]!++;
  }
  return counts;
}

function isOneBucket(counts: Uint32Array, n: number): boolean {
  return counts.indexOf(n) >= 0;
}

function toOffsets(counts: Uint32Array): void {
  let offset = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket]!;
    counts[bucket] = offset;
    offset += count;
  }
}

function refineRuns(order: Uint32Array, keys: Keys): void {
  const n = order.length;
  let start = 0;
  while (start < n) {
    const key = keys.high[order[start]!]!;
    let end = start + 1;
    let isSorted = true;
    while (end < n && keys.high[order[end]!]! === key) {
      isSorted = isSorted && keys.low[order[end - 1]!]! <= keys.low[order[end]!]!;
      end++;
    }
    if (!isSorted) refineRun(order.subarray(start, end), keys.low);
    start = end;
  }
}

function refineRun(run: Uint32Array, low: Uint32Array): void {
  if (run.length > SHORT_RUN) {
    run.sort((a, b) => low[a]! - low[b]! || a - b);
    return;
  }
  for (let i = 1; i < run.length; i++) {
    const index = run[i]!;
    let place = i;
    for (; place > 0 && low[run[place - 1]!]! > low[index]!; place--) run[place] = run[place - 1]!;
    run[place] = index;
  }
}
