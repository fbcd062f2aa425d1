import { refuseEdit } from '../spreadsheet/access/edit-rights';
import { formatA1, parseA1, unquoteSheetName } from '../spreadsheet/grid/a1-notation';
import { cellsOf, closed, type Rectangle } from '../spreadsheet/grid/rectangle';
import { UserActions } from '../spreadsheet/user-actions';
import type { CellValue } from '../workbook/cell-value';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { errorText } from './error-text';
import type { CellEdit, EventCells } from './file-events';
import { HostException } from './host-exception';
import type { HostState } from './host-state';

/**
 * The user at work types a text into a cell of the sheet in front, or of the sheet named ("Sheet2!A1"); '' clears it.
 *
 * @returns what an edit event tells of it: texts before and after, where there were any.
 * @throws RangeError for what is no single cell; Error with Google's text for someone who may not edit it, or where a validation
 * rejects the text.
 */
export function typeText(state: HostState, reference: string, text: string): CellEdit {
  const { workbook } = state;
  const { sheet, a1 } = cellsNamed(workbook, reference);
  const range = parseA1(a1)?.range;
  if (!range || range.endRow !== range.startRow || range.endColumn !== range.startColumn)
    throw new RangeError(`"${reference}" is no single cell`);
  refuse(state, () => refuseEdit(state.currentUser, workbook, { sheetId: sheet.sheetId, range }));
  const cell = closed(range, sheet);
  const before = cellText(sheet, cell);
  const actions = new UserActions(workbook, {
    now: () => state.clock.now(),
    warn: (line) => state.warnings.push(line),
  });
  refuse(state, () => actions.typeInto(sheet, range.startRow, range.startColumn, text));
  return editOf(sheet, cell, before);
}

/** What an edit event tells of cells that were changed: of a single one also its text now and before. */
export function editOf(sheet: SheetModel, block: Rectangle, before: string | null): CellEdit {
  const value = cellText(sheet, block);
  return {
    sheetId: sheet.sheetId,
    a1: formatA1(block),
    ...(value === null ? {} : { value }),
    ...(before === null ? {} : { oldValue: before }),
  };
}

/** The text of a single cell as edit events tell it; null for an empty one and for several. */
export function cellText(sheet: SheetModel, block: Rectangle): string | null {
  return cellsOf(block) > 1 ? null : textOf(sheet.cells.value(block.startRow, block.startColumn));
}

/** The sheet that a reference names, which comes to the front, else the one in front. @throws RangeError */
export function selectCells(state: HostState, reference: string): EventCells {
  const { workbook } = state;
  const { sheet, a1 } = cellsNamed(workbook, reference);
  workbook.activeSheetId = sheet.sheetId;
  const selection = state.selectionOf(state.currentUser.email);
  selection.sheetId = sheet.sheetId;
  selection.a1 = a1;
  return { sheetId: sheet.sheetId, a1 };
}

function cellsNamed(workbook: WorkbookModel, reference: string): { sheet: SheetModel; a1: string } {
  const mark = reference.lastIndexOf('!');
  const name = unquoteSheetName(reference.slice(0, Math.max(mark, 0)));
  const isMeant = (sheet: SheetModel): boolean =>
    mark < 0 ? sheet.sheetId === workbook.activeSheetId : sheet.name === name;
  const sheet = workbook.sheets.find(isMeant);
  if (!sheet) throw new RangeError(`there is no sheet "${name}"`);
  return { sheet, a1: reference.slice(mark + 1) };
}

function refuse(state: HostState, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw error instanceof HostException ? new Error(errorText(error, state.facts.errorLanguage)) : error;
  }
}

/** Null for an empty cell. */
function textOf(value: CellValue): string | null {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? null : String(value);
}
