import { CellError, type CellValue } from '../workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { displayText } from './display/display-text';
import { concreteColour, type Colour } from '../workbook/theme';
import { bandColour } from './looks/bands';
import { ConditionalLooks } from './rules/conditional-look';
import { filteredRows } from './rules/filtered-rows';
import type { Rectangle } from './grid/rectangle';

/** What a person sees in one cell. Colours are '#rrggbb', null where the page's own colour shows. */
export interface RenderedCell {
  readonly text: string;
  readonly alignment: 'left' | 'center' | 'right';
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
  readonly isWrapped: boolean;
  readonly note: string | null;
}

/** A workbook and the clock its relative dates are read by. */
export interface RenderedWorkbook {
  readonly workbook: WorkbookModel;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * What a person sees in a window of a sheet, row by row; conditional formats are worked out for these cells alone,
 * so that a sheet of any length scrolls. Blank cells without any look are null.
 */
export function renderWindow(
  on: RenderedWorkbook,
  sheet: SheetModel,
  window: Rectangle,
): (RenderedCell | null)[][] {
  const looks = new ConditionalLooks(sheet, on);
  const rows: (RenderedCell | null)[][] = [];
  for (let row = window.startRow; row <= Math.min(window.endRow, sheet.rowCount - 1); row++) {
    const cells: (RenderedCell | null)[] = [];
    for (
      let column = window.startColumn;
      column <= Math.min(window.endColumn, sheet.columnCount - 1);
      column++
    ) {
      cells.push(renderCell(on.workbook, sheet, { row, column, looks }));
    }
    rows.push(cells);
  }
  return rows;
}

/** The 0-based rows that a person does not see: hidden by hand or by the filter. */
export function unseenRows(on: RenderedWorkbook, sheet: SheetModel): ReadonlySet<number> {
  const unseen = filteredRows(sheet, on);
  for (const row of sheet.hiddenRows) unseen.add(row);
  return unseen;
}

function renderCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column, looks }: { row: number; column: number; looks: ConditionalLooks },
): RenderedCell | null {
  const value = sheet.cells.value(row, column);
  const styleIndex = sheet.cells.styleIndex(row, column);
  const note = sheet.notes.size === 0 ? null : (sheet.notes.get(`${row},${column}`) ?? null);
  const look = looks.lookOf(row, column);
  const band = sheet.bandings.length === 0 ? null : bandColour(sheet, row, column);
  if (value === null && styleIndex === 0 && !note && !band && Object.keys(look).length === 0) return null;
  const style = workbook.styles.get(styleIndex);
  const shown = (colour: Colour | null) => colour && concreteColour(colour, workbook.theme);
  return {
    text: displayText(value, style.numberFormat, workbook.locale),
    alignment: alignmentOf(style.horizontalAlignment, value),
    background: shown(look.background ?? style.background ?? band),
    fontColor: shown(look.fontColor ?? style.fontColor),
    isBold: look.bold ?? style.bold,
    isItalic: look.italic ?? style.italic,
    isUnderlined: look.underline ?? style.underline,
    isStruckThrough: look.strikethrough ?? style.strikethrough,
    isWrapped: style.wrap === 'WRAP',
    note,
  };
}

/** Without an alignment of its own a number stands right, a truth value or error in the middle, a text left. */
function alignmentOf(alignment: string | null, value: CellValue): RenderedCell['alignment'] {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}
