import { SETTINGS_SHEET, readyOwnSheet } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands in which cell of the hidden sheet, each as one text, so that it travels with a copy of the file. */
const CELLS = { settings: 'A1', schemes: 'A2' } as const;
export type StoredText = keyof typeof CELLS;

/** A stored text, '' when nothing was saved yet. It is read as untrusted: whoever opens the file can edit it. */
export function readSettingsText(sheet: Sheet | undefined, part: StoredText = 'settings'): string {
  return sheet ? String(sheet.getRange(CELLS[part]).getValue()) : '';
}

/** Stores texts; those not named stay as they are. */
export function writeSettingsTexts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  standing: { sheet: Sheet | undefined; backTo: Sheet },
  texts: Readonly<Partial<Record<StoredText, string>>>,
): void {
  const { sheet } = readyOwnSheet(spreadsheet, SETTINGS_SHEET, standing);
  for (const part of ['settings', 'schemes'] as const) {
    const text = texts[part];
    if (text !== undefined) sheet.getRange(CELLS[part]).setNumberFormat('@').setValue(text);
  }
}
