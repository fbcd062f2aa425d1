import { HISTORY_SHEET } from '../google/own-sheets';
import { readClosedList } from './closed-list';
import { closingsBefore } from './class-memory';
import type { Computation } from './compute-classes';

/**
 * The class each customer was shown at the last closing, by customer key, as an index into the classes of the run: -1 in
 * no class, null for one that was not there, and for all where the month was closed under another way of sorting.
 */
export function classesAtLastClosing({ workbook, result }: Computation): (key: string) => number | null {
  const history = workbook.ownSheets.get(HISTORY_SHEET);
  const closings = closingsBefore(workbook, null);
  const last = closings[closings.length - 1];
  if (!history || !last || last.details.scheme !== result.schemeId) return () => null;
  const list = readClosedList(history, closings);
  return (key) => {
    const closed = list.get(key);
    return closed ? result.classIds.indexOf(closed.shown ?? '') : null;
  };
}
