import { LANGUAGES } from '../contract/language';
import { className } from '../contract/words/schemes';
import { DEFAULT_DAMPING, type ClassState, type DampingRule } from '../core/history/damping';
import type { ClosedCustomer } from '../core/history/closing';
import type { SchemeResult } from '../core/schemes/result';
import type { Settings } from '../core/settings';
import { readClosings, type ClosingRecord } from '../google/closing-records';
import { readRecords } from '../google/history-lines';
import { HISTORY_SHEET } from '../google/own-sheets';
import type { ReadWorkbook } from '../google/sheet-reader';
import { readClosedList } from './closed-list';
import type { ManualClasses } from './manual-classes';
import { standingClasses, type Read } from './list-frame';

/** Both parts where neither is named, else the named ones; null where classes follow the numbers at once. */
export function dampingRule({ damping }: Settings): DampingRule | null {
  if (!damping) return null;
  const { margin = null, closings = null } = damping;
  return margin === null && closings === null ? DEFAULT_DAMPING : { margin, closings };
}

/** The closings that a run is compared with: all, or those before the month that is being closed. */
export function closingsBefore({ ownSheets }: ReadWorkbook, month: string | null): ClosingRecord[] {
  const history = ownSheets.get(HISTORY_SHEET);
  const closings = readClosings(history, readRecords(history));
  return closings.filter(({ details }) => month === null || details.month < month);
}

/**
 * What is remembered of each customer: how it stood at the last closing, so that runs in between, tried and taken back,
 * leave no trace; before the first closing what stands in the sheet. Classes of another way of sorting are none.
 */
export function rememberedStates(
  read: Read,
  result: SchemeResult,
  { month, manual }: { month: string | null; manual: ManualClasses },
): (customer: number) => ClassState | null {
  const { customers, workbook } = read;
  const closings = closingsBefore(workbook, month);
  const history = workbook.ownSheets.get(HISTORY_SHEET);
  const last = closings[closings.length - 1];
  if (!history || !last) return standingStates(read, result, manual);
  if (last.details.scheme !== result.schemeId) return () => null;
  const list = readClosedList(history, closings);
  return (customer) => closedState(list.get(customers.keys[customer] ?? ''), result);
}

function closedState(closed: ClosedCustomer | undefined, { classIds }: SchemeResult): ClassState | null {
  const shown = classIds.indexOf(closed?.computed ?? '');
  const raw = classIds.indexOf(closed?.raw ?? '');
  return !closed || shown < 0 || raw < 0 ? null : { shown, raw, closingsBelow: closed.closingsBelow };
}

/** By the class cells; of a class set by hand what the numbers gave beside it. */
function standingStates(
  read: Read,
  { classIds }: SchemeResult,
  manual: ManualClasses,
): (customer: number) => ClassState | null {
  const texts = standingClasses(read);
  const computed = new Map(manual.rows.map(({ customer, computedText }) => [customer, computedText]));
  return (customer) => {
    const text = computed.get(customer) ?? texts.get(read.customers.keys[customer] ?? '');
    const shown = classIds.findIndex((id) => LANGUAGES.some((language) => className(id, language) === text));
    return shown < 0 ? null : { shown, raw: shown, closingsBelow: 0 };
  };
}
