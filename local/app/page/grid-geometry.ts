/** Where columns and rows stand, in pixels from the top left corner of the cells (headers not counted). */

export const DEFAULT_ROW_HEIGHT = 24;
export const DEFAULT_COLUMN_WIDTH = 100;
export const COLUMN_HEAD_HEIGHT = 25;

/** Sizes of a line of columns or rows: `offsetOf(i)` is where item i begins, `offsetOf(count)` the total. */
export interface LineLayout {
  readonly count: number;
  offsetOf(index: number): number;
  sizeOf(index: number): number;
  /** The item at a distance from the start, kept within 0 .. count - 1. */
  indexAt(offset: number): number;
}

/**
 * A layout in which most items have the same size and the exceptions are listed. Takes memory for the exceptions
 * only, so a million rows cost nothing.
 *
 * @param exceptions [index, pixels] in any order; 0 = hidden.
 * @example lineLayout(10, 20, [[2, 50]]).offsetOf(3) // => 90
 */
export function lineLayout(
  count: number,
  defaultSize: number,
  exceptions: readonly (readonly [number, number])[],
): LineLayout {
  const sorted = exceptions.filter(([index]) => index < count).sort(([a], [b]) => a - b);
  const indexes = sorted.map(([index]) => index);
  const sizes = new Map(sorted.map(([index, size]) => [index, size]));
  const extraBefore = [0];
  for (const [, size] of sorted) extraBefore.push((extraBefore.at(-1) ?? 0) + size - defaultSize);
  const offsetOf = (index: number): number =>
    index * defaultSize + (extraBefore[firstAtLeast(indexes, index)] ?? 0);
  return {
    count,
    offsetOf,
    sizeOf: (index) => sizes.get(index) ?? defaultSize,
    indexAt: (offset) => lastStartingAtOrBefore(offset, count, offsetOf),
  };
}

/** How many of the ascending numbers are below the limit. */
function firstAtLeast(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastStartingAtOrBefore(offset: number, count: number, offsetOf: (index: number) => number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The items that are seen between two distances, the last one excluded. */
export function visibleSpan(layout: LineLayout, from: number, to: number): { start: number; end: number } {
  if (layout.count === 0) return { start: 0, end: 0 };
  return { start: layout.indexAt(from), end: Math.min(layout.count, layout.indexAt(to) + 1) };
}

/** @example columnLetters(27) // => 'AB' (0-based) */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
