import type { PageMethod } from './protocol';

const READING = ['window', 'cell', 'edge', 'texts', 'filterValues', 'select'] as const;
const CHANGING = [
  'activateSheet',
  'type',
  'paste',
  'clear',
  'undo',
  'sort',
  'toggleFilter',
  'filterColumn',
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'resizeColumn',
  'setSheetHidden',
  'addSheet',
] as const;

/** What looks at a sheet, and what changes one. */
export type ReadingMethod = (typeof READING)[number];
export type ChangingMethod = (typeof CHANGING)[number];
export type SheetMethod = ReadingMethod | ChangingMethod;

const READING_NAMES: ReadonlySet<string> = new Set(READING);
const CHANGING_NAMES: ReadonlySet<string> = new Set(CHANGING);

export function isSheetMethod(method: PageMethod): method is SheetMethod {
  return READING_NAMES.has(method) || CHANGING_NAMES.has(method);
}

export function isReading(method: SheetMethod): method is ReadingMethod {
  return READING_NAMES.has(method);
}
