import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellDetail } from '../protocol';
import type { Selection } from './selection';
import type { Page } from './use-page';

/**
 * What the active cell holds, as it would be typed: `detail` is null until it is known, `ask` waits for it. Asked
 * anew after every change of the workbook.
 */
export function useCellDetail(page: Page, selection: Selection, revision: number) {
  const [known, setKnown] = useState<{ key: string; detail: CellDetail | null } | null>(null);
  const asked = useRef<Promise<CellDetail | null>>(Promise.resolve(null));
  const { sheetId, anchor } = selection;
  const { position, column } = anchor;
  const key = `${sheetId}/${position}/${column}`;
  useEffect(() => {
    const answer = page.attempt(page.call('cell', { sheetId, position, column }));
    asked.current = answer;
    void answer.then((detail) => {
      if (asked.current === answer) setKnown({ key, detail });
    });
  }, [key, revision]);
  return {
    // Compared while drawing: an effect would run after the next key, which would edit another cell's text.
    detail: known?.key === key ? known.detail : null,
    ask: () => page.attempt(page.call('cell', { sheetId, position, column })),
  };
}
