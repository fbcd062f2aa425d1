import { HostException } from '../runtime/host-exception';
import type { LineGroup, SheetModel } from '../workbook/model';
import { foldGroups, groupsOf, shiftGroupDepth } from './edit/fold-groups';
import { closed, type Rectangle } from './grid/rectangle';
import { controlIndex, isInside, overlaps, type LineSpan } from './grid/line-groups';
import { controlOf } from './group';
import { RangeRows } from './range-rows';

type Axis = 'row' | 'column';

/** Groups of the rows and columns that a range touches. */
export class RangeGroups extends RangeRows {
  /** @throws HostException `groupFirstLine` for the first row where the folding signs stand before the groups. */
  shiftRowGroupDepth(delta: number): this {
    return this.shiftDepth('row', delta);
  }

  /** @throws HostException `groupFirstLine` for the first column where the folding signs stand before the groups. */
  shiftColumnGroupDepth(delta: number): this {
    return this.shiftDepth('column', delta);
  }

  /**
   * Folds the groups that lie wholly in the range, or else the deepest unfolded one that lies partly in it. Of groups in
   * each other only the outermost, as on live Apps Script, or all, as the page says [C].
   */
  collapseGroups(): this {
    const takesAll = this.workspace.context.facts.collapsedGroups === 'all';
    return this.fold((groups, span) => {
      const inside = groups.filter(({ start, end }) => start >= span.start && end <= span.end);
      const whole = takesAll ? inside : outermost(inside);
      const partial = groups.filter((group) => overlaps(group, span) && !group.isCollapsed);
      const chosen = new Set(whole.length > 0 ? whole : deepest(partial));
      return (group) => chosen.has(group) || group.isCollapsed;
    });
  }

  /** Unfolds groups that the range touches, they or their sign; where several lie in each other, the outermost. */
  expandGroups(): this {
    return this.fold((groups, span, control) => {
      const touched = groups.filter(
        (group) =>
          group.isCollapsed && (overlaps(group, span) || isInside(span, controlIndex(group, control))),
      );
      const chosen = new Set(outermost(touched));
      return (group) => group.isCollapsed && !chosen.has(group);
    });
  }

  private shiftDepth(axis: Axis, delta: number): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      const span = spanIn(closed(this.range, sheet), axis);
      if (span.start === 0 && controlOf(sheet, axis) === 'BEFORE')
        throw new HostException('groupFirstLine', { axis });
      shiftGroupDepth(sheet, axis, { span, delta });
    });
    return this;
  }

  private fold(
    folding: (
      groups: readonly LineGroup[],
      span: LineSpan,
      control: 'BEFORE' | 'AFTER',
    ) => (group: LineGroup) => boolean,
  ): this {
    this.workspace.writeSheet(this.sheetId, (sheet: SheetModel) => {
      for (const axis of ['row', 'column'] as const) {
        const groups = groupsOf(sheet, axis);
        const span = spanIn(closed(this.range, sheet), axis);
        if (groups.length > 0) foldGroups(sheet, axis, folding(groups, span, controlOf(sheet, axis)));
      }
    });
    return this;
  }
}

function spanIn(block: Rectangle, axis: Axis): LineSpan {
  return axis === 'row'
    ? { start: block.startRow, end: block.endRow }
    : { start: block.startColumn, end: block.endColumn };
}

function outermost(groups: readonly LineGroup[]): LineGroup[] {
  return groups.filter(
    (group) => !groups.some((other) => other.depth < group.depth && overlaps(other, group)),
  );
}

function deepest(groups: readonly LineGroup[]): LineGroup[] {
  const depth = Math.max(...groups.map((group) => group.depth));
  return groups.filter((group) => group.depth === depth).slice(0, 1);
}
