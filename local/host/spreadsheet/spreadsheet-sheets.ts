import { HostException } from '../runtime/host-exception';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import {
  activeRange,
  activeRanges,
  activeSheetId,
  currentCell,
  selectCell,
  selectRange,
  selectSheet,
} from './active-range';
import { copySheet } from './edit/copy-sheet';
import { addSheet, moveSheet, removeSheet, renameSheet, sheetNamed } from './edit/sheet-list';
import { rangeNamed } from './range-address';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

/** The sheets of a spreadsheet and the one that is active. */
export class SpreadsheetSheets {
  constructor(protected readonly workspace: Workspace) {}

  getSheets(): SheetHandle[] {
    return this.sheets.map(({ sheetId }) => this.workspace.objects.sheet(sheetId));
  }

  getNumSheets(): number {
    return this.sheets.length;
  }

  getSheetByName(name: string): SheetHandle | null {
    this.workspace.context.settle();
    const sheet = sheetNamed(this.workspace.workbook, name);
    return sheet ? this.workspace.objects.sheet(sheet.sheetId) : null;
  }

  getSheetById(id: number): SheetHandle | null {
    return this.sheets.some(({ sheetId }) => sheetId === id) ? this.workspace.objects.sheet(id) : null;
  }

  getActiveSheet(): SheetHandle {
    return this.activeSheet();
  }

  setActiveSheet(sheet: SheetHandle): SheetHandle {
    selectSheet(this.workspace, sheet.sheetId);
    return sheet;
  }

  getSheetId(): number {
    return this.activeSheet().getSheetId();
  }

  getSheetName(): string {
    return this.activeSheet().getName();
  }

  /**
   * Inserts a sheet behind the active one, or at a 0-based index, and activates it. Arguments in any documented
   * order: (name), (index), (name, index), each with {template: Sheet} behind.
   */
  insertSheet(...given: unknown[]): SheetHandle {
    const name = given.find((argument) => typeof argument === 'string') as string | undefined;
    const index = given.find((argument) => typeof argument === 'number') as number | undefined;
    const options = given.find((argument) => typeof argument === 'object' && argument !== null) as
      { template?: SheetHandle } | undefined;
    const template = options?.template;
    const sheet = this.workspace.writeFileNow((editing) => {
      const position = index ?? this.activeIndex() + 1;
      if (!template) return addSheet(editing, { name: name ?? null, position });
      return copySheet(editing, this.workspace.sheet(template.sheetId), { name: name ?? null, position });
    });
    selectSheet(this.workspace, sheet.sheetId);
    return this.workspace.objects.sheet(sheet.sheetId);
  }

  deleteSheet(sheet: SheetHandle): void {
    this.workspace.writeFileNow((editing) => {
      this.workspace.refuseEdit({ sheetId: sheet.sheetId, range: null });
      removeSheet(editing, this.workspace.sheet(sheet.sheetId));
    });
  }

  /** Gives the sheet that is active then. */
  deleteActiveSheet(): SheetHandle {
    this.deleteSheet(this.activeSheet());
    return this.activeSheet();
  }

  duplicateActiveSheet(): SheetHandle {
    const copy = this.workspace.writeFileNow((editing) => {
      const source = this.workspace.sheet(activeSheetId(this.workspace));
      return copySheet(editing, source, { name: null, position: this.activeIndex() + 1 });
    });
    selectSheet(this.workspace, copy.sheetId);
    return this.workspace.objects.sheet(copy.sheetId);
  }

  /** Adds a copy of a sheet of this file or of another at the end. For Sheet.copyTo; no script sees it. */
  takeSheet(source: SheetModel, from: WorkbookModel): SheetHandle {
    const copy = this.workspace.writeFileNow((editing) =>
      copySheet(editing, source, { name: null, position: editing.workbook.sheets.length, from }),
    );
    return this.workspace.objects.sheet(copy.sheetId);
  }

  renameActiveSheet(name: string): void {
    this.workspace.writeFileNow((editing) =>
      renameSheet(editing, this.workspace.sheet(activeSheetId(this.workspace)), name),
    );
  }

  /** `position` is 1-based. */
  moveActiveSheet(position: number): void {
    this.workspace.writeFileNow(({ workbook }) => {
      if (position < 1 || position > workbook.sheets.length)
        throw new HostException('sheetPosition', { count: workbook.sheets.length });
      moveSheet(workbook, this.workspace.sheet(activeSheetId(this.workspace)), position - 1);
    });
  }

  /** A1 notation without a sheet means the active one. */
  getRange(a1Notation: string): RangeHandle {
    return rangeNamed(this.workspace, activeSheetId(this.workspace), a1Notation);
  }

  getRangeList(notations: readonly string[]): object {
    return this.workspace.objects.rangeList(notations.map((text) => this.getRange(text)));
  }

  getActiveRange(): RangeHandle {
    return activeRange(this.workspace);
  }

  getActiveRangeList(): object {
    return this.workspace.objects.rangeList(activeRanges(this.workspace));
  }

  getActiveCell(): RangeHandle {
    return currentCell(this.workspace);
  }

  getCurrentCell(): RangeHandle {
    return currentCell(this.workspace);
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
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  getDataRange(): RangeHandle {
    return this.activeSheet().getDataRange();
  }

  getLastRow(): number {
    return this.activeSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.activeSheet().getLastColumn();
  }

  getFrozenRows(): number {
    return this.activeSheet().getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.activeSheet().getFrozenColumns();
  }

  setFrozenRows(rows: number): void {
    this.activeSheet().setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    this.activeSheet().setFrozenColumns(columns);
  }

  appendRow(values: readonly unknown[]): SheetHandle {
    return this.activeSheet().appendRow(values);
  }

  getSheetValues(...at: Parameters<Sheet['getSheetValues']>): ReturnType<Range['getValues']> {
    return this.activeSheet().getSheetValues(...at);
  }

  protected get sheets(): readonly SheetModel[] {
    this.workspace.context.settle();
    return this.workspace.workbook.sheets;
  }

  private activeSheet(): Sheet {
    this.workspace.context.settle();
    return this.workspace.objects.sheet(activeSheetId(this.workspace)) as Sheet;
  }

  private activeIndex(): number {
    const active = activeSheetId(this.workspace);
    return this.workspace.workbook.sheets.findIndex(({ sheetId }) => sheetId === active);
  }
}

/** Members that do for the active sheet what they do for any sheet. Source: [D ref/spreadsheet/spreadsheet]. */
const OF_ACTIVE_SHEET = [
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getRowHeight',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRangeList',
  'setColumnWidth',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Sheet)[];

for (const name of OF_ACTIVE_SHEET) {
  Object.defineProperty(SpreadsheetSheets.prototype, name, {
    value(this: SpreadsheetSheets, ...given: never[]): unknown {
      const sheet = this.getActiveSheet() as Sheet;
      return (sheet[name] as (...given: never[]) => unknown).apply(sheet, given);
    },
  });
}
