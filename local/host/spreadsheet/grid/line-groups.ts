import type { LineGroup } from '../../workbook/model';

/** Rows or columns next to each other; 0-based, ends included. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

export const MAX_GROUP_DEPTH = 8;

/** In how many groups a row or column lies. */
export function depthAt(groups: readonly LineGroup[], index: number): number {
  return groups.filter((group) => isInside(group, index)).length;
}

/**
 * The groups after the depth of some lines changed by `delta`, kept between 0 and 8. A group of depth n is a run of
 * lines that lie at least n deep, so groups are always nested. Source: [D sheets/api AddDimensionGroupRequest,
 * DeleteDimensionGroupRequest], whose examples are the tests.
 */
export function shiftedDepth(groups: readonly LineGroup[], span: LineSpan, delta: number): LineGroup[] {
  const depthOf = (index: number): number => {
    const before = depthAt(groups, index);
    return isInside(span, index) ? Math.min(MAX_GROUP_DEPTH, Math.max(0, before + delta)) : before;
  };
  const cuts = [...groups, span].flatMap(({ start, end }) => [start, end + 1]);
  const starts = [...new Set(cuts)].sort((one, other) => one - other);
  const shifted: LineSpan[][] = [];
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? start + 1) - 1;
    for (let depth = 1; depth <= depthOf(start); depth++) append((shifted[depth] ??= []), { start, end });
  });
  const all = shifted.flat();
  const changed = groups.filter((group) => !all.some((span) => isSame(span, group)));
  return shifted.flatMap((spans, depth) =>
    spans.map((each) => {
      const kept = groups.filter((group) => isSame(group, each));
      const before = kept.length > 0 ? kept : changed.filter((group) => overlaps(group, each));
      return { ...each, depth, isCollapsed: wasCollapsed(before, depth, kept.length > 0) };
    }),
  );
}

/** The group of a depth that a line lies in or whose folding sign stands beside it. */
export function groupAt(
  groups: readonly LineGroup[],
  { index, depth, control }: { index: number; depth: number; control: 'BEFORE' | 'AFTER' },
): LineGroup | undefined {
  const ofDepth = groups.filter((group) => group.depth === depth);
  return (
    ofDepth.find((group) => isInside(group, index)) ??
    ofDepth.find((group) => controlIndex(group, control) === index)
  );
}

/** The 0-based line beside the group that carries its folding sign; -1 above the first row. */
export function controlIndex({ start, end }: LineSpan, control: 'BEFORE' | 'AFTER'): number {
  return control === 'BEFORE' ? start - 1 : end + 1;
}

export function isInside({ start, end }: LineSpan, index: number): boolean {
  return index >= start && index <= end;
}

export function overlaps(one: LineSpan, other: LineSpan): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Lines that go on where the last ones end become one run with them. */
function append(spans: LineSpan[], span: LineSpan): void {
  const last = spans[spans.length - 1];
  if (last && last.end === span.start - 1) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}

/** A group over the same lines stays folded at whatever depth; one that grew or shrank does at its own. */
function wasCollapsed(before: readonly LineGroup[], depth: number, isKept: boolean): boolean {
  const own = before.find((group) => group.depth === depth) ?? (isKept ? before[0] : undefined);
  return own?.isCollapsed ?? false;
}

function isSame(one: LineSpan, other: LineSpan): boolean {
  return one.start === other.start && one.end === other.end;
}
