import type { LineGroup, SheetModel } from '../../workbook/model';
import { movedSpan, type AxisChange } from '../grid/axis-change';
import { shiftedDepth, type LineSpan } from '../grid/line-groups';

type Axis = AxisChange['axis'];

const GROUPS = { row: 'rowGroups', column: 'columnGroups' } as const;
const HIDDEN = { row: 'hiddenRows', column: 'hiddenColumns' } as const;

export function groupsOf(sheet: SheetModel, axis: Axis): readonly LineGroup[] {
  return sheet[GROUPS[axis]];
}

/** Makes rows or columns lie so much deeper in groups; what no folded group hides any more is shown. */
export function shiftGroupDepth(
  sheet: SheetModel,
  axis: Axis,
  shift: { span: LineSpan; delta: number },
): void {
  setGroups(sheet, axis, shiftedDepth(groupsOf(sheet, axis), shift.span, shift.delta));
}

/** Folds and unfolds groups: `fold` says for each whether it is to be collapsed. */
export function foldGroups(sheet: SheetModel, axis: Axis, fold: (group: LineGroup) => boolean): void {
  setGroups(
    sheet,
    axis,
    groupsOf(sheet, axis).map((group) => ({ ...group, isCollapsed: fold(group) })),
  );
}

/** Groups go with their rows or columns and grow by what is inserted inside them. */
export function moveGroups(sheet: SheetModel, change: AxisChange): void {
  const groups = groupsOf(sheet, change.axis);
  if (groups.length === 0) return;
  const moved = groups.flatMap((group) => {
    const span = movedSpan(group, change);
    return span ? [{ ...group, start: span.start, end: span.end ?? span.start }] : [];
  });
  sheet[GROUPS[change.axis]] = shiftedDepth(moved, { start: 0, end: 0 }, 0);
  sheet.changedParts.add(GROUPS[change.axis]);
}

/** Lines of groups that were folded and are not any more are shown, those of folded ones hidden. */
function setGroups(sheet: SheetModel, axis: Axis, groups: LineGroup[]): void {
  const hidden = sheet[HIDDEN[axis]];
  const before = groupsOf(sheet, axis).filter((group) => group.isCollapsed);
  const folded = groups.filter((group) => group.isCollapsed);
  for (const group of before) {
    for (let index = group.start; index <= group.end; index++) hidden.delete(index);
  }
  for (const group of folded) {
    for (let index = group.start; index <= group.end; index++) hidden.add(index);
  }
  sheet[GROUPS[axis]] = groups;
  sheet.changedParts.add(GROUPS[axis]).add(HIDDEN[axis]);
}
