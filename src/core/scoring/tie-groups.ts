import type { Column } from './column';

/** What the values at positions start..end (excluded) of the sorted column get; they are all equal. */
export type GroupNumber = (start: number, end: number) => number;

/**
 * Writes the number of each tie group to all of its customers; who does not count or has no data keeps what `numbers`
 * holds.
 *
 * Values that lie densely are looked up customer by customer: to read and write straight ahead takes a fraction of the
 * time of jumping about in order of value.
 */
export function numberTieGroups<T extends Float64Array | Uint8Array>(
  column: Column,
  numbers: T,
  numberOf: GroupNumber,
): T {
  const { sorted } = column;
  const span = (sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0);
  if (span < sorted.length) numberByValue(column, numbers, numberOf, new Float64Array(span + 1));
  else numberInOrder(column, numbers, numberOf);
  return numbers;
}

function numberByValue(
  { sorted, units, outside }: Column,
  numbers: Float64Array | Uint8Array,
  numberOf: GroupNumber,
  numberOfValue: Float64Array,
): void {
  const low = sorted[0] ?? 0;
  for (let start = 0; start < sorted.length;) {
    const end = tieEnd(sorted, start);
    numberOfValue[sorted[start]! - low] = numberOf(start, end);
    start = end;
  }
  for (let i = 0; i < units.length; i++) {
    const value = units[i]!;
    if (outside[i] === 0 && value === value) numbers[i] = numberOfValue[value - low]!;
  }
}

function numberInOrder(
  { order, sorted }: Column,
  numbers: Float64Array | Uint8Array,
  numberOf: GroupNumber,
): void {
  for (let start = 0; start < sorted.length;) {
    const end = tieEnd(sorted, start);
    const number = numberOf(start, end);
    for (; start < end; start++) numbers[order[start]!] = number;
  }
}

/** Position after the last value that equals the one at `start`. */
export function tieEnd(sorted: Float64Array, start: number): number {
  const value = sorted[start];
  let end = start;
  while (end < sorted.length && sorted[end] === value) end++;
  return end;
}

/** Position of the first value that equals the last. */
export function tieStart(sorted: Float64Array): number {
  let start = sorted.length;
  while (start > 0 && sorted[start - 1] === sorted[sorted.length - 1]) start--;
  return start;
}
