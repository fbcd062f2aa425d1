import type { HostState } from '../runtime/host-state';
import { changeAxis } from '../spreadsheet/edit/change-axis';
import { editingOf, type Editing } from '../spreadsheet/edit/editing';
import type { SheetModel } from '../workbook/model';
import type { FormModel } from './model';

/** The sheet that a form's responses go to, ready to be written. */
export interface DestinationSheet {
  readonly sheet: SheetModel;
  readonly editing: Editing;
}

/** Null where there is no destination, or its sheet has not appeared yet, or spreadsheet or sheet are gone. */
export function destinationSheet(state: HostState, { destination }: FormModel): DestinationSheet | null {
  const editing = destination && editingIn(state, destination.spreadsheetId);
  const sheet = editing?.workbook.sheets.find(({ sheetId }) => sheetId === destination?.sheetId);
  return sheet ? { sheet, editing: editing as Editing } : null;
}

/** A spreadsheet of the drive to be changed from outside a script; null when there is none of that id. */
export function editingIn(state: HostState, spreadsheetId: string): Editing | null {
  const content = state.drive.find(spreadsheetId)?.content;
  if (content?.kind !== 'spreadsheet') return null;
  const host = {
    now: () => state.clock.now(),
    warn: (text: string) => void state.warnings.push(text),
  };
  return editingOf(content.workbook, host);
}

/** Lets the grid grow until it has so many rows and columns. */
export function growTo({ sheet, editing }: DestinationSheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.rowCount;
  const missingColumns = columns - sheet.columnCount;
  const insert = { kind: 'insert' } as const;
  if (missingRows > 0)
    changeAxis(editing, sheet, { ...insert, axis: 'row', at: sheet.rowCount, count: missingRows });
  if (missingColumns > 0)
    changeAxis(editing, sheet, { ...insert, axis: 'column', at: sheet.columnCount, count: missingColumns });
}
