import type { GridRange, SheetModel } from '../workbook/model';
import { HostException } from '../runtime/host-exception';
import { formatA1 } from './grid/a1-notation';
import { cellsOf, closed, columnsOf, rectangle, rowsOf, type Rectangle } from './grid/rectangle';
import { rangeAt } from './range-address';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

/** Where a range stands, and its way to the sheet's cells. Rows and columns are 1-based, as scripts count them. */
export class RangePosition implements RangeHandle {
  constructor(
    protected readonly workspace: Workspace,
    readonly sheetId: number,
    readonly range: GridRange,
  ) {}

  /** '' for a whole sheet, as the range of a sheet's protection is. Source: [L gf:testsheetspermissions]. */
  getA1Notation(): string {
    const { startRow, endRow, startColumn, endColumn } = this.range;
    const isWholeSheet = startRow === 0 && startColumn === 0 && endRow === null && endColumn === null;
    return isWholeSheet ? '' : formatA1(this.range);
  }

  getRow(): number {
    return this.range.startRow + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.range.startColumn + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this.block.endRow + 1;
  }

  getLastColumn(): number {
    return this.block.endColumn + 1;
  }

  getNumRows(): number {
    return rowsOf(this.block);
  }

  getNumColumns(): number {
    return columnsOf(this.block);
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getGridId(): number {
    return this.sheetId;
  }

  /** An address of the range for charts and queries; nothing answers there on the local host. */
  getDataSourceUrl(): string {
    const { id } = this.workspace.workbook;
    const range = encodeURIComponent(this.getA1Notation());
    return `https://docs.google.com/spreadsheets/d/${id}/gviz/tq?gid=${this.sheetId}&range=${range}`;
  }

  getSheet(): SheetHandle {
    return this.workspace.objects.sheet(this.sheetId);
  }

  isStartRowBounded(): boolean {
    return this.range.startRow > 0 || this.range.endRow !== null;
  }

  isStartColumnBounded(): boolean {
    return this.range.startColumn > 0 || this.range.endColumn !== null;
  }

  isEndRowBounded(): boolean {
    return this.range.endRow !== null;
  }

  isEndColumnBounded(): boolean {
    return this.range.endColumn !== null;
  }

  /** Row and column count from the range's upper left cell, which is (1, 1). */
  getCell(row: number, column: number): RangeHandle {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw new HostException('outsideGrid');
    }
    return this.sibling(rectangle(this.range.startRow + row - 1, this.range.startColumn + column - 1, 1, 1));
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows?: number | null,
    numColumns?: number | null,
  ): RangeHandle {
    const row = this.getRow() + rowOffset;
    const column = this.getColumn() + columnOffset;
    const size = { rows: numRows ?? this.getNumRows(), columns: numColumns ?? this.getNumColumns() };
    return this.sibling(rangeAt(this.workspace, this.sheetId, { row, column, ...size }));
  }

  /** The range's cells on the sheet as it stands. */
  protected get block(): Rectangle {
    return closed(this.range, this.workspace.sheet(this.sheetId));
  }

  protected sibling(range: GridRange): RangeHandle {
    return this.workspace.objects.range(this.sheetId, range);
  }

  /** Settles the buffer and gives the sheet for reading this range. */
  protected reading(): { sheet: SheetModel; block: Rectangle } {
    const sheet = this.workspace.read(this.sheetId);
    const block = closed(this.range, sheet);
    if (block.endRow >= sheet.rowCount || block.endColumn >= sheet.columnCount)
      throw new HostException('outsideGrid');
    this.workspace.context.chargeRead(cellsOf(block), this.workspace.sheet(this.sheetId));
    return { sheet, block };
  }

  /** Something for each cell of the range, row by row. */
  protected perCell<T>(read: (sheet: SheetModel, row: number, column: number) => T): T[][] {
    const { sheet, block } = this.reading();
    return Array.from({ length: rowsOf(block) }, (_row, rowIndex) =>
      Array.from({ length: columnsOf(block) }, (_column, columnIndex) =>
        read(sheet, block.startRow + rowIndex, block.startColumn + columnIndex),
      ),
    );
  }

  /** The same for the upper left cell alone. */
  protected ofFirstCell<T>(read: (sheet: SheetModel, row: number, column: number) => T): T {
    const sheet = this.workspace.read(this.sheetId, 1);
    const { startRow, startColumn } = this.range;
    if (startRow >= sheet.rowCount || startColumn >= sheet.columnCount)
      throw new HostException('outsideGrid');
    return read(sheet, startRow, startColumn);
  }

  /** @throws HostException when the data do not have exactly the range's shape. */
  protected refuseOtherShape(values: readonly (readonly unknown[])[]): void {
    const { block } = this;
    if (values.length !== rowsOf(block)) {
      throw new HostException('rowsMismatch', { data: values.length, range: rowsOf(block) });
    }
    for (const row of values) {
      if (row.length !== columnsOf(block)) {
        throw new HostException('columnsMismatch', { data: row.length, range: columnsOf(block) });
      }
    }
  }
}
