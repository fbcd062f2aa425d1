import { HostException } from '../runtime/host-exception';
import type { LineGroup, SheetModel } from '../workbook/model';
import { foldGroups, groupsOf, shiftGroupDepth } from './edit/fold-groups';
import { controlIndex, groupAt } from './grid/line-groups';
import type { RangeHandle, Workspace } from './workspace';

/** Which group of a sheet is meant: the one of this depth around a line. Indexes are 0-based. */
export interface GroupPlace {
  readonly sheetId: number;
  readonly axis: 'row' | 'column';
  readonly index: number;
  readonly depth: number;
}

/** Rows or columns that are folded and unfolded together. */
export class Group {
  constructor(
    private readonly workspace: Workspace,
    private readonly place: GroupPlace,
  ) {}

  /** @throws HostException `groupMissing` where there is no such group. */
  static at(workspace: Workspace, place: GroupPlace): Group {
    const { start } = found(workspace.read(place.sheetId), place);
    return new Group(workspace, { ...place, index: start });
  }

  collapse(): this {
    return this.fold(true);
  }

  expand(): this {
    return this.fold(false);
  }

  isCollapsed(): boolean {
    return this.group().isCollapsed;
  }

  getDepth(): number {
    return this.group().depth;
  }

  /** 1-based. */
  getControlIndex(): number {
    return controlIndex(this.group(), controlOf(this.sheet(), this.place.axis)) + 1;
  }

  getRange(): RangeHandle {
    const { start, end } = this.group();
    const { sheetId, axis } = this.place;
    return this.workspace.objects.range(
      sheetId,
      axis === 'row'
        ? { startRow: start, endRow: end, startColumn: 0, endColumn: null }
        : { startRow: 0, endRow: null, startColumn: start, endColumn: end },
    );
  }

  remove(): void {
    const { sheetId, axis } = this.place;
    this.workspace.writeSheet(sheetId, (sheet) =>
      shiftGroupDepth(sheet, axis, { span: found(sheet, this.place), delta: -1 }),
    );
  }

  private fold(isCollapsed: boolean): this {
    const { sheetId, axis } = this.place;
    this.workspace.writeSheet(sheetId, (sheet) => {
      const group = found(sheet, this.place);
      foldGroups(sheet, axis, (each) => (each === group ? isCollapsed : each.isCollapsed));
    });
    return this;
  }

  private sheet(): SheetModel {
    return this.workspace.read(this.place.sheetId);
  }

  private group(): LineGroup {
    return found(this.sheet(), this.place);
  }
}

/** Where the folding signs of an axis stand. */
export function controlOf(sheet: SheetModel, axis: 'row' | 'column'): 'BEFORE' | 'AFTER' {
  return axis === 'row' ? sheet.rowGroupControl : sheet.columnGroupControl;
}

function found(sheet: SheetModel, { axis, index, depth }: GroupPlace): LineGroup {
  const group = groupAt(groupsOf(sheet, axis), { index, depth, control: controlOf(sheet, axis) });
  if (!group) throw new HostException('groupMissing', { axis, index: index + 1, depth });
  return group;
}
