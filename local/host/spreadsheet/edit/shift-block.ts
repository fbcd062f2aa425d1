import type { SheetModel } from '../../workbook/model';
import { rewriteReferences } from '../formula/rewrite';
import { rangeOf } from '../formula/reference';
import { columnsOf, covers, rowsOf, type Rectangle } from '../grid/rectangle';
import { changeAxis } from './change-axis';
import { clearContents } from './cell-contents';
import { clearStyles } from './cell-styles';
import { clearMerges, clearNotes, clearValidations } from './clear-parts';
import { moveCells } from './copy-cells';
import type { Editing } from './editing';

type Axis = 'row' | 'column';

/**
 * Puts empty cells where a block is and shifts what stands there and behind it down (row) or right (column); the grid
 * grows when content would leave it. The new cells keep the formats of those that stood there. Source: [D
 * ref/spreadsheet/range#insertCells(Dimension)].
 */
export function insertBlock(editing: Editing, sheet: SheetModel, at: { block: Rectangle; axis: Axis }): void {
  const { block, axis } = at;
  const shift = axis === 'row' ? rowsOf(block) : columnsOf(block);
  const region = behind(block, axis, Math.max(usedEnd(sheet, block, axis), endOf(block, axis)));
  const from =
    axis === 'row' ? { ...region, startRow: block.startRow } : { ...region, startColumn: block.startColumn };
  growTo(editing, sheet, { axis, end: endOf(from, axis) + shift });
  const formats = formatsOf(sheet, block);
  moveCells(editing, { from: { sheet, block: from }, to: { sheet, block: shifted(from, axis, shift) } });
  formats.forEach((row, rowIndex) =>
    row.forEach((style, columnIndex) =>
      sheet.cells.setStyleIndex(block.startRow + rowIndex, block.startColumn + columnIndex, style),
    ),
  );
}

/**
 * Takes a block of cells out and shifts what stands behind it up (row) or left (column); references to the block
 * become #REF!. Source: [D ref/spreadsheet/range#deleteCells(Dimension)], #REF! [A].
 */
export function deleteBlock(editing: Editing, sheet: SheetModel, at: { block: Rectangle; axis: Axis }): void {
  const { block, axis } = at;
  breakReferences(editing, sheet, block);
  clearContents(editing, sheet, block);
  clearStyles(sheet, block);
  clearNotes(sheet, block);
  clearValidations(sheet, block);
  clearMerges(sheet, (merge) => covers(block, merge));
  const end = usedEnd(sheet, block, axis);
  if (end <= endOf(block, axis)) return;
  const from = behind(block, axis, end);
  const shift = axis === 'row' ? rowsOf(block) : columnsOf(block);
  moveCells(editing, { from: { sheet, block: from }, to: { sheet, block: shifted(from, axis, -shift) } });
}

/** The cells of the block's own columns (rows) behind it. */
function behind(block: Rectangle, axis: Axis, end: number): Rectangle {
  return axis === 'row'
    ? { ...block, startRow: block.endRow + 1, endRow: end }
    : { ...block, startColumn: block.endColumn + 1, endColumn: end };
}

function shifted(block: Rectangle, axis: Axis, by: number): Rectangle {
  return axis === 'row'
    ? { ...block, startRow: block.startRow + by, endRow: block.endRow + by }
    : { ...block, startColumn: block.startColumn + by, endColumn: block.endColumn + by };
}

function endOf(block: Rectangle, axis: Axis): number {
  return axis === 'row' ? block.endRow : block.endColumn;
}

function growTo(editing: Editing, sheet: SheetModel, { axis, end }: { axis: Axis; end: number }): void {
  const size = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  if (end >= size) changeAxis(editing, sheet, { axis, kind: 'insert', at: size, count: end + 1 - size });
}

/** The last row or column on which anything stands beside the block in the direction of the shift. */
function usedEnd(sheet: SheetModel, block: Rectangle, axis: Axis): number {
  const { values, styles } = sheet.cells;
  let last = -1;
  for (const [key] of sheet.notes) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isBeside =
      axis === 'row'
        ? column >= block.startColumn && column <= block.endColumn
        : row >= block.startRow && row <= block.endRow;
    if (isBeside) last = Math.max(last, axis === 'row' ? row : column);
  }
  const rows = Math.max(values.length, styles.length);
  if (axis === 'column') {
    for (let row = block.startRow; row <= Math.min(block.endRow, rows - 1); row++) {
      last = Math.max(last, (values[row]?.length ?? 0) - 1, (styles[row]?.length ?? 0) - 1);
    }
    return last;
  }
  for (let row = rows - 1; row > last; row--) if (hasCells(sheet, row, block)) return row;
  return last;
}

function hasCells(sheet: SheetModel, row: number, { startColumn, endColumn }: Rectangle): boolean {
  for (let column = startColumn; column <= endColumn; column++) {
    if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null) return true;
    if (sheet.cells.styleIndex(row, column) !== 0) return true;
  }
  return false;
}

function formatsOf(sheet: SheetModel, block: Rectangle): number[][] {
  return Array.from({ length: rowsOf(block) }, (_row, rowIndex) =>
    Array.from({ length: columnsOf(block) }, (_column, columnIndex) =>
      sheet.cells.styleIndex(block.startRow + rowIndex, block.startColumn + columnIndex),
    ),
  );
}

function breakReferences({ workbook, calculator }: Editing, changed: SheetModel, block: Rectangle): void {
  for (const sheet of workbook.sheets) {
    sheet.cells.formulas.forEach((formulas, row) => {
      formulas?.forEach((formula, column) => {
        const text = rewriteReferences(formula, (reference) => {
          const meant = (reference.sheetName ?? sheet.name).toUpperCase();
          return meant === changed.name.toUpperCase() && covers(block, rangeOf(reference)) ? null : reference;
        });
        if (text === formula) return;
        sheet.cells.setFormula(row, column, text, sheet.cells.value(row, column));
        calculator.touchFormula(sheet, row, column);
      });
    });
  }
}
