/** Our hidden sheets. They begin with an underscore, as the user's rarely do, and are never read as data. */
export const HISTORY_SHEET = '_History';
export const SETTINGS_SHEET = '_Settings';

const OWN_SHEETS: readonly string[] = [HISTORY_SHEET, SETTINGS_SHEET];

export function isOwnSheetName(name: string): boolean {
  return OWN_SHEETS.includes(name);
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes one of our hidden sheets and gives the user back the sheet they looked at, since making one shows it.
 */
export function insertOwnSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  backTo: Sheet,
): Sheet {
  const sheet = spreadsheet.insertSheet(name);
  spreadsheet.setActiveSheet(backTo);
  sheet.hideSheet();
  return sheet;
}
