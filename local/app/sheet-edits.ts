import type { FileChange } from '../host/runtime/file-events';
import type { Host } from '../host/runtime/host';
import { cellText, editOf } from '../host/runtime/person-at-grid';
import { addSheet } from '../host/spreadsheet/edit/sheet-list';
import { editingOf } from '../host/spreadsheet/edit/editing';
import { contentColumnCount, contentRowCount } from '../host/spreadsheet/grid/content-extent';
import { contains, rectangle, type Rectangle } from '../host/spreadsheet/grid/rectangle';
import { sortedBlock } from '../host/spreadsheet/rules/sorted-block';
import { UserActions } from '../host/spreadsheet/user-actions';
import type { SheetModel } from '../host/workbook/model';
import { rangeToFilter, withHiddenTexts } from './column-filter';
import { NotPossible } from './not-possible';
import type { CellArea, CellPlace, PageRequest, PageValue } from './protocol';
import { linesOf } from './row-lines';
import type { ChangingMethod } from './sheet-methods';
import type { ShownRows } from './shown-rows';
import { TypingUndo } from './typing-undo';

type Handlers = { readonly [M in ChangingMethod]: (request: PageRequest<M>) => PageValue<M> };

interface Sheets {
  readonly sheet: (sheetId: number) => SheetModel;
  readonly shown: (sheet: SheetModel) => ShownRows;
}

/** What a person at the page does to the sheets. */
export class SheetEdits {
  readonly actions: UserActions;
  readonly undo: TypingUndo;
  readonly handlers: Handlers;
  /** What the last handler has changed, for the script's triggers; null where they are not told of it. */
  change: FileChange | null = null;

  constructor(
    private readonly host: Host,
    private readonly sheets: Sheets,
  ) {
    const clock = { now: () => host.now(), warn: () => undefined };
    this.actions = new UserActions(host.workbook, clock);
    this.undo = new TypingUndo(this.actions);
    this.handlers = { ...this.cellHandlers(), ...this.tableHandlers(), ...this.sheetHandlers() };
  }

  private cellHandlers(): Pick<Handlers, 'type' | 'paste' | 'clear' | 'undo'> {
    return {
      type: ({ sheetId, position, column, text }) => {
        const sheet = this.sheets.sheet(sheetId);
        const row = this.sheets.shown(sheet).rowAt(position);
        const cell = rectangle(row, column, 1, 1);
        const before = cellText(sheet, cell);
        this.undo.remember(sheet, cell);
        this.actions.typeInto(sheet, row, column, text);
        this.noteEdit(sheet, cell, before);
        return null;
      },
      paste: (request) => this.paste(request),
      clear: (area) => {
        const sheet = this.sheets.sheet(area.sheetId);
        for (const block of this.blocks(area)) {
          const content = withContent(sheet, block);
          if (!content) continue;
          const before = cellText(sheet, content);
          this.undo.remember(sheet, content);
          this.actions.clearCells(sheet, content);
          this.noteEdit(sheet, content, before);
        }
        return null;
      },
      undo: () => this.takeBack(),
    };
  }

  private tableHandlers(): Pick<
    Handlers,
    'sort' | 'toggleFilter' | 'filterColumn' | 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'
  > {
    return {
      sort: (request) => this.sort(request),
      toggleFilter: (area) => {
        const sheet = this.sheets.sheet(area.sheetId);
        const range = () => rangeToFilter(sheet, this.sheets.shown(sheet), area);
        this.actions.setFilter(sheet, sheet.filter ? null : { range: range(), criteria: new Map() });
        return null;
      },
      filterColumn: ({ sheetId, column, hiddenTexts }) => {
        const sheet = this.sheets.sheet(sheetId);
        if (!sheet.filter) throw new NotPossible('noFilter');
        this.actions.setFilter(sheet, withHiddenTexts(sheet.filter, column, hiddenTexts));
        return null;
      },
      insertRows: (area) => this.changeRows(area, true),
      deleteRows: (area) => this.changeRows(area, false),
      insertColumns: (area) => this.changeColumns(area, true),
      deleteColumns: (area) => this.changeColumns(area, false),
    };
  }

  private sheetHandlers(): Pick<Handlers, 'activateSheet' | 'resizeColumn' | 'setSheetHidden' | 'addSheet'> {
    const { workbook } = this.host;
    return {
      activateSheet: ({ sheetId }) => {
        workbook.activeSheetId = this.sheets.sheet(sheetId).sheetId;
        return null;
      },
      resizeColumn: ({ sheetId, column, widthPx }) => {
        const sheet = this.sheets.sheet(sheetId);
        sheet.columnWidths.set(column, widthPx);
        sheet.changedParts.add('columnWidths');
        return null;
      },
      setSheetHidden: ({ sheetId, isHidden }) => {
        const sheet = this.sheets.sheet(sheetId);
        sheet.isHidden = isHidden;
        sheet.changedParts.add('isHidden');
        if (!isHidden) workbook.activeSheetId = sheetId;
        return null;
      },
      addSheet: () => {
        const editing = editingOf(workbook, { now: () => this.host.now(), warn: () => undefined });
        const added = addSheet(editing, { name: null, position: workbook.sheets.length });
        workbook.activeSheetId = added.sheetId;
        this.change = { changeType: 'INSERT_GRID' };
        return null;
      },
    };
  }

