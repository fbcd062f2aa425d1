import { CellError, type CellValue } from '../workbook/cell-value';
import type { SheetModel } from '../workbook/model';
import { dateStyles } from './edit/cell-styles';
import { writeContents } from './edit/cell-contents';
import { copyCells, NOTHING } from './edit/copy-cells';
import { displayText } from './display/display-text';
import { isUnreadable } from './formula/calculator';
import { fromR1C1, toR1C1 } from './formula/r1c1';
import { localFormula } from './formula/rewrite';
import { columnsOf, rectangle, rowsOf } from './grid/rectangle';
import { timeZone } from './time/time-zone';
import { RangePosition } from './range-position';

/** Values, displayed texts and formulas of a range. */
export class RangeContents extends RangePosition {
  /** Numbers, truth values, texts and Dates row by row; blank is ''. Errors come as their text. */
  getValues(): unknown[][] {
    const { sheet, block } = this.reading();
    const read = this.valueReader();
    const rows: unknown[][] = new Array(rowsOf(block));
    const width = columnsOf(block);
    for (let index = 0; index < rows.length; index++) {
      const values = sheet.cells.values[block.startRow + index];
      const styles = sheet.cells.styles[block.startRow + index];
      const row: unknown[] = new Array(width);
      for (let column = 0; column < width; column++) {
        const at = block.startColumn + column;
        row[column] = values ? read(values[at] ?? null, styles?.[at] ?? 0) : '';
      }
      rows[index] = row;
    }
    return rows;
  }

  getValue(): unknown {
    const read = this.valueReader();
    return this.ofFirstCell((sheet, row, column) =>
      read(sheet.cells.value(row, column), sheet.cells.styleIndex(row, column)),
    );
  }

  getDisplayValues(): string[][] {
    return this.perCell((sheet, row, column) =>
      this.shown(sheet.cells.value(row, column), sheet.cells.styleIndex(row, column)),
    );
  }

  getDisplayValue(): string {
    return this.ofFirstCell((sheet, row, column) =>
      this.shown(sheet.cells.value(row, column), sheet.cells.styleIndex(row, column)),
    );
  }

  /** Formulas with '=' in the signs of the spreadsheet's locale; '' where there is none. */
  getFormulas(): string[][] {
    return this.perCell((sheet, row, column) => this.formulaText(sheet, row, column));
  }

  getFormula(): string {
    return this.ofFirstCell((sheet, row, column) => this.formulaText(sheet, row, column));
  }

  /** Formulas in R1C1 notation; null where there is none. */
  getFormulasR1C1(): (string | null)[][] {
    return this.perCell((sheet, row, column) => this.formulaR1C1(sheet, row, column));
  }

  getFormulaR1C1(): string | null {
    return this.ofFirstCell((sheet, row, column) => this.formulaR1C1(sheet, row, column));
  }

  isBlank(): boolean {
    const { sheet, block } = this.reading();
    for (let row = block.startRow; row <= block.endRow; row++) {
      for (let column = block.startColumn; column <= block.endColumn; column++) {
        if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== null)
          return false;
      }
    }
    return true;
  }

  /** Texts are read as if typed, by the spreadsheet's locale; null clears. */
  setValues(values: unknown[][]): this {
    this.refuseOtherShape(values);
    const { keepsTexts } = this.workspace;
    this.workspace.write(this, (sheet, block, editing) =>
      writeContents(editing, sheet, { block, values, keepsTexts }),
    );
    return this;
  }

  /** Writes the same value into every cell. */
  setValue(value: unknown): this {
    const { keepsTexts } = this.workspace;
    this.workspace.write(this, (sheet, block, editing) => {
      const row: unknown[] = new Array(columnsOf(block)).fill(value);
      writeContents(editing, sheet, { block, values: new Array(rowsOf(block)).fill(row), keepsTexts });
    });
    return this;
  }

  /** A formula for the first cell; in the others its relative references move along. */
  setFormula(formula: string): this {
    this.workspace.write(this, (sheet, block, editing) => {
      const from = { sheet, block: rectangle(block.startRow, block.startColumn, 1, 1) };
      writeContents(editing, sheet, { block: from.block, values: [[withEquals(formula)]] });
      if (rowsOf(block) * columnsOf(block) > 1) {
        copyCells(editing, {
          from,
          to: { sheet, block },
          parts: { ...NOTHING, values: true, formulas: true },
        });
      }
    });
    return this;
  }

  setFormulas(formulas: (string | null)[][]): this {
    this.refuseOtherShape(formulas);
    this.workspace.write(this, (sheet, block, editing) =>
      writeContents(editing, sheet, { block, values: formulas.map((row) => row.map(withEquals)) }),
    );
    return this;
  }

  /** The same formula for every cell, read from where each stands. */
  setFormulaR1C1(formula: string | null): this {
    const { block } = this;
    const row: (string | null)[] = new Array(columnsOf(block)).fill(formula);
    return this.setFormulasR1C1(new Array(rowsOf(block)).fill(row));
  }

  setFormulasR1C1(formulas: (string | null)[][]): this {
    const { startRow, startColumn } = this.range;
    return this.setFormulas(
      formulas.map((row, rowIndex) =>
        row.map((formula, columnIndex) =>
          formula === null
            ? null
            : fromR1C1(formula, { row: startRow + rowIndex, column: startColumn + columnIndex }),
        ),
      ),
    );
  }

  private formulaR1C1(sheet: SheetModel, row: number, column: number): string | null {
    const formula = sheet.cells.formula(row, column);
    if (formula === null) return null;
    if (isUnreadable({ sheet, row, column })) return `=${formula}`;
    return `=${localFormula(toR1C1(formula, { row, column }), this.workspace.workbook.locale)}`;
  }

  private formulaText(sheet: SheetModel, row: number, column: number): string {
    const formula = sheet.cells.formula(row, column);
    if (formula === null) return '';
    return `=${isUnreadable({ sheet, row, column }) ? formula : localFormula(formula, this.workspace.workbook.locale)}`;
  }

  private valueReader(): (value: CellValue, styleIndex: number) => unknown {
    const isDate = dateStyles(this.workspace.workbook.styles);
    const zone = timeZone(this.workspace.workbook.timeZone);
    const { errorCells } = this.workspace.context.facts;
    return (value, styleIndex) => {
      if (value === null) return '';
      if (typeof value === 'number')
        return styleIndex > 0 && isDate(styleIndex) ? new Date(zone.instantMs(value)) : value;
      if (!(value instanceof CellError)) return value;
      return errorCells === 'object' ? new Error(value.code) : value.code;
    };
  }

  private shown(value: CellValue, styleIndex: number): string {
    const { styles, locale } = this.workspace.workbook;
    return displayText(value, styles.get(styleIndex).numberFormat, locale);
  }
}

/** A formula may come without its '='; '' and null clear the cell. */
function withEquals(formula: string | null): string | null {
  return formula === null || formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}
