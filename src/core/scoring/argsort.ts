import { sortKeys } from './sort-keys';

/** So many places are written to at once that they still fit into the nearest cache. */
const WIDEST_DIGIT = 11;
/** Runs up to this length are put in order by insertion. */
const SHORT_RUN = 24;

/** Keys and the indices they travel with, so that every pass reads straight ahead. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly indices: Uint32Array;
}

/**
 * The indices that put numbers in ascending order; NaN comes last, equal values keep their order, -0 equals 0.
 *
 * A radix sort by keys of at most 32 bits; runs of equal keys that stand for different values are then put in order by
 * value. Whole numbers that lie near together, such as amounts in cents or days, take one or two passes. `values` is
 * not changed.
 *
 * @example argsort(Float64Array.of(3, NaN, 1, 3)) // => Uint32Array [2, 0, 3, 1]
 */
export function argsort(values: Float64Array): Uint32Array {
  return argsorter(values.length)(values);
}

/**
 * Sorts several columns of length n in the same working memory, since fresh memory costs as much as a pass.
 *
 * @returns `argsort`, which also writes the values in that order to `sorted` where one is given.
 */
export function argsorter(n: number): (values: Float64Array, sorted?: Float64Array) => Uint32Array {
  const unsorted = upwards(n);
  const spareIndices = new Uint32Array(n);
  const [keys, spareKeys] = [new Uint32Array(n), new Uint32Array(n)];
  return (values, sorted) => {
    const { bits, lowest } = sortKeys(values, keys);
    const passes = Math.max(1, Math.ceil(bits / WIDEST_DIGIT));
    const digitBits = Math.ceil(bits / passes);
    const indices = new Uint32Array(n);
    let from: Keyed = { keys, indices: unsorted };
    for (let pass = 0; pass < passes; pass++) {
      const endsHere = (passes - pass) % 2 === 1;
      const to = { keys: pass % 2 === 0 ? spareKeys : keys, indices: endsHere ? indices : spareIndices };
      distribute(from, to, { shift: pass * digitBits, digitBits });
      from = to;
    }
    if (lowest === null) refineRuns(from, values);
    if (sorted) writeSorted(sorted, from, { values, lowest });
    return indices;
  };
}

function upwards(n: number): Uint32Array {
  const indices = new Uint32Array(n);
  for (let i = 0; i < n; i++) indices[i] = i;
  return indices;
}

/** Values are told from exact keys where they can be, which reads straight ahead; the rest is looked up. */
function writeSorted(
  sorted: Float64Array,
  { keys, indices }: Keyed,
  { values, lowest }: { readonly values: Float64Array; readonly lowest: number | null },
): void {
  for (let i = 0; i < sorted.length; i++)
    sorted[i] = lowest === null ? values[indices[i]!]! : keys[i]! + lowest;
}

/** One pass: by one digit of the keys, those with the same digit in the order they had. */
function distribute(
  from: Keyed,
  to: Keyed,
  { shift, digitBits }: { readonly shift: number; readonly digitBits: number },
): void {
  const { keys, indices } = from;
  const { keys: keysTo, indices: indicesTo } = to;
  const mask = (1 << digitBits) - 1;
  const places = firstPlaces(keys, shift, mask);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const place = places[(key >>> shift) & mask]!++;
    keysTo[place] = key;
    indicesTo[place] = indices[i]!;
  }
}

/** Where the first key with each digit goes. */
function firstPlaces(keys: Uint32Array, shift: number, mask: number): Uint32Array {
  const places = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) places[((keys[i]! >>> shift) & mask) + 1]!++;
  for (let digit = 1; digit <= mask; digit++) places[digit]! += places[digit - 1]!;
  return places;
}

/** Puts runs of equal keys in order by value. */
function refineRuns({ keys, indices }: Keyed, values: Float64Array): void {
  let runStart = 0;
  let isSorted = true;
  for (let i = 1; i <= indices.length; i++) {
    if (i < indices.length && keys[i] === keys[i - 1]) {
      isSorted = isSorted && !(values[indices[i - 1]!]! > values[indices[i]!]!);
      continue;
    }
    if (!isSorted) refineRun(indices.subarray(runStart, i), values);
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
