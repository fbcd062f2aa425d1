import { User } from '../services/session';
import { Sheet } from '../spreadsheet/sheet';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import type { AuthMode } from './authorization-mode';
import { EnumValue } from './enum-value';
import type { HostUser } from './context';
import type { ScriptRun } from './script-run';

/** What a function gets that is set going by something in the file. */
export type FileEvent = Record<string, unknown>;

/** Makes an event for one run, out of that run's own objects. */
export type EventMaker = (run: ScriptRun, mode: AuthMode) => FileEvent;

/** Cells of the bound file, for the `range` of an event. */
export interface EventCells {
  readonly sheetId: number;
  readonly a1: string;
}

/** What a person's edit changed; values only where it was a single cell that had one. */
export interface CellEdit extends EventCells {
  readonly value?: string;
  readonly oldValue?: string;
}

/** A person has changed the file: its cells, or its rows, columns and sheets. Source [D]: guide/triggers/events. */
export type FileChange =
  | { readonly changeType: 'EDIT'; readonly edit: CellEdit }
  | {
      readonly changeType:
        'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'INSERT_GRID' | 'OTHER';
    };

/**
 * What all events of the file have; without authorisation only the mode. Who it was is told only in mode FULL, and
 * only of people of the same domain. Source [D]: guide/triggers/events.
 */
export const openEvent: EventMaker = (run, mode) => {
  const authMode = new EnumValue('AuthMode', mode);
  if (mode === 'NONE') return { authMode };
  return { authMode, source: spreadsheetOf(run), user: new User(toldEmail(run.activeUser, mode)) };
};

/** An edit of cells, of one cell with its value before and after as texts. Source [D]: the same page. */
export function editEvent({ sheetId, a1, ...values }: CellEdit): EventMaker {
  return (run, mode) => {
    const event = { ...openEvent(run, mode), ...cellsOf(run, mode, { sheetId, a1 }) };
    return mode === 'NONE' ? event : { ...event, ...values };
  };
}

export function selectionEvent(cells: EventCells): EventMaker {
  return (run, mode) => ({ ...openEvent(run, mode), ...cellsOf(run, mode, cells) });
}

/** `changeType` as documented: 'EDIT', 'INSERT_ROW', 'REMOVE_GRID', 'FORMAT', 'OTHER' ... */
export function changeEvent(changeType: string): EventMaker {
  return (run, mode) => ({ ...openEvent(run, mode), changeType });
}

function cellsOf(run: ScriptRun, mode: AuthMode, { sheetId, a1 }: EventCells): FileEvent {
  const sheet = mode === 'NONE' ? null : spreadsheetOf(run)?.getSheetById(sheetId);
  return sheet instanceof Sheet ? { range: sheet.getRange(a1) } : {};
}

function spreadsheetOf(run: ScriptRun) {
  return new SpreadsheetApp(run).getActiveSpreadsheet();
}

function toldEmail(user: HostUser | null, mode: AuthMode): string {
  return user && user.role !== 'stranger' && mode === 'FULL' ? user.email : '';
}
