import type { GridRange } from '../../workbook/model';

/** Rows or columns put in or taken out of one sheet. `at` is the 0-based index of the first one. */
export interface AxisChange {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** A span along one axis, ends included; null end = open. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

/** Where one row or column stands after the change; null when it was deleted. */
export function movedIndex(index: number, change: AxisChange): number | null {
  if (index < change.at) return index;
  if (change.kind === 'insert') return index + change.count;
  return index < change.at + change.count ? null : index - change.count;
}

/**
 * Where a span stands after the change: it grows when something is inserted strictly inside, moves when it lies
 * behind, shrinks when a part is deleted, and is null when all of it is deleted.
 */
export function movedSpan(span: Span, change: AxisChange): Span | null {
  if (change.kind === 'insert') {
    const start = span.start >= change.at ? span.start + change.count : span.start;
    return {
      start,
      end: span.end === null ? null : span.end >= change.at ? span.end + change.count : span.end,
    };
  }
  const lastDeleted = change.at + change.count - 1;
  if (span.end !== null && span.start >= change.at && span.end <= lastDeleted) return null;
  const start = span.start <= lastDeleted ? Math.min(span.start, change.at) : span.start - change.count;
  if (span.end === null) return { start, end: null };
  return { start, end: span.end > lastDeleted ? span.end - change.count : Math.min(span.end, change.at - 1) };
}

/** Where a range stands after the change; null when all of it is deleted. */
export function movedRange(range: GridRange, change: AxisChange): GridRange | null {
  const isRow = change.axis === 'row';
  const span = movedSpan(
    isRow ? { start: range.startRow, end: range.endRow } : { start: range.startColumn, end: range.endColumn },
    change,
  );
  if (!span) return null;
  return isRow
    ? { ...range, startRow: span.start, endRow: span.end }
    : { ...range, startColumn: span.start, endColumn: span.end };
}
