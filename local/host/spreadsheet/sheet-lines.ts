import { HostException } from '../runtime/host-exception';
import type { GridRange, SheetModel } from '../workbook/model';
import { changeAxis } from './edit/change-axis';
import { insertLines } from './edit/insert-lines';
import { moveLines } from './edit/move-lines';
import { spanOf } from './grid/axis-change';
import { closed } from './grid/rectangle';
import { SheetSizes } from './sheet-sizes';
import type { RangeHandle } from './workspace';

type Axis = 'row' | 'column';

/** Rows and columns of a sheet: inserted, deleted and put elsewhere. Positions are 1-based. */
export class SheetLines extends SheetSizes {
  insertRowAfter(position: number): this {
    return this.insertRowsAfter(position, 1);
  }

  insertRowBefore(position: number): this {
    return this.insertRowsBefore(position, 1);
  }

  insertRowsAfter(position: number, count: number): this {
    return this.insert('row', { at: position, count, like: position - 1 });
  }

  insertRowsBefore(position: number, count: number): this {
    return this.insert('row', { at: position - 1, count, like: position - 1 });
  }

  insertRows(position: number, count: number | null = 1): void {
    this.insert('row', { at: position - 1, count: count ?? 1, like: null });
  }

  insertColumnAfter(position: number): this {
    return this.insertColumnsAfter(position, 1);
  }

  insertColumnBefore(position: number): this {
    return this.insertColumnsBefore(position, 1);
  }

  insertColumnsAfter(position: number, count: number): this {
    return this.insert('column', { at: position, count, like: position - 1 });
  }

  insertColumnsBefore(position: number, count: number): this {
    return this.insert('column', { at: position - 1, count, like: position - 1 });
  }

  insertColumns(position: number, count: number | null = 1): void {
    this.insert('column', { at: position - 1, count: count ?? 1, like: null });
  }

  deleteRow(position: number): this {
    this.deleteRows(position, 1);
    return this;
  }

  deleteRows(position: number, count: number): void {
    this.delete('row', position - 1, count);
  }

  deleteColumn(position: number): this {
    this.deleteColumns(position, 1);
    return this;
  }

  deleteColumns(position: number, count: number): void {
    this.delete('column', position - 1, count);
  }

  /** Puts the rows that the range touches before the 1-based `destinationIndex`, counted as they stand before. */
  moveRows(rowSpec: RangeHandle, destinationIndex: number): void {
    this.move('row', rowSpec, destinationIndex - 1);
  }

  /** Puts the columns that the range touches before the 1-based `destinationIndex`, counted as they stand before. */
  moveColumns(columnSpec: RangeHandle, destinationIndex: number): void {
    this.move('column', columnSpec, destinationIndex - 1);
  }

  private insert(axis: Axis, { at, count, like }: { at: number; count: number; like: number | null }): this {
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      if (at < 0 || at > sizeOf(sheet, axis) || count < 1) throw outOfBounds(axis);
      insertLines(editing, sheet, {
        axis,
        at,
        count,
        like: like !== null && like >= 0 && like < sizeOf(sheet, axis) ? like : null,
      });
    });
    return this;
  }

  private delete(axis: Axis, at: number, count: number): void {
    const range = wholeLines(axis, at, count);
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      if (at < 0 || count < 1 || at + count > sizeOf(sheet, axis)) throw outOfBounds(axis);
      this.workspace.refuseEdit({ sheetId: this.sheetId, range });
      const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
      const left =
        sizeOf(sheet, axis) - count - Math.max(0, frozen - (at < frozen ? Math.min(count, frozen - at) : 0));
      if (left < 1) throw new HostException(axis === 'row' ? 'allRowsDeleted' : 'allColumnsDeleted');
      changeAxis(editing, sheet, { axis, kind: 'delete', at, count });
    });
  }

  private move(axis: Axis, spec: RangeHandle, to: number): void {
    if (spec.sheetId !== this.sheetId) throw new HostException('foreignRange', { name: this.getName() });
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      const { start, end } = spanOf(closed(spec.range, sheet), axis);
      const count = (end ?? start) - start + 1;
      if (start + count > sizeOf(sheet, axis) || to < 0 || to > sizeOf(sheet, axis)) throw outOfBounds(axis);
      this.workspace.refuseEdit({ sheetId: this.sheetId, range: wholeLines(axis, start, count) });
      moveLines(editing, sheet, { axis, kind: 'move', at: start, count, to });
    });
  }
}

function sizeOf(sheet: SheetModel, axis: Axis): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

function wholeLines(axis: Axis, at: number, count: number): GridRange {
  return axis === 'row'
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: null }
    : { startRow: 0, endRow: null, startColumn: at, endColumn: at + count - 1 };
}

function outOfBounds(axis: Axis): HostException {
  return new HostException(axis === 'row' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
}
