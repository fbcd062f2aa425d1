import type { FileChange } from '../host/runtime/file-events';
import type { Host } from '../host/runtime/host';
import { HostException } from '../host/runtime/host-exception';
import { formatA1, parseA1, quoteSheetName } from '../host/spreadsheet/grid/a1-notation';
import { closed } from '../host/spreadsheet/grid/rectangle';
import { unseenRows } from '../host/spreadsheet/rendered-cell';
import type { SheetModel } from '../host/workbook/model';
import { filterValues } from './column-filter';
import { edgeFrom } from './edge';
import { gridWindow } from './grid-window';
import { NotPossible } from './not-possible';
import type { CellArea, PageRequest, PageState, PageValue } from './protocol';
import { SheetEdits } from './sheet-edits';
import { isReading, type ReadingMethod, type SheetMethod } from './sheet-methods';
import { sheetView } from './sheet-view';
import { ShownRows } from './shown-rows';

type Readings = { readonly [M in ReadingMethod]: (request: PageRequest<M>) => PageValue<M> };
type SheetState = Pick<
  PageState,
  'revision' | 'sheets' | 'activeSheetId' | 'selection' | 'selectionSerial' | 'canUndo'
>;

/** The sheets as a person at the page sees and changes them; served also while a script waits for an answer. */
export class SheetDesk {
  /** Grows with every change that can be seen. */
  revision = 1;
  selectionSerial = 1;
  isUntouched = true;
  private shownRows = new Map<number, ShownRows>();
  private knownSelection: string;
  private readonly edits: SheetEdits;
  private readonly readings: Readings;

  constructor(private readonly host: Host) {
    const findSheet = (sheetId: number): SheetModel => this.sheet(sheetId);
    this.edits = new SheetEdits(host, { sheet: findSheet, shown: (sheet) => this.shown(sheet) });
    this.readings = this.ownReadings();
    this.knownSelection = this.selectionKey();
  }

  /** @throws NotPossible for what cannot be done with this sheet */
  serve(method: SheetMethod, request: unknown): unknown {
    if (isReading(method)) return (this.readings[method] as (request: unknown) => unknown)(request);
    try {
      return (this.edits.handlers[method] as (request: unknown) => unknown)(request);
    } catch (error) {
      throw error instanceof HostException ? new NotPossible(error.key) : error;
    } finally {
      this.isUntouched &&= method === 'activateSheet';
      this.knownSelection = this.selectionKey();
      this.noteChange();
    }
  }

  /** What the last request has changed that triggers of the script wait for, once; else null. */
  takeChange(): FileChange | null {
    const { change } = this.edits;
    this.edits.change = null;
    return this.host.watchesChanges ? change : null;
  }

  /** After a script: everything may look different, and the selection may be elsewhere. */
  noteScriptChanges(): void {
    this.isUntouched = false;
    this.edits.undo.forget();
    if (this.selectionKey() !== this.knownSelection) this.selectionSerial++;
    this.knownSelection = this.selectionKey();
    this.noteChange();
  }

  /** Takes the place of another workbook's desk: the page must see that everything is different. */
  continueAfter(revision: number, selectionSerial: number): void {
    this.revision = revision + 1;
    this.selectionSerial = selectionSerial + 1;
  }

  state(): SheetState {
    const { workbook } = this.host;
    return {
      revision: this.revision,
      sheets: workbook.sheets.map((sheet) => sheetView(sheet, this.shown(sheet))),
      activeSheetId: workbook.activeSheetId,
      selection: this.selection(),
      selectionSerial: this.selectionSerial,
      canUndo: this.edits.undo.isPossible,
    };
  }

  private ownReadings(): Readings {
    const { workbook } = this.host;
    return {
      window: (request) => {
        const sheet = this.sheet(request.sheetId);
        return gridWindow(this.host, sheet, { shown: this.shown(sheet), request, revision: this.revision });
      },
      cell: ({ sheetId, position, column }) => {
        const sheet = this.sheet(sheetId);
        const row = this.shown(sheet).rowAt(position);
        return { input: this.edits.actions.editText(sheet, row, column), rowNumber: row + 1 };
      },
      edge: (request) => {
        const sheet = this.sheet(request.sheetId);
        return edgeFrom(sheet, this.shown(sheet), request);
      },
      texts: (area) => this.texts(area),
      filterValues: ({ sheetId, column }) => filterValues(workbook, this.sheet(sheetId), column),
      select: (area) => this.select(area),
    };
  }

  private texts({ sheetId, startPosition, endPosition, startColumn, endColumn }: CellArea): string[][] {
    const sheet = this.sheet(sheetId);
    const request = { sheetId, startPosition, endPosition: endPosition + 1 };
    const { rows } = gridWindow(this.host, sheet, { shown: this.shown(sheet), request, revision: 0 });
    const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, index) => startColumn + index);
    return rows.map((row) => columns.map((column) => row.texts[column] ?? ''));
  }

  private select({ sheetId, startPosition, endPosition, startColumn, endColumn }: CellArea): null {
    const sheet = this.sheet(sheetId);
    const shown = this.shown(sheet);
    const range = {
      startRow: shown.rowAt(startPosition),
      endRow: shown.rowAt(endPosition),
      startColumn,
      endColumn,
    };
    this.host.select(`${quoteSheetName(sheet.name)}!${formatA1(range)}`);
    this.knownSelection = this.selectionKey();
    return null;
  }

  private selection(): CellArea {
    const { workbook, selection } = this.host;
    const { activeSheetId: sheetId } = workbook;
    const range = selection.sheetId === sheetId ? parseA1(selection.a1)?.range : undefined;
    const sheet = this.sheet(sheetId);
    if (!range) return { sheetId, startPosition: 0, endPosition: 0, startColumn: 0, endColumn: 0 };
    const { startRow, endRow, startColumn, endColumn } = closed(range, sheet);
    const shown = this.shown(sheet);
    return {
      sheetId,
      startPosition: shown.positionOf(startRow),
      endPosition: shown.positionOf(endRow),
      startColumn,
      endColumn,
    };
  }

  private selectionKey(): string {
    const { workbook, selection } = this.host;
    return `${workbook.activeSheetId} ${selection.sheetId} ${selection.a1}`;
  }

  private sheet(sheetId: number): SheetModel {
    const sheet = this.host.workbook.sheets.find((each) => each.sheetId === sheetId);
    if (!sheet) throw new NotPossible('sheetNotFound');
    return sheet;
  }

  private shown(sheet: SheetModel): ShownRows {
    let shown = this.shownRows.get(sheet.sheetId);
    if (!shown)
      this.shownRows.set(sheet.sheetId, (shown = ShownRows.of(sheet, unseenRows(this.host, sheet))));
    return shown;
  }

  private noteChange(): void {
    this.revision++;
    this.shownRows = new Map();
  }
}