  private paste({ sheetId, position, column, texts }: PageRequest<'paste'>): CellArea {
    const sheet = this.sheets.sheet(sheetId);
    const shown = this.sheets.shown(sheet);
    const columnCount = Math.max(1, ...texts.map((row) => row.length));
    const endPosition = position + texts.length - 1;
    const endColumn = column + columnCount - 1;
    if (endPosition >= shown.count || endColumn >= sheet.columnCount) throw new NotPossible('pasteOutside');
    const startRow = shown.rowAt(position);
    const block = { startRow, endRow: shown.rowAt(endPosition), startColumn: column, endColumn };
    const before = cellText(sheet, block);
    this.undo.remember(sheet, block);
    texts.forEach((row, index) =>
      row.forEach((text, offset) =>
        this.actions.typeInto(sheet, shown.rowAt(position + index), column + offset, text),
      ),
    );
    this.noteEdit(sheet, block, before);
    return { sheetId, startPosition: position, endPosition, startColumn: column, endColumn };
  }

  private takeBack(): CellPlace | null {
    const step = this.undo.undo();
    const [first] = step?.cells ?? [];
    if (!step || !first) return null;
    const { sheet } = step;
    this.host.workbook.activeSheetId = sheet.sheetId;
    const position = this.sheets.shown(sheet).positionOf(first.row);
    return { sheetId: sheet.sheetId, position, column: first.column };
  }

  /** Through a filter that covers the column what the host plays moves; else whole rows. */
  private sort({ sheetId, column, isAscending }: PageRequest<'sort'>): null {
    const sheet = this.sheets.sheet(sheetId);
    const key = { column, isAscending };
    const filtered = sheet.filter?.range;
    this.undo.forget();
    if (filtered && contains({ ...filtered, endRow: null }, filtered.startRow, column)) {
      const block = sortedBlock(sheet, filtered, this.host.facts.filterSortMoves);
      this.actions.sortRange(sheet, block, [key]);
    } else {
      this.actions.sortSheet(sheet, key, sheet.frozenRows || headerRows(sheet));
    }
    return null;
  }

  private changeRows(area: CellArea, isInsert: boolean): null {
    const sheet = this.sheets.sheet(area.sheetId);
    const rows = this.sheets.shown(sheet).slice(area.startPosition, area.endPosition + 1);
    this.undo.forget();
    if (isInsert) {
      this.actions.insertLines(sheet, { axis: 'row', at: rows[0] ?? sheet.rowCount, count: rows.length });
      this.change = { changeType: 'INSERT_ROW' };
      return null;
    }
    for (const line of linesOf(rows).reverse()) this.actions.deleteLines(sheet, { axis: 'row', ...line });
    this.change = { changeType: 'REMOVE_ROW' };
    return null;
  }

  private changeColumns({ sheetId, startColumn, endColumn }: CellArea, isInsert: boolean): null {
    const sheet = this.sheets.sheet(sheetId);
    const lines = { axis: 'column', at: startColumn, count: endColumn - startColumn + 1 } as const;
    this.undo.forget();
    if (isInsert) this.actions.insertLines(sheet, lines);
    else this.actions.deleteLines(sheet, lines);
    this.change = { changeType: isInsert ? 'INSERT_COLUMN' : 'REMOVE_COLUMN' };
    return null;
  }

  private noteEdit(sheet: SheetModel, block: Rectangle, before: string | null): void {
    this.change = { changeType: 'EDIT', edit: editOf(sheet, block, before) };
  }

  private blocks({ sheetId, startPosition, endPosition, startColumn, endColumn }: CellArea): Rectangle[] {
    const rows = this.sheets.shown(this.sheets.sheet(sheetId)).slice(startPosition, endPosition + 1);
    return linesOf(rows).map(({ at, count }) =>
      rectangle(at, startColumn, count, endColumn - startColumn + 1),
    );
  }
}

/** The part of a block in which anything stands, null when it is blank. */
function withContent(sheet: SheetModel, block: Rectangle): Rectangle | null {
  const endRow = Math.min(block.endRow, contentRowCount(sheet) - 1);
  const endColumn = Math.min(block.endColumn, contentColumnCount(sheet) - 1);
  return endRow < block.startRow || endColumn < block.startColumn ? null : { ...block, endRow, endColumn };
}

/** 1 when the first row reads like a header (only texts), so that sorting does not carry it away. */
function headerRows(sheet: SheetModel): number {
  const first = (sheet.cells.values[0] ?? []).filter((value) => (value ?? null) !== null);
  return first.length > 0 && first.every((value) => typeof value === 'string') ? 1 : 0;
}
