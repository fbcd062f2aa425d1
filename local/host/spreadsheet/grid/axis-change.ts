import type { GridRange } from '../../workbook/model';

interface Lines {
  readonly axis: 'row' | 'column';
  /** 0-based index of the first one. */
  readonly at: number;
  readonly count: number;
}

/** Rows or columns put into a sheet or taken out of it. */
export interface LineCount extends Lines {
  readonly kind: 'insert' | 'delete';
}

/** Rows or columns put elsewhere on their sheet: before the 0-based `to`, which counts as they stood before. */
export interface LineMove extends Lines {
  readonly kind: 'move';
  readonly to: number;
}

export type AxisChange = LineCount | LineMove;

/** A span along one axis, ends included; null end = open. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

/** Where one row or column stands after the change; null when it was deleted. */
export function movedIndex(index: number, change: AxisChange): number | null {
  if (change.kind === 'move') return carriedIndex(index, change);
  if (index < change.at) return index;
  if (change.kind === 'insert') return index + change.count;
  return index < change.at + change.count ? null : index - change.count;
}

/** The 0-based index of the first moved line afterwards. */
export function landing({ at, count, to }: LineMove): number {
  if (to <= at) return to;
  return Math.max(to - count, at);
}

function carriedIndex(index: number, change: LineMove): number {
  const { at, count } = change;
  const start = landing(change);
  if (index >= at && index < at + count) return index - at + start;
  const left = index < at ? index : index - count;
  return left < start ? left : left + count;
}

/**
 * Where a span stands after the change: it grows when something is inserted strictly inside, moves when it lies
 * behind, shrinks when a part is deleted, and is null when all of it is deleted. Lines that move leave a span they are
 * only a part of and join one that they are put inside; a span that moves as a whole goes with them.
 */
export function movedSpan(span: Span, change: AxisChange): Span | null {
  if (change.kind === 'move') return carriedSpan(span, change);
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

function carriedSpan(span: Span, change: LineMove): Span {
  const { axis, at, count } = change;
  const isWhole = span.start === 0 && span.end === null;
  if (isWhole || landing(change) === at) return span;
  const shift = landing(change) - at;
  const left = movedSpan(span, { axis, kind: 'delete', at, count });
  if (left) return movedSpan(left, { axis, kind: 'insert', at: landing(change), count }) ?? left;
  return { start: span.start + shift, end: span.end === null ? null : span.end + shift };
}

/** Where a range stands after the change; null when all of it is deleted. */
export function movedRange(range: GridRange, change: AxisChange): GridRange | null {
  const span = movedSpan(spanOf(range, change.axis), change);
  return span && withSpan(range, change.axis, span);
}

/**
 * Where the cells of a range stand after the change, each carried by its own row or column: several ranges when moved
 * lines tear it apart, none when all of it is deleted.
 */
export function movedCells(range: GridRange, change: AxisChange): GridRange[] {
  if (change.kind !== 'move') return [movedRange(range, change)].flatMap((moved) => moved ?? []);
  const pieces = piecesOf(spanOf(range, change.axis), [change.at, change.at + change.count, change.to])
    .map(({ start, end }) => {
      const shift = carriedIndex(start, change) - start;
      return { start: start + shift, end: end === null ? null : end + shift };
    })
    .sort((one, other) => one.start - other.start);
  return joined(pieces).map((span) => withSpan(range, change.axis, span));
}

export function spanOf(range: GridRange, axis: AxisChange['axis']): Span {
  return axis === 'row'
    ? { start: range.startRow, end: range.endRow }
    : { start: range.startColumn, end: range.endColumn };
}

function withSpan(range: GridRange, axis: AxisChange['axis'], { start, end }: Span): GridRange {
  return axis === 'row'
    ? { ...range, startRow: start, endRow: end }
    : { ...range, startColumn: start, endColumn: end };
}

/** A span cut before each of the indexes. */
function piecesOf(span: Span, cuts: readonly number[]): Span[] {
  const inside = cuts.filter((cut) => cut > span.start && (span.end === null || cut <= span.end));
  const starts = [...new Set([span.start, ...inside])].sort((one, other) => one - other);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { start, end: next === undefined ? span.end : next - 1 };
  });
}

/** Spans in ascending order, neighbours made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last && last.end === span.start - 1) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
