import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../protocol';
import type { Page } from './use-page';
import type { GridCommand } from './grid-keys';
import {
  areaOf,
  selectionAt,
  selectionOf,
  withFocus,
  within,
  type CellPoint,
  type Selection,
} from './selection';

const TELL_AFTER_MS = 120;

export interface SelectionControl {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly move: (command: GridCommand, rowsPerPage: number) => void;
  /** Tells the session where the selection stands; done before a script runs, which may ask for it. */
  readonly tell: () => Promise<unknown>;
}

/** The selection of the sheet that is seen. The page moves it at once and tells the session a moment later. */
export function useSelection(page: Page, state: PageState): SelectionControl {
  const [selection, setSelection] = useState<Selection>(() => selectionOf(state.selection));
  const bySheet = useRef(new Map<number, Selection>());
  const timer = useRef(0);
  const latest = useRef(selection);
  latest.current = selection;
  const tell = useCallback(() => {
    clearTimeout(timer.current);
    return page.attempt(page.call('select', areaOf(latest.current)));
  }, []);
  const select = useCallback((next: Selection) => {
    latest.current = next;
    bySheet.current.set(next.sheetId, next);
    setSelection(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void tell(), TELL_AFTER_MS);
  }, []);
  useEffect(() => setSelection(selectionOf(state.selection)), [state.selectionSerial]);
  useEffect(() => {
    if (selection.sheetId === state.activeSheetId) return;
    select(bySheet.current.get(state.activeSheetId) ?? selectionAt(state.activeSheetId, 0, 0));
  }, [state.activeSheetId]);
  const move = (command: GridCommand, rowsPerPage: number) => void moveBy(command, rowsPerPage);
  const moveBy = async (command: GridCommand, rowsPerPage: number) => {
    const target = await targetOf(command, { page, state, selection: latest.current, rowsPerPage });
    if (target) select(target);
  };
  return { selection, select, move, tell };
}

interface Situation {
  readonly page: Page;
  readonly state: PageState;
  readonly selection: Selection;
  readonly rowsPerPage: number;
}

/** Where a key moves the selection, null when it does not move it. */
async function targetOf(command: GridCommand, situation: Situation): Promise<Selection | null> {
  const { state, selection } = situation;
  const sheet = state.sheets.find((each) => each.sheetId === selection.sheetId);
  if (!sheet) return null;
  const size = { rows: sheet.shownRows, columns: sheet.columnCount };
  if (command.kind === 'selectAll') {
    const end = { position: size.rows - 1, column: size.columns - 1 };
    return { ...selection, anchor: { position: 0, column: 0 }, focus: end };
  }
  if (!('isExtending' in command)) return null;
  const from = command.isExtending ? selection.focus : selection.anchor;
  const point = await pointAfter(command, from, situation);
  return withFocus(selection, within(point, size), command.isExtending);
}

async function pointAfter(
  command: GridCommand & { isExtending: boolean },
  from: CellPoint,
  { page, selection, rowsPerPage }: Situation,
): Promise<CellPoint> {
  switch (command.kind) {
    case 'step':
      return stepped(from, command.direction);
    case 'page':
      return { ...from, position: from.position + (command.direction === 'up' ? -rowsPerPage : rowsPerPage) };
    case 'edge':
      return (
        (await page.attempt(
          page.call('edge', { sheetId: selection.sheetId, ...from, direction: command.direction }),
        )) ?? from
      );
    case 'rowStart':
      return { ...from, column: 0 };
    case 'rowEnd':
      return { ...from, column: Number.MAX_SAFE_INTEGER };
    case 'sheetStart':
      return { position: 0, column: 0 };
    default:
      return { position: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
  }
}

export function stepped(
  { position, column }: CellPoint,
  direction: 'up' | 'down' | 'left' | 'right',
): CellPoint {
  const down = direction === 'down' ? 1 : direction === 'up' ? -1 : 0;
  const right = direction === 'right' ? 1 : direction === 'left' ? -1 : 0;
  return { position: position + down, column: column + right };
}
