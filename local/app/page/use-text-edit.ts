import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol';
import type { Edit, EditEnd } from './cell-editor';
import { withFocus, within } from './selection';
import { useCellDetail } from './use-cell-detail';
import type { Page } from './use-page';
import { stepped, type SelectionControl } from './use-selection';

/** The cell being edited, and what it takes to edit it. */
export interface TextEditing {
  readonly page: Page;
  readonly sheet: SheetView;
  readonly control: SelectionControl;
  readonly revision: number;
  readonly focusSheet: () => void;
}

/** Typing into the active cell, in the cell or in the bar above. */
export function useTextEdit(editing: TextEditing) {
  const { page, sheet, control, focusSheet } = editing;
  const { selection, select } = control;
  const { detail, ask } = useCellDetail(page, selection, editing.revision);
  const state = useEditState(() => ask().then((found) => found?.input ?? ''));
  const write = async (text: string, held: Promise<string> | null) => {
    const typed = held ? (await held) + text : text;
    if (typed === detail?.input) return;
    await page.attempt(page.call('type', { sheetId: selection.sheetId, ...selection.anchor, text: typed }));
  };
  const end = (how: EditEnd) => {
    if (how !== 'stay') focusSheet();
    const { ended, held } = state.end();
    if (!ended || how === 'cancel') return;
    void write(ended.text, held);
    if (how === 'stay') return;
    const size = { rows: sheet.shownRows, columns: sheet.columnCount };
    select(withFocus(selection, within(stepped(selection.anchor, how), size), false));
  };
  return {
    edit: state.edit,
    /** What the active cell holds, as it would be typed. */
    content: detail?.input ?? '',
    /** Number of the active row as it stands beside the sheet; null until it is known. */
    rowNumber: detail?.rowNumber ?? null,
    /** Begins with the given text, or with what the cell holds. */
    begin: (begun: Edit | null) => state.begin(begun ?? (detail && { text: detail.input, isInText: true })),
    change: state.change,
    end,
  };
}

/**
 * The text being edited. Where it begins with what the cell holds and that is not known yet, it is put in front of
 * what is typed meanwhile: nobody waits before typing.
 */
function useEditState(askHeld: () => Promise<string>) {
  const [edit, setEdit] = useState<Edit | null>(null);
  const latest = useRef(edit);
  const heldBefore = useRef<Promise<string> | null>(null);
  const set = (next: Edit | null) => {
    latest.current = next;
    setEdit(next);
  };
  const begin = (begun: Edit | null) => {
    set(begun ?? { text: '', isInText: true });
    if (begun) return;
    const held = askHeld();
    heldBefore.current = held;
    void held.then((input) => {
      if (heldBefore.current !== held || !latest.current) return;
      heldBefore.current = null;
      set({ text: input + latest.current.text, isInText: true });
    });
  };
  const end = () => {
    const [ended, held] = [latest.current, heldBefore.current];
    heldBefore.current = null;
    set(null);
    return { ended, held };
  };
  const change = (text: string) => set({ text, isInText: latest.current?.isInText ?? true });
  return { edit, begin, change, end };
}
