import type { PastRun } from '../contract/api-history';
import type { Language } from '../contract/language';
import { schemeName } from '../contract/words/schemes';
import { isSchemeId } from '../core/schemes/catalogue';
import { readDetails, readRuns } from '../google/history-sheet';
import { HISTORY_SHEET } from '../google/own-sheets';
import { done, type Result } from './result';

/** Runs that undo can take back, the latest first: those that were not taken back yet. */
export function pastRuns(language: Language): Result<{ runs: PastRun[] }> {
  const history = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(HISTORY_SHEET);
  if (!history) return done({ runs: [] });
  const open = readRuns(history).filter((run) => run.state === 'done');
  const runs = open.reverse().map((record, index): PastRun => {
    const { at, by, sheetName, scheme } = readDetails(history, record);
    const name = isSchemeId(scheme) ? schemeName(scheme, language) : scheme;
    return { steps: index + 1, at, by, sheetName, schemeName: name };
  });
  return done({ runs });
}
