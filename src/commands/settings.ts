import { parseSettings, parseSettingsText, settingsText } from '../contract/settings-schema';
import type { AnyIssue } from '../contract/wire-issue';
import type { Settings } from '../core/settings';
import { mayAddSheets } from '../google/edit-rights';
import { SETTINGS_SHEET } from '../google/own-sheets';
import { readSettingsText, writeSettingsTexts } from '../google/settings-sheet';
import { done, refused, type Result } from './result';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The settings stored in the file, {} when there are none. */
export function storedSettings(sheet: Sheet | undefined): Result<Settings> {
  const parsed = parseSettingsText(readSettingsText(sheet));
  if (parsed.ok) return done(parsed.settings);
  return refused({
    code: 'settings-unreadable',
    severity: 'refusal',
    details: { key: parsed.problems.map((problem) => problem.key).join(', ') },
  });
}

/** Checks settings that came from outside. */
export function checkedSettings(value: unknown): Result<Settings> {
  const parsed = parseSettings(value);
  if (parsed.ok) return done(parsed.settings);
  return refused(
    ...parsed.problems.map(({ code, key }): AnyIssue => ({ code, severity: 'refusal', details: { key } })),
  );
}

/** Keeps the settings in the file, for everybody who opens it. */
export function saveSettings(settings: Settings): Result<{ saved: boolean }> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!mayAddSheets(spreadsheet)) {
    return refused({
      code: 'may-not-edit',
      severity: 'refusal',
      sheetName: spreadsheet.getActiveSheet().getName(),
    });
  }
  const sheet = spreadsheet.getSheetByName(SETTINGS_SHEET) ?? undefined;
  writeSettingsTexts(
    spreadsheet,
    { sheet, backTo: spreadsheet.getActiveSheet() },
    { settings: settingsText(settings) },
  );
  return done({ saved: true });
}
