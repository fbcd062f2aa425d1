import { afterChanges, type ClosedList } from '../core/history/closing';
import { readClosingChanges, sinceWhole, type ClosingRecord } from '../google/closing-records';

/**
 * How everybody stood at the last of these closings; nobody without any.
 *
 * @param closings the closings up to the wanted one, oldest first.
 */
export function readClosedList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  closings: readonly ClosingRecord[],
): ClosedList {
  let list: ClosedList = new Map();
  for (const closing of sinceWhole(closings)) list = afterChanges(list, readClosingChanges(sheet, closing));
  return list;
}
