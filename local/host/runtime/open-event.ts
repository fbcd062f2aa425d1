import { User } from '../services/session';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { EnumValue } from './enum-value';
import type { ScriptRun } from './script-run';
import type { AuthMode } from './authorization-mode';

/** The event of onOpen: without authorisation only the mode. Source [D]: guide/triggers/events, open events. */
export function openEvent(run: ScriptRun, mode: AuthMode): Record<string, unknown> {
  const authMode = new EnumValue('AuthMode', mode);
  if (mode === 'NONE') return { authMode };
  return { authMode, source: new SpreadsheetApp(run).getActiveSpreadsheet(), user: new User('') };
}
