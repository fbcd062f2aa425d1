/** Consecutive rows, 0-based, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More pieces than this are joined where the gap between them is smallest: service calls must not grow with rows. */
export const MOST_SPANS = 8;

/**
 * The rows in which two tables of equal size differ, as few consecutive spans.
 *
 * @param before and after: rows of equal count, cells compared with ===; '' stands for blank.
 */
export function changedSpans(
  before: readonly (readonly unknown[])[],
  after: readonly (readonly unknown[])[],
): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (let row = 0; row < after.length; row++) {
    if (sameCells(before[row] ?? [], after[row] ?? [])) continue;
    const last = spans[spans.length - 1];
    if (last && last.end === row) last.end = row + 1;
    else spans.push({ start: row, end: row + 1 });
  }
  return joinNearest(spans);
}

function sameCells(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((cell, column) => cell === b[column]);
}

function joinNearest(spans: readonly Span[]): Span[] {
  if (spans.length <= MOST_SPANS) return [...spans];
  const gaps = spans.slice(1).map((span, index) => ({ index, gap: span.start - (spans[index]?.end ?? 0) }));
  gaps.sort((a, b) => b.gap - a.gap);
  const kept = new Set(gaps.slice(0, MOST_SPANS - 1).map((entry) => entry.index));
  const joined: { start: number; end: number }[] = [];
  spans.forEach((span, index) => {
    const last = joined[joined.length - 1];
    if (last && !kept.has(index - 1)) last.end = span.end;
    else joined.push({ ...span });
  });
  return joined;
}
