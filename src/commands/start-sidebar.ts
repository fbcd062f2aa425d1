import type { Start, Summary } from '../contract/api';
import type { Language } from '../contract/language';
import { PRESET_WORDS } from '../contract/words/presets';
import { schemeMeaning, schemeName } from '../contract/words/schemes';
import { SCHEME_IDS } from '../core/schemes/catalogue';
import { PRESET_IDS } from '../core/schemes/presets';
import { readDetails, readRuns, type RunRecord } from '../google/history-sheet';
import { isReport } from '../google/marked-sheets';
import { HISTORY_SHEET, SETTINGS_SHEET, isOwnSheetName } from '../google/own-sheets';
import { done, type Result } from './result';
import { storedSettings } from './settings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sidebar's first picture: settings, sheets and the last run. Reads none of the user's data. */
export function startSidebar(language: Language): Result<Start> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const active = spreadsheet.getActiveSheet().getName();
  const byName = new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
  const settings = storedSettings(byName.get(SETTINGS_SHEET));
  if (!settings.ok) return settings;
  const history = byName.get(HISTORY_SHEET);
  const runs = readRuns(history);
  const last = runs.filter((run) => run.state === 'done').pop();
  return done({
    language,
    settings: settings.value,
    lastRun: lastSummary(history, last),
    isBroken: runs.some((run) => run.state === 'writing'),
    canUndo: runs.some((run) => run.state !== 'undone'),
    sheets: Array.from(byName)
      .filter(([name, sheet]) => !isOwnSheetName(name) && !isReport(sheet, name))
      .map(([name]) => ({ name, isActive: name === active })),
    schemes: SCHEME_IDS.map((id) => ({
      id,
      name: schemeName(id, language),
      meaning: schemeMeaning(id, language),
    })),
    presets: PRESET_IDS.map((id) => ({ id, name: PRESET_WORDS[language][id] })),
  });
}

function lastSummary(history: Sheet | undefined, last: RunRecord | undefined): Summary | null {
  if (!history || !last) return null;
  return readDetails(history, last).summary as Summary | null;
}
