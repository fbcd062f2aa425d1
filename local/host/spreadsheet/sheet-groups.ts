import { EnumValue } from '../runtime/enum-value';
import { foldGroups, groupsOf } from './edit/fold-groups';
import { depthAt } from './grid/line-groups';
import { Group } from './group';
import { SheetLines } from './sheet-lines';

type Axis = 'row' | 'column';

/** Groups of rows and columns of a sheet. Indexes are 1-based; depth 1 is the outermost. */
export class SheetGroups extends SheetLines {
  getRowGroupDepth(rowIndex: number): number {
    return depthAt(this.model.rowGroups, rowIndex - 1);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return depthAt(this.model.columnGroups, columnIndex - 1);
  }

  /** @throws HostException `groupMissing`. */
  getRowGroup(rowIndex: number, groupDepth: number): Group {
    return this.group('row', rowIndex, groupDepth);
  }

  /** @throws HostException `groupMissing`. */
  getColumnGroup(columnIndex: number, groupDepth: number): Group {
    return this.group('column', columnIndex, groupDepth);
  }

  getRowGroupControlPosition(): EnumValue {
    return new EnumValue('GroupControlTogglePosition', this.model.rowGroupControl);
  }

  getColumnGroupControlPosition(): EnumValue {
    return new EnumValue('GroupControlTogglePosition', this.model.columnGroupControl);
  }

  setRowGroupControlPosition(position: EnumValue): this {
    return this.change('rowGroupControl', (sheet) => {
      sheet.rowGroupControl = position.name === 'BEFORE' ? 'BEFORE' : 'AFTER';
    });
  }

  setColumnGroupControlPosition(position: EnumValue): this {
    return this.change('columnGroupControl', (sheet) => {
      sheet.columnGroupControl = position.name === 'BEFORE' ? 'BEFORE' : 'AFTER';
    });
  }

  collapseAllRowGroups(): this {
    return this.expandTo('row', 0);
  }

  collapseAllColumnGroups(): this {
    return this.expandTo('column', 0);
  }

  expandAllRowGroups(): this {
    return this.expandTo('row', Infinity);
  }

  expandAllColumnGroups(): this {
    return this.expandTo('column', Infinity);
  }

  expandRowGroupsUpToDepth(groupDepth: number): this {
    return this.expandTo('row', groupDepth);
  }

  expandColumnGroupsUpToDepth(groupDepth: number): this {
    return this.expandTo('column', groupDepth);
  }

  private group(axis: Axis, position: number, depth: number): Group {
    return Group.at(this.workspace, { sheetId: this.sheetId, axis, index: position - 1, depth });
  }

  private expandTo(axis: Axis, depth: number): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      if (groupsOf(sheet, axis).length > 0) foldGroups(sheet, axis, (group) => group.depth > depth);
    });
    return this;
  }
}
