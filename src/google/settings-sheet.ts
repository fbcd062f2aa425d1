import { SETTINGS_SHEET, readyOwnSheet } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The stored text, '' when nothing was saved yet. It is read as untrusted: whoever opens the file can edit it. */
export function readSettingsText(sheet: Sheet | undefined): string {
  return sheet ? String(sheet.getRange('A1').getValue()) : '';
}

/** Stores the settings as one text, so that they travel with a copy of the file. */
export function writeSettingsText(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  standing: { sheet: Sheet | undefined; backTo: Sheet },
  text: string,
): void {
  const { sheet } = readyOwnSheet(spreadsheet, SETTINGS_SHEET, standing);
  sheet.getRange('A1').setNumberFormat('@').setValue(text);
}
