import type { SheetModel } from '../workbook/model';
import { fittedWidth } from './edit/fitted-width';
import { closed } from './grid/rectangle';
import { filteredRows } from './rules/filtered-rows';
import { SheetContents } from './sheet-contents';
import type { RangeHandle } from './workspace';

const DEFAULT_WIDTH_PX = 100;
const DEFAULT_HEIGHT_PX = 21;
/** Rows and columns of a sheet: hidden, frozen, and their sizes in pixels. Positions are 1-based. */
export class SheetSizes extends SheetContents {
  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    this.change('frozenRows', (sheet) => (sheet.frozenRows = rows));
  }

  setFrozenColumns(columns: number): void {
    this.change('frozenColumns', (sheet) => (sheet.frozenColumns = columns));
  }

  getColumnWidth(position: number): number {
    return this.model.columnWidths.get(position - 1) ?? DEFAULT_WIDTH_PX;
  }

  getRowHeight(position: number): number {
    return this.model.rowHeights.get(position - 1) ?? DEFAULT_HEIGHT_PX;
  }

  setColumnWidth(position: number, width: number): this {
    return this.setColumnWidths(position, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    return this.change('columnWidths', (sheet) =>
      eachLine(start, count, (column) => sheet.columnWidths.set(column, width)),
    );
  }

  setRowHeight(position: number, height: number): this {
    return this.setRowHeights(position, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): this {
    return this.change('rowHeights', (sheet) =>
      eachLine(start, count, (row) => sheet.rowHeights.set(row, height)),
    );
  }

  setRowHeightsForced(start: number, count: number, height: number): this {
    return this.setRowHeights(start, count, height);
  }

  autoResizeColumn(position: number): this {
    return this.autoResizeColumns(position, 1);
  }

  /** Widths that plausibly fit the texts; the exact ones depend on Google's fonts. */
  autoResizeColumns(start: number, count: number): this {
    const { workbook } = this.workspace;
    return this.change('columnWidths', (sheet) =>
      eachLine(start, count, (column) =>
        sheet.columnWidths.set(column, fittedWidth(workbook, sheet, column)),
      ),
    );
  }

  autoResizeRows(start: number, count: number): this {
    return this.change('rowHeights', (sheet) =>
      eachLine(start, count, (row) => sheet.rowHeights.delete(row)),
    );
  }

  hideRows(start: number, count: number | null = 1): void {
    this.change('hiddenRows', (sheet) => eachLine(start, count, (row) => sheet.hiddenRows.add(row)));
  }

  showRows(start: number, count: number | null = 1): void {
    this.change('hiddenRows', (sheet) => eachLine(start, count, (row) => sheet.hiddenRows.delete(row)));
  }

  hideColumns(start: number, count: number | null = 1): void {
    this.change('hiddenColumns', (sheet) =>
      eachLine(start, count, (column) => sheet.hiddenColumns.add(column)),
    );
  }

  showColumns(start: number, count: number | null = 1): void {
    this.change('hiddenColumns', (sheet) =>
      eachLine(start, count, (column) => sheet.hiddenColumns.delete(column)),
    );
  }

  hideRow(row: RangeHandle): void {
    const { startRow, endRow } = this.blockOf(row);
    this.hideRows(startRow + 1, endRow - startRow + 1);
  }

  unhideRow(row: RangeHandle): void {
    const { startRow, endRow } = this.blockOf(row);
    this.showRows(startRow + 1, endRow - startRow + 1);
  }

  hideColumn(column: RangeHandle): void {
    const { startColumn, endColumn } = this.blockOf(column);
    this.hideColumns(startColumn + 1, endColumn - startColumn + 1);
  }

  unhideColumn(column: RangeHandle): void {
    const { startColumn, endColumn } = this.blockOf(column);
    this.showColumns(startColumn + 1, endColumn - startColumn + 1);
  }

  isRowHiddenByUser(position: number): boolean {
    return this.model.hiddenRows.has(position - 1);
  }

  isColumnHiddenByUser(position: number): boolean {
    return this.model.hiddenColumns.has(position - 1);
  }

  isRowHiddenByFilter(position: number): boolean {
    const { workbook, context } = this.workspace;
    return filteredRows(this.model, { workbook, now: () => context.now() }).has(position - 1);
  }

  private blockOf({ range }: RangeHandle) {
    return closed(range, this.workspace.sheet(this.sheetId));
  }

  protected change(part: keyof SheetModel, change: (sheet: SheetModel) => void): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      change(sheet);
      sheet.changedParts.add(part);
    });
    return this;
  }
}

/** `start` is 1-based, the index that is visited 0-based. */
function eachLine(start: number, count: number | null, visit: (index: number) => void): void {
  for (let index = start - 1; index < start - 1 + (count ?? 1); index++) visit(index);
}
