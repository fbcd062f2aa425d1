import type { UndoSummary } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { UNDO_WORDS } from '../contract/words/undo';
import { readDetails, readRuns } from '../google/history-sheet';
import { HISTORY_SHEET } from '../google/own-sheets';
import { classifyCustomers } from './classify-customers';
import { done, refused, type Result } from './result';
import { checkedSettings } from './settings';
import { undoRuns } from './undo-classification';

/** Ends a run that was broken off: writes the rest with the run's own settings, or takes back what was written. */
export function finishRun(how: 'finish' | 'undo', language: Language): Result<UndoSummary> {
  if (how === 'undo') return undoRuns({ confirmed: true }, language);
  const history = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(HISTORY_SHEET);
  const broken = readRuns(history ?? undefined).find((run) => run.state === 'writing');
  if (!history || !broken) return refused({ code: 'nothing-to-undo', severity: 'refusal' });
  const settings = checkedSettings(readDetails(history, broken).settings);
  if (!settings.ok) return settings;
  const request = {
    settings: settings.value,
    fingerprint: null,
    accept: ['finish', 'repair', 'keep-filter'] as const,
  };
  const finished = classifyCustomers(request, language);
  if (!finished.ok) return finished;
  return done({ cellsRestored: 0, kept: [], text: say(UNDO_WORDS[language].finished, language) });
}
