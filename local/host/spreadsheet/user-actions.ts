import type { FilterModel, SheetModel, WorkbookModel } from '../workbook/model';
import { HostException } from '../runtime/host-exception';
import { clearContents, writeContent } from './edit/cell-contents';
import { changeAxis } from './edit/change-axis';
import { editingOf } from './edit/editing';
import { insertLines } from './edit/insert-lines';
import { moveSheet, renameSheet } from './edit/sheet-list';
import { sortRows, type SortKey } from './edit/sort-rows';
import { localFormula } from './formula/rewrite';
import { isUnreadable, type CalculatorHost } from './formula/calculator';
import { contentColumnCount, contentRowCount } from './grid/content-extent';
import { rectangle, type Rectangle } from './grid/rectangle';
import { typingText } from './display/typing-text';

/** Rows or columns; `at` is the 0-based index of the first. */
export interface Lines {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/**
 * What a person does in the grid of a workbook. Indexes are 0-based; typed texts are read as in Google Sheets.
 * Every action leaves formulas computed.
 */
export class UserActions {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly host: CalculatorHost,
  ) {}

  /** Types a text into a cell; '' clears it. */
  typeInto(sheet: SheetModel, row: number, column: number, text: string): void {
    this.act(() => writeContent(this.editing, sheet, { row, column, value: text }));
  }

  /** What stands in the edit line for a cell: its formula, or its value so that typing it again changes nothing. */
  editText(sheet: SheetModel, row: number, column: number): string {
    const formula = sheet.cells.formula(row, column);
    if (formula === null) {
      const format = this.workbook.styles.get(sheet.cells.styleIndex(row, column)).numberFormat;
      return typingText(sheet.cells.value(row, column), format, this.workbook.locale);
    }
    return `=${isUnreadable({ sheet, row, column }) ? formula : localFormula(formula, this.workbook.locale)}`;
  }

  clearCells(sheet: SheetModel, block: Rectangle): void {
    this.act(() => clearContents(this.editing, sheet, block));
  }

  /** Sorts the rows of a block; cells beside it stay, as when a person sorts a selected range or through a filter. */
  sortRange(sheet: SheetModel, block: Rectangle, keys: readonly SortKey[]): void {
    this.act(() => sortRows(this.editing, sheet, { block, keys }));
  }

  /** Sorts all rows with content below the frozen ones (or below `headerRows`) by whole rows. */
  sortSheet(sheet: SheetModel, key: SortKey, headerRows = sheet.frozenRows): void {
    const rows = contentRowCount(sheet) - headerRows;
    if (rows > 1) this.sortRange(sheet, rectangle(headerRows, 0, rows, contentColumnCount(sheet)), [key]);
  }

  insertLines(sheet: SheetModel, { axis, at, count }: Lines): void {
    this.act(() => insertLines(this.editing, sheet, { axis, at, count, like: at > 0 ? at - 1 : null }));
  }

  /** @throws HostException when no row or column would be left. */
  deleteLines(sheet: SheetModel, { axis, at, count }: Lines): void {
    const all = axis === 'row' ? sheet.rowCount : sheet.columnCount;
    if (count >= all) throw new HostException(axis === 'row' ? 'allRowsDeleted' : 'allColumnsDeleted');
    this.act(() => changeAxis(this.editing, sheet, { axis, kind: 'delete', at, count }));
  }

  /** Sets or removes (null) the sheet's filter. */
  setFilter(sheet: SheetModel, filter: Pick<FilterModel, 'range' | 'criteria'> | null): void {
    sheet.filter = filter && { ...filter, fileXml: null };
    sheet.changedParts.add('filter');
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.act(() => renameSheet(this.editing, sheet, name));
  }

  /** `position` is 0-based among all sheets. */
  moveSheet(sheet: SheetModel, position: number): void {
    moveSheet(this.workbook, sheet, position);
  }

  private get editing() {
    return editingOf(this.workbook, this.host);
  }

  private act(change: () => void): void {
    try {
      change();
    } finally {
      this.editing.calculator.recalculate();
    }
  }
}
