import { useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol';
import type { Edit, EditEnd } from './cell-editor';
import { areaOf, withFocus, within, type Selection } from './selection';
import { cellTexts, clipboardText } from './cell-texts';
import { useCellDetail } from './use-cell-detail';
import type { Page } from './use-page';
import { stepped, type SelectionControl } from './use-selection';

export interface EditingControl {
  readonly edit: Edit | null;
  /** What the active cell holds, as it would be typed. */
  readonly content: string;
  /** Number of the active row as it stands beside the sheet; null until it is known. */
  readonly rowNumber: number | null;
  /** Begins with the given text, or with what the cell holds. */
  readonly begin: (edit: Edit | null) => void;
  readonly change: (text: string) => void;
  readonly end: (end: EditEnd) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** Grows when the sheet should take the keyboard again. */
  readonly focusSerial: number;
  readonly focusSheet: () => void;
}

/** Typing into cells, and what the clipboard brings and takes. */
export function useEditing(
  page: Page,
  sheet: SheetView,
  control: SelectionControl,
  revision: number,
): EditingControl {
  const [edit, setEdit] = useState<Edit | null>(null);
  const [focusSerial, setFocusSerial] = useState(0);
  const { selection, select } = control;
  const { detail, ask } = useCellDetail(page, selection, revision);
  const heldBefore = useRef<Promise<string> | null>(null);
  const editing = useRef(edit);
  editing.current = edit;
  const focusSheet = () => setFocusSerial((serial) => serial + 1);
  const change = (next: Edit | null) => {
    editing.current = next;
    setEdit(next);
  };
  /** Edits what the cell holds; where that is not known yet, it is put in front of what is typed meanwhile. */
  const beginInText = () => {
    if (detail) return change({ text: detail.input, isInText: true });
    change({ text: '', isInText: true });
    const held = ask().then((found) => found?.input ?? '');
    heldBefore.current = held;
    void held.then((input) => {
      if (heldBefore.current !== held || !editing.current) return;
      heldBefore.current = null;
      change({ text: input + editing.current.text, isInText: true });
    });
  };
  const write = async (text: string, held: Promise<string> | null) => {
    const typed = held ? (await held) + text : text;
    if (typed === detail?.input) return;
    await page.attempt(page.call('type', { sheetId: selection.sheetId, ...selection.anchor, text: typed }));
  };
  const end = (how: EditEnd) => {
    const ended = editing.current;
    if (how !== 'stay') focusSheet();
    if (!ended) return;
    change(null);
    if (how !== 'cancel') void write(ended.text, heldBefore.current);
    heldBefore.current = null;
    if (how === 'cancel' || how === 'stay') return;
    const size = { rows: sheet.shownRows, columns: sheet.columnCount };
    select(withFocus(selection, within(stepped(selection.anchor, how), size), false));
  };
  const undo = async () => {
    const place = await page.attempt(page.call('undo', {}));
    if (place && place.sheetId === selection.sheetId) select(withFocus(selection, place, false));
  };
  return {
    edit,
    content: detail?.input ?? '',
    rowNumber: detail?.rowNumber ?? null,
    begin: (begun) => (begun ? change(begun) : beginInText()),
    change: (text) => change({ text, isInText: editing.current?.isInText ?? true }),
    end,
    clear: () => void page.attempt(page.call('clear', areaOf(selection))),
    undo: () => void undo(),
    copy: (event) => {
      event.preventDefault();
      void page.attempt(copyArea(page, selection));
    },
    paste: (event) => {
      event.preventDefault();
      const texts = cellTexts(event.clipboardData?.getData('text/plain') ?? '');
      const { startPosition: position, startColumn: column } = areaOf(selection);
      void page.attempt(page.call('paste', { sheetId: selection.sheetId, position, column, texts }));
    },
    focusSerial,
    focusSheet,
  };
}

async function copyArea(page: Page, selection: Selection): Promise<void> {
  const texts = await page.call('texts', areaOf(selection));
  await navigator.clipboard.writeText(clipboardText(texts));
}
