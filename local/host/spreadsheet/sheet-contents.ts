import { HostException } from '../runtime/host-exception';
import type { SheetModel } from '../workbook/model';
import {
  activeRange,
  activeSheetId,
  currentCell,
  selectCell,
  selectRange,
  selectSheet,
} from './active-range';
import { clearContents, writeContents } from './edit/cell-contents';
import { changeAxis } from './edit/change-axis';
import { clearStyles } from './edit/cell-styles';
import { renameSheet } from './edit/sheet-list';
import { sortRows } from './edit/sort-rows';
import { hexColour } from './css-colour';
import { contentColumnCount, contentRowCount, type CountedContent } from './grid/content-extent';
import { rectangle } from './grid/rectangle';
import { rangeAt, rangeNamed } from './range-address';
import type { Range } from './range';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

/** A sheet: its name and place, the ways to its ranges, and what concerns all of its content. */
export class SheetContents implements SheetHandle {
  constructor(
    protected readonly workspace: Workspace,
    readonly sheetId: number,
  ) {}

  getName(): string {
    return this.model.name;
  }

  getSheetName(): string {
    return this.getName();
  }

  /** @throws HostException `sheetExists`, `sheetNameEmpty`. */
  setName(name: string | null): this {
    this.workspace.writeFileNow((editing) => renameSheet(editing, this.workspace.sheet(this.sheetId), name));
    return this;
  }

  getSheetId(): number {
    return this.sheetId;
  }

  /** 1-based. */
  getIndex(): number {
    return this.workspace.workbook.sheets.indexOf(this.model) + 1;
  }

  getParent(): object {
    return this.workspace.objects.spreadsheet();
  }

  getFormUrl(): string | null {
    return this.model.formUrl;
  }

  activate(): this {
    selectSheet(this.workspace, this.sheetId);
    return this;
  }

  getRange(
    first: number | string,
    column?: number | null,
    numRows?: number | null,
    numColumns?: number | null,
  ): RangeHandle {
    if (typeof first === 'string') return rangeNamed(this.workspace, this.sheetId, first);
    const at = { row: first, column: Number(column), rows: numRows ?? 1, columns: numColumns ?? 1 };
    return this.workspace.objects.range(this.sheetId, rangeAt(this.workspace, this.sheetId, at));
  }

  getRangeList(notations: readonly string[]): object {
    return this.workspace.objects.rangeList(
      notations.map((text) => rangeNamed(this.workspace, this.sheetId, text)),
    );
  }

