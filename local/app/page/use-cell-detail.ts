import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellDetail } from '../protocol';
import type { Selection } from './selection';
import type { Page } from './use-page';

/**
 * What the active cell holds, as it would be typed: `detail` is null until it is known, `ask` waits for it. Asked
 * anew after every change of the workbook.
 */
export function useCellDetail(page: Page, selection: Selection, revision: number) {
  const [detail, setDetail] = useState<CellDetail | null>(null);
  const asked = useRef<Promise<CellDetail | null>>(Promise.resolve(null));
  const { sheetId, anchor } = selection;
  const { position, column } = anchor;
  useEffect(() => setDetail(null), [sheetId, position, column]);
  useEffect(() => {
    const answer = page.attempt(page.call('cell', { sheetId, position, column }));
    asked.current = answer;
    void answer.then((found) => {
      if (asked.current === answer) setDetail(found);
    });
  }, [sheetId, position, column, revision]);
  return { detail, ask: () => page.attempt(page.call('cell', { sheetId, position, column })) };
}
