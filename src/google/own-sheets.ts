/** Our hidden sheets. They begin with an underscore, as the user's rarely do, and are never read as data. */
export const HISTORY_SHEET = '_History';
export const SETTINGS_SHEET = '_Settings';
export const JOBS_SHEET = '_Jobs';

const OWN_SHEETS: readonly string[] = [HISTORY_SHEET, SETTINGS_SHEET, JOBS_SHEET];

export function isOwnSheetName(name: string): boolean {
  return OWN_SHEETS.includes(name);
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * One of our hidden sheets, made where it is missing. A sheet that a broken run left empty is made ready like a new
 * one; the user gets back the sheet they looked at, since making one shows it.
 */
export function readyOwnSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  { sheet, backTo }: { sheet: Sheet | undefined; backTo: Sheet },
): { sheet: Sheet; isEmpty: boolean } {
  if (sheet && sheet.getLastRow() > 0) return { sheet, isEmpty: false };
  const ready = sheet ?? spreadsheet.insertSheet(name);
  spreadsheet.setActiveSheet(backTo);
  ready.hideSheet();
  return { sheet: ready, isEmpty: true };
}
