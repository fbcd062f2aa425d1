import { useState } from 'preact/hooks';
import { cellTexts, clipboardText } from './cell-texts';
import { areaOf, withFocus, type Selection } from './selection';
import type { Page } from './use-page';
import { useTextEdit, type TextEditing } from './use-text-edit';

/** Typing into cells, clearing and undoing, and what the clipboard brings and takes. */
export function useEditing(editing: Omit<TextEditing, 'focusSheet'>) {
  const { page, control } = editing;
  const { selection, select } = control;
  const [focusSerial, setFocusSerial] = useState(0);
  const focusSheet = () => setFocusSerial((serial) => serial + 1);
  const text = useTextEdit({ ...editing, focusSheet });
  const undo = async () => {
    const place = await page.attempt(page.call('undo', {}));
    if (place && place.sheetId === selection.sheetId) select(withFocus(selection, place, false));
  };
  return {
    ...text,
    clear: () => void page.attempt(page.call('clear', areaOf(selection))),
    undo: () => void undo(),
    copy: (event: ClipboardEvent) => {
      event.preventDefault();
      void page.attempt(copyArea(page, selection));
    },
    paste: (event: ClipboardEvent) => {
      event.preventDefault();
      const texts = cellTexts(event.clipboardData?.getData('text/plain') ?? '');
      const { startPosition: position, startColumn: column } = areaOf(selection);
      void page.attempt(page.call('paste', { sheetId: selection.sheetId, position, column, texts }));
    },
    /** Grows when the sheet should take the keyboard again. */
    focusSerial,
    focusSheet,
  };
}

async function copyArea(page: Page, selection: Selection): Promise<void> {
  const texts = await page.call('texts', areaOf(selection));
  await navigator.clipboard.writeText(clipboardText(texts));
}
