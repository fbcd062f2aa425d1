import type { CellValue } from '../../workbook/cell-value';
import type { SheetModel } from '../../workbook/model';
import type { StyleTable } from '../../workbook/style';
import { shiftedFormula } from '../formula/rewrite';
import { columnsOf, rectangle, rowsOf, type Rectangle } from '../grid/rectangle';
import { clearContents } from './cell-contents';
import { clearStyles } from './cell-styles';
import { clearNotes } from './clear-parts';
import { copyMerges, cutMerges, pasteMerges } from './copy-merges';
import { copyConditionalFormats, copyValidations, cutValidations, pasteValidations } from './copy-rules';
import { followMove } from './follow-move';
import type { Editing } from './editing';

/** Which parts of cells a copy carries. */
export interface CopiedParts {
  readonly values: boolean;
  /** Formulas; without them a formula's result is copied. */
  readonly formulas: boolean;
  readonly formats: boolean;
  /** Whether the target's lines stay as they are, whatever formats are copied. */
  readonly leavesBorders?: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly conditionalFormats: boolean;
}

export const EVERYTHING: CopiedParts = {
  values: true,
  formulas: true,
  formats: true,
  notes: true,
  validations: true,
  conditionalFormats: true,
};
export const NOTHING: CopiedParts = {
  values: false,
  formulas: false,
  formats: false,
  notes: false,
  validations: false,
  conditionalFormats: false,
};

interface Copy {
  readonly from: { readonly sheet: SheetModel; readonly block: Rectangle };
  readonly to: { readonly sheet: SheetModel; readonly block: Rectangle };
  readonly parts: CopiedParts;
  readonly isTransposed?: boolean;
  /** Whether the target is filled exactly, with a part of the source where no whole one fits. */
  readonly isExact?: boolean;
}

/** One cell as a copy carries it. */
export interface CopiedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
  readonly note: string | null;
}

/**
 * Copies a block of cells, as often as the target has room for whole copies, each way for itself; a smaller target
 * takes one copy too. Relative references in formulas move along. Source: [L gf:testsheets].
 */
export function copyCells(
  editing: Editing,
  { from, to, parts, isTransposed = false, isExact = false }: Copy,
): Rectangle {
  // Results are copied as they are now: formulas written just before have none yet.
  if (parts.values && !parts.formulas) editing.calculator.recalculate();
  const cells = readCells(from.sheet, from.block);
  const rows = isTransposed ? columnsOf(from.block) : rowsOf(from.block);
  const columns = isTransposed ? rowsOf(from.block) : columnsOf(from.block);
  const target = isExact ? to.block : filled(to.block, rows, columns);
  if (parts.notes) clearNotes(to.sheet, target);
  if (parts.formats && !isTransposed) copyMerges(from, { sheet: to.sheet, block: target });
  if (parts.validations) copyValidations(from, { sheet: to.sheet, block: target });
  if (parts.conditionalFormats) copyConditionalFormats(from, { sheet: to.sheet, block: target });
  for (let row = target.startRow; row <= target.endRow; row++) {
    for (let column = target.startColumn; column <= target.endColumn; column++) {
      const rowIndex = (row - target.startRow) % rows;
      const columnIndex = (column - target.startColumn) % columns;
      const [sourceRow, sourceColumn] = isTransposed ? [columnIndex, rowIndex] : [rowIndex, columnIndex];
      const cell = cells[sourceRow]?.[sourceColumn];
      const shift = {
        rows: row - from.block.startRow - sourceRow,
        columns: column - from.block.startColumn - sourceColumn,
      };
      if (cell) pasteCell(editing, { sheet: to.sheet, row, column, shift, parts }, cell);
    }
  }
  editing.calculator.touch(to.sheet, target);
  return target;
}

/** Cuts a block and pastes it elsewhere with everything that stands on it; references to it follow. */
export function moveCells(editing: Editing, { from, to }: Pick<Copy, 'from' | 'to'>): void {
  const target = rectangle(
    to.block.startRow,
    to.block.startColumn,
    rowsOf(from.block),
    columnsOf(from.block),
  );
  const cells = readCells(from.sheet, from.block);
  const rules = cutValidations(from.sheet, from.block);
  const merges = cutMerges(from.sheet, from.block);
  clearContents(editing, from.sheet, from.block);
  clearNotes(from.sheet, from.block);
  clearStyles(from.sheet, from.block);
  clearNotes(to.sheet, target);
  pasteValidations(rules, from.block, { sheet: to.sheet, block: target });
  pasteMerges(merges, from.block, { sheet: to.sheet, block: target });
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      const place = {
        sheet: to.sheet,
        row: target.startRow + rowIndex,
        column: target.startColumn + columnIndex,
      };
      pasteCell(editing, { ...place, shift: { rows: 0, columns: 0 }, parts: EVERYTHING }, cell);
    }),
  );
  followMove(editing, from, { sheet: to.sheet, block: target });
  editing.calculator.touch(to.sheet, target);
}

function filled(block: Rectangle, rows: number, columns: number): Rectangle {
  return rectangle(
    block.startRow,
    block.startColumn,
    wholeCopies(rowsOf(block), rows),
    wholeCopies(columnsOf(block), columns),
  );
}

/** The lines that as many whole copies take as there is room for; one always, also where there is less. */
function wholeCopies(room: number, lines: number): number {
  return Math.max(1, Math.floor(room / lines)) * lines;
}

export function readCells(sheet: SheetModel, block: Rectangle): CopiedCell[][] {
  const { cells } = sheet;
  return Array.from({ length: rowsOf(block) }, (_row, rowIndex) =>
    Array.from({ length: columnsOf(block) }, (_column, columnIndex): CopiedCell => {
      const row = block.startRow + rowIndex;
      const column = block.startColumn + columnIndex;
      return {
        value: cells.value(row, column),
        formula: cells.formula(row, column),
        style: cells.styleIndex(row, column),
        note: sheet.notes.get(`${row},${column}`) ?? null,
      };
    }),
  );
}

interface PasteTarget {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly shift: { readonly rows: number; readonly columns: number };
  readonly parts: CopiedParts;
}

/** Writes a copied cell; its formula's relative references move by `shift`. */
export function pasteCell(
  { calculator, workbook: { styles } }: Editing,
  target: PasteTarget,
  cell: CopiedCell,
): void {
  const { sheet, row, column, parts } = target;
  if (parts.values) {
    if (sheet.cells.formula(row, column) !== null) calculator.touchFormulas();
    if (cell.formula !== null && parts.formulas) {
      sheet.cells.setFormula(
        row,
        column,
        shiftedFormula(cell.formula, target.shift.rows, target.shift.columns),
        cell.value,
      );
      calculator.touchFormula(sheet, row, column);
    } else sheet.cells.setValue(row, column, cell.value);
  }
  if (parts.formats) {
    const before = sheet.cells.styleIndex(row, column);
    const style = parts.leavesBorders ? withBordersOf(styles, cell.style, before) : cell.style;
    if (style !== before) sheet.cells.setStyleIndex(row, column, style);
  }
  if (parts.notes && cell.note !== null) {
    sheet.notes.set(`${row},${column}`, cell.note);
    sheet.changedParts.add('notes');
  }
}

function withBordersOf(styles: StyleTable, style: number, other: number): number {
  const { borders } = styles.get(other);
  const isSame = JSON.stringify(borders) === JSON.stringify(styles.get(style).borders);
  return isSame ? style : styles.changed(style, { borders });
}
