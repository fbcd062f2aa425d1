import { FORM_TYPE, type DriveFile } from '../drive/drive-store';
import type { HostState } from '../runtime/host-state';
import { sheetFormUrl } from './form-links';
import type { FormModel } from './model';

/** A form with what the drive says of its file. Plain JSON. */
export interface SavedForm extends Pick<DriveFile, 'name' | 'people' | 'isTrashed' | 'createdMs'> {
  readonly form: FormModel;
}

export function exportForms({ drive }: HostState): SavedForm[] {
  return drive.all.flatMap(({ content, name, people, isTrashed, createdMs }) =>
    content.kind === 'form'
      ? [structuredClone({ form: content.form, name, people, isTrashed, createdMs })]
      : [],
  );
}

/** Puts the saved forms into the drive; their sheets in the bound spreadsheet know their form again. */
export function importForms(state: HostState, saved: readonly SavedForm[]): void {
  for (const { form, name, people, isTrashed, createdMs } of structuredClone(saved)) {
    const content = { kind: 'form', form } as const;
    const file = state.drive.add({
      id: form.id,
      name,
      mimeType: FORM_TYPE,
      content,
      people,
      nowMs: createdMs,
    });
    file.isTrashed = isTrashed;
    linkAgain(state, form);
  }
}

function linkAgain({ workbook, awaitedSheets }: HostState, form: FormModel): void {
  const { destination } = form;
  if (!destination) return;
  if (destination.sheetId === null) awaitedSheets.add(form);
  const sheet = workbook.sheets.find(({ sheetId }) => sheetId === destination.sheetId);
  if (sheet && destination.spreadsheetId === workbook.id) sheet.formUrl = sheetFormUrl(form.id);
}