  /** From A1 to the last content; A1 of an empty sheet. */
  getDataRange(): RangeHandle {
    const sheet = this.model;
    const rows = Math.max(1, contentRowCount(sheet, this.counted));
    const columns = Math.max(1, contentColumnCount(sheet, this.counted));
    return this.workspace.objects.range(this.sheetId, rectangle(0, 0, rows, columns));
  }

  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] {
    return (this.getRange(row, column, numRows, numColumns) as Range).getValues();
  }

  getLastRow(): number {
    return contentRowCount(this.model, this.counted);
  }

  getLastColumn(): number {
    return contentColumnCount(this.model, this.counted);
  }

  getMaxRows(): number {
    return this.model.rowCount;
  }

  getMaxColumns(): number {
    return this.model.columnCount;
  }

  /** Writes a row below the last content; the grid grows when it has to. */
  appendRow(values: readonly unknown[]): this {
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      const row = contentRowCount(sheet, this.counted);
      const missing = { row: row + 1 - sheet.rowCount, column: values.length - sheet.columnCount };
      if (missing.row > 0)
        changeAxis(editing, sheet, { axis: 'row', kind: 'insert', at: sheet.rowCount, count: missing.row });
      if (missing.column > 0) {
        changeAxis(editing, sheet, {
          axis: 'column',
          kind: 'insert',
          at: sheet.columnCount,
          count: missing.column,
        });
      }
      writeContents(editing, sheet, {
        block: rectangle(row, 0, 1, Math.max(1, values.length)),
        values: [values],
        keepsTexts: this.workspace.keepsTexts,
      });
    });
    return this;
  }

  /** Takes values and formats and keeps notes and validations. Source: reference/apps-script.md 1 [L]. */
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean } | null): this {
    const { contentsOnly = false, formatOnly = false } = options ?? {};
    const isAll = !contentsOnly && !formatOnly;
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      const whole = rectangle(0, 0, sheet.rowCount, sheet.columnCount);
      this.workspace.refuseEdit({ sheetId: this.sheetId, range: whole });
      if (isAll || contentsOnly) clearContents(editing, sheet, whole);
      if (!isAll && !formatOnly) return;
      clearStyles(sheet, whole);
      if (sheet.conditionalRules.length > 0) sheet.changedParts.add('conditionalRules');
      sheet.conditionalRules = [];
    });
    return this;
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.notes.clear();
      sheet.changedParts.add('notes');
    });
    return this;
  }

  /** Sorts all rows but the frozen ones, header or not. `columnPosition` is 1-based. */
  sort(columnPosition: number, isAscending: boolean | null = true): this {
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      const rows = contentRowCount(sheet) - sheet.frozenRows;
      if (rows < 2) return;
      if (columnPosition < 1 || columnPosition > sheet.columnCount)
        throw new HostException('columnsOutOfBounds');
      const block = rectangle(sheet.frozenRows, 0, rows, sheet.columnCount);
      this.workspace.refuseEdit({ sheetId: this.sheetId, range: block });
      sortRows(editing, sheet, {
        block,
        keys: [{ column: columnPosition - 1, isAscending: isAscending !== false }],
      });
    });
    return this;
  }

  isSheetHidden(): boolean {
    return this.model.isHidden;
  }

  /** @throws HostException `lastVisibleSheet`. */
  hideSheet(): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      const others = this.workspace.workbook.sheets.filter((each) => each !== sheet && !each.isHidden);
      if (others.length === 0) throw new HostException('lastVisibleSheet');
      sheet.isHidden = true;
      sheet.changedParts.add('isHidden');
      const next = others[0];
      if (next && activeSheetId(this.workspace) === sheet.sheetId) selectSheet(this.workspace, next.sheetId);
    });
    return this;
  }

  showSheet(): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.isHidden = false;
      sheet.changedParts.add('isHidden');
    });
    return this;
  }

  getTabColor(): string | null {
    return this.model.tabColor;
  }

  /** Digits without '#' are a colour here. Source: the page's example [D ref/spreadsheet/sheet#setTabColor(String)]. */
  setTabColor(colour: string | null): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.tabColor = colour === null ? null : (hexColour(colour) ?? hexColour(`#${colour}`));
      sheet.changedParts.add('tabColor');
    });
    return this;
  }

  getActiveRange(): RangeHandle | null {
    return this.isActive() ? activeRange(this.workspace) : null;
  }

  getActiveCell(): RangeHandle {
    return this.getCurrentCell() ?? this.workspace.objects.range(this.sheetId, rectangle(0, 0, 1, 1));
  }

  getCurrentCell(): RangeHandle | null {
    return this.isActive() ? currentCell(this.workspace) : null;
  }

  getSelection(): object {
    return this.workspace.objects.selection();
  }

  setActiveRange(range: RangeHandle): RangeHandle {
    selectRange(this.workspace, range);
    return range;
  }

  /** @throws HostException `notOneCell`. */
  setCurrentCell(cell: RangeHandle): RangeHandle {
    selectCell(this.workspace, cell);
    return cell;
  }

  setActiveSelection(range: RangeHandle | string): RangeHandle {
    return this.setActiveRange(
      typeof range === 'string' ? rangeNamed(this.workspace, this.sheetId, range) : range,
    );
  }

  /** The sheet with everything buffered carried out. */
  protected get model(): SheetModel {
    return this.workspace.read(this.sheetId);
  }

  /** What counts as content, as this host plays it. */
  private get counted(): CountedContent {
    const { emptyFormulasCount, uncheckedBoxesCount } = this.workspace.context.facts;
    return { emptyFormulas: emptyFormulasCount, uncheckedBoxes: uncheckedBoxesCount };
  }

  private isActive(): boolean {
    return activeSheetId(this.workspace) === this.sheetId;
  }
}
