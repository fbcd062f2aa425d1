import { newSheet, type SheetModel, type WorkbookModel } from '../../host/workbook/model';
import type { CellValue } from '../../host/workbook/cell-value';
import type { CellStyle } from '../../host/workbook/style';

/** A column of a drawn table: its heading, width and how its cells look. */
export interface DrawnColumn {
  readonly header: string;
  readonly widthPx: number;
  readonly look?: Partial<CellStyle>;
}

const HEADER_LOOK: Partial<CellStyle> = {
  bold: true,
  background: '#1f4e78',
  fontColor: '#ffffff',
  verticalAlignment: 'middle',
  wrap: 'WRAP',
};
export const TOTAL_LOOK: Partial<CellStyle> = { bold: true, background: '#eaf1f8' };
export const TEXT_LOOK: Partial<CellStyle> = { numberFormat: '@' };

/** Adds a sheet at the end of the workbook. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = newSheet(workbook.nextSheetId++, name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** Draws on one sheet, cells addressed 0-based. */
export class SheetDrawing {
  constructor(
    private readonly workbook: WorkbookModel,
    readonly sheet: SheetModel,
  ) {}

  /** Writes a value, and a look over the one the cell has. */
  cell(row: number, column: number, value: CellValue, look: Partial<CellStyle> = {}): void {
    const { cells } = this.sheet;
    cells.setValue(row, column, value);
    this.sheet.rowCount = Math.max(this.sheet.rowCount, row + 1);
    this.look(row, column, look);
  }

  look(row: number, column: number, look: Partial<CellStyle>): void {
    const { cells } = this.sheet;
    if (Object.keys(look).length === 0) return;
    cells.setStyleIndex(row, column, this.workbook.styles.changed(cells.styleIndex(row, column), look));
  }

  formula(row: number, column: number, formula: string, result: number, look: Partial<CellStyle> = {}): void {
    this.sheet.cells.setFormula(row, column, formula, result);
    this.look(row, column, look);
  }

  /** A title across columns, merged. */
  title(row: number, text: string, columns: { first: number; last: number }): void {
    const { first, last } = columns;
    this.cell(row, first, text, {
      bold: true,
      fontSize: 14,
      fontColor: '#1f4e78',
      verticalAlignment: 'middle',
    });
    this.sheet.merges.push({ startRow: row, endRow: row, startColumn: first, endColumn: last });
    this.sheet.rowHeights.set(row, 32);
  }

  headers(row: number, columns: readonly DrawnColumn[], firstColumn = 0): void {
    columns.forEach((column, index) => {
      this.cell(row, firstColumn + index, column.header, HEADER_LOOK);
      this.sheet.columnWidths.set(firstColumn + index, column.widthPx);
    });
  }

  row(
    row: number,
    values: readonly CellValue[],
    at: { columns: readonly DrawnColumn[]; firstColumn?: number },
  ): void {
    values.forEach((value, index) => {
      if (value === null) return;
      this.cell(row, (at.firstColumn ?? 0) + index, value, at.columns[index]?.look ?? {});
    });
  }
}
