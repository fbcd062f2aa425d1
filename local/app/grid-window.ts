import { renderWindow, type RenderedCell, type RenderedWorkbook } from '../host/spreadsheet/rendered-cell';
import type { SheetModel } from '../host/workbook/model';
import type { CellLook, GridWindow, PageRequest, RowView } from './protocol';
import { linesOf } from './row-lines';
import type { ShownRows } from './shown-rows';

/** The rows between two positions as the page draws them, each look held once. */
export function gridWindow(
  on: RenderedWorkbook,
  sheet: SheetModel,
  { shown, request, revision }: { shown: ShownRows; request: PageRequest<'window'>; revision: number },
): GridWindow {
  const { startPosition, endPosition } = request;
  const looks = new LookList();
  const rows = linesOf(shown.slice(startPosition, endPosition)).flatMap(({ at, count }) =>
    renderWindow(on, sheet, {
      startRow: at,
      endRow: at + count - 1,
      startColumn: 0,
      endColumn: sheet.columnCount - 1,
    }).map((cells, index) => rowView(cells, at + index, looks)),
  );
  return { sheetId: sheet.sheetId, revision, startPosition, rows, looks: looks.all };
}

/** Collects the different looks of a window. */
class LookList {
  readonly all: CellLook[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

function rowView(cells: readonly (RenderedCell | null)[], row: number, looks: LookList): RowView {
  let used = cells.length;
  while (used > 0 && cells[used - 1] === null) used--;
  const shown = cells.slice(0, used);
  const notes = Object.fromEntries(
    shown.flatMap((cell, column) => (cell && cell.note !== null ? [[column, cell.note]] : [])),
  );
  return {
    row,
    texts: shown.map((cell) => cell?.text ?? ''),
    looks: shown.map((cell) => looks.indexOf(cell ? lookOf(cell) : { align: 'left' })),
    ...(Object.keys(notes).length > 0 && { notes }),
  };
}

function lookOf(cell: RenderedCell): CellLook {
  return {
    align: cell.alignment,
    ...(cell.background !== null && { background: cell.background }),
    ...(cell.fontColor !== null && { fontColor: cell.fontColor }),
    ...(cell.isBold && { bold: true }),
    ...(cell.isItalic && { italic: true }),
    ...(cell.isUnderlined && { underline: true }),
    ...(cell.isStruckThrough && { strikethrough: true }),
    ...(cell.isWrapped && { wrap: true }),
  };
}
