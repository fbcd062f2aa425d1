import { roleIn } from '../drive/file-access';
import { HostException } from '../runtime/host-exception';
import type { HostState } from '../runtime/host-state';
import type { RunContext } from '../runtime/run-context';
import { addSheet, sheetNamed } from '../spreadsheet/edit/sheet-list';
import type { WorkbookModel } from '../workbook/model';
import { keepHeadings } from './destination-columns';
import { destinationSheet, editingIn } from './destination-sheet';
import { destinationWords } from './destination-words';
import { sheetFormUrl } from './form-links';
import type { FormModel } from './model';
import { writeResponseRow } from './response-row';

/** How long a sheet needs to appear when nobody asks for it; 'late' is the reported case. */
const ARRIVAL_MS = { 'at-once': 0, flush: 1000, late: 5000 } as const;

/**
 * Links a form to a spreadsheet: from now on its responses, the earlier ones too, stand in a new sheet there, which
 * appears as the fact `formSheetArrival` says.
 *
 * @throws HostException `invalidArgument` for an id that names no spreadsheet the user may edit.
 */
export function linkDestination(context: RunContext, form: FormModel, spreadsheetId: string): void {
  const { state, user } = context;
  const file = state.drive.find(spreadsheetId);
  const role = file?.content.kind === 'spreadsheet' ? roleIn(file, user.email) : 'stranger';
  if (role !== 'owner' && role !== 'editor') throw new HostException('invalidArgument', { name: 'id' });
  unlinkDestination(state, form);
  form.destination = {
    spreadsheetId,
    sheetId: null,
    dueMs: context.now() + ARRIVAL_MS[state.facts.formSheetArrival],
    language: user.locale,
    columns: [],
  };
  state.awaitedSheets.add(form);
  if (state.facts.formSheetArrival === 'at-once') appearSheet(state, form);
}

/** The sheet stays with what it holds; it is no longer the form's. */
export function unlinkDestination(state: HostState, form: FormModel): void {
  const target = destinationSheet(state, form);
  if (target) target.sheet.formUrl = null;
  state.awaitedSheets.delete(form);
  for (const response of form.responses) response.sheetRow = null;
  form.destination = null;
}

/** Lets the sheets appear whose time has come; a flush and the end of a run bring those forward that do not lag. */
export function appearSheets(state: HostState, isFlush: boolean): void {
  const isBrought = isFlush && state.facts.formSheetArrival !== 'late';
  for (const form of state.awaitedSheets) {
    if (isBrought || (form.destination?.dueMs ?? Infinity) <= state.clock.now()) appearSheet(state, form);
  }
}

/** Makes the sheet as the file's first [R], with the responses so far. */
export function appearSheet(state: HostState, form: FormModel): void {
  const { destination } = form;
  state.awaitedSheets.delete(form);
  const editing = destination && editingIn(state, destination.spreadsheetId);
  if (!destination || !editing) return;
  const name = freeName(editing.workbook, destinationWords(destination.language).sheetName);
  const sheet = addSheet(editing, { name, position: 0 });
  sheet.frozenRows = 1;
  sheet.formUrl = sheetFormUrl(form.id);
  destination.sheetId = sheet.sheetId;
  keepHeadings(state, form);
  for (const response of form.responses) writeResponseRow(state, form, response, null);
}

function freeName(workbook: WorkbookModel, stem: string): string {
  let number = 1;
  while (sheetNamed(workbook, `${stem} ${number}`)) number++;
  return `${stem} ${number}`;
}
