import { LANGUAGES } from '../contract/language';
import {
  MANUAL_COLUMNS,
  MANUAL_KIND_WORDS,
  MANUAL_KINDS,
  type ManualColumn,
  type ManualKind,
} from '../contract/words/manual';
import { className } from '../contract/words/schemes';
import type { AnyIssue } from '../contract/wire-issue';
import { holdsOn, type ManualClass } from '../core/history/manual-class';
import type { CustomerTable } from '../core/indicators/customer-table';
import { dayOfIso } from '../core/table/calendar';
import { isDay, type Cell } from '../core/table/cell';
import { comparable } from '../core/table/text';
import { MARK_COLUMN } from '../google/marked-sheets';
import type { ReadSheet, ReadWorkbook } from '../google/sheet-reader';
import { keyText } from './own-rows';

/** A row of the sheet of manual classes, understood. */
export interface ManualRow {
  /** 0-based in the sheet. */
  readonly rowIndex: number;
  /** Index of the customer. */
  readonly customer: number;
  /** As written by us at an earlier run; '' before the first. */
  readonly computedText: string;
  /** Null where no class is named. */
  readonly manual: ManualClass | null;
}

/** The manual classes of the file. */
export interface ManualClasses {
  readonly rows: readonly ManualRow[];
  /** By customer, those that hold today; of two of one customer the lower row. */
  readonly holding: ReadonlyMap<number, ManualClass>;
  readonly issues: readonly AnyIssue[];
}

/** Cell of a column in a row of the sheet. */
export function manualCell(row: readonly Cell[] | undefined, column: ManualColumn): Cell | undefined {
  return row?.[MANUAL_COLUMNS.indexOf(column)];
}

/** The rows' own keys, '' where the user typed the row: then the name decides. */
export function manualKey(row: readonly Cell[] | undefined): string {
  return keyText(row?.[MARK_COLUMN - 1]);
}

/** Reads the sheet of manual classes, if there is one. What cannot be understood is said by row and has no effect. */
export function readManualClasses(
  { reports, now }: ReadWorkbook,
  customers: CustomerTable,
  classIds: readonly string[],
): ManualClasses {
  const read = reports.get('manual');
  if (!read) return NONE;
  const find = customerFinder(customers);
  const unread = new Map<AnyIssue['code'], number[]>();
  const rows = read.grid.rows.flatMap((cells, rowIndex): ManualRow[] => {
    const name = keyText(manualCell(cells, 'customer'));
    if (rowIndex === 0 || (name === '' && manualKey(cells) === '')) return [];
    const manual = manualOf(cells, classIds);
    const customer = find(manualKey(cells), name);
    const problem = customer < 0 ? 'manual-customer-unknown' : typeof manual === 'string' ? manual : null;
    if (problem) unread.set(problem, [...(unread.get(problem) ?? []), rowIndex + 1]);
    if (customer < 0) return [];
    const computedText = keyText(manualCell(cells, 'computed'));
    return [{ rowIndex, customer, computedText, manual: typeof manual === 'string' ? null : manual }];
  });
  const today = dayOfIso(now.slice(0, 10));
  const holding = new Map<number, ManualClass>();
  for (const { customer, manual } of rows)
    if (manual && holdsOn(manual, today)) holding.set(customer, manual);
  return { rows, holding, issues: issuesOf(read, unread) };
}

const NONE: ManualClasses = { rows: [], holding: new Map(), issues: [] };

function issuesOf({ grid }: ReadSheet, unread: ReadonlyMap<AnyIssue['code'], readonly number[]>): AnyIssue[] {
  return Array.from(unread, ([code, rowNumbers]) => ({
    code,
    severity: 'warning',
    sheetName: grid.sheetName,
    rowNumbers,
  }));
}

/** Finds customers by the key that we wrote, else by what the user typed: an id or a name that only one has. */
function customerFinder({ keys, names }: CustomerTable): (key: string, text: string) => number {
  const byKey = new Map(keys.map((key, customer) => [key, customer]));
  const byText = new Map<string, number>();
  names.forEach((name, customer) => {
    const text = comparable(name);
    byText.set(text, byText.has(text) ? -1 : customer);
  });
  return (key, text) => byKey.get(key) ?? byKey.get(text) ?? byText.get(comparable(text)) ?? -1;
}

/** The class a row names, null where it names none, or what is wrong with it. */
function manualOf(
  cells: readonly Cell[],
  classIds: readonly string[],
): ManualClass | null | 'manual-class-unknown' | 'manual-until-unreadable' {
  const text = keyText(manualCell(cells, 'class'));
  if (text === '') return null;
  const classIndex = classIds.findIndex((id) => isNamed(text, id));
  if (classIndex < 0) return 'manual-class-unknown';
  const kind = kindOf(keyText(manualCell(cells, 'how')));
  const untilDay = dayOf(manualCell(cells, 'until'));
  if (untilDay === 'unreadable' || (untilDay === null && kind === 'until')) return 'manual-until-unreadable';
  const reason = keyText(manualCell(cells, 'reason'));
  return { kind: kind === 'floor' ? 'floor' : 'fixed', classIndex, untilDay, reason };
}

function isNamed(text: string, id: string): boolean {
  const wanted = comparable(text);
  return (
    wanted === comparable(id) || LANGUAGES.some((language) => wanted === comparable(className(id, language)))
  );
}

function kindOf(text: string): ManualKind {
  const wanted = comparable(text);
  const says = (kind: ManualKind): boolean =>
    LANGUAGES.some((language) => comparable(MANUAL_KIND_WORDS[language][kind]) === wanted);
  return MANUAL_KINDS.find(says) ?? 'fixed';
}

function dayOf(cell: Cell | undefined): number | null | 'unreadable' {
  if (cell === null || cell === undefined || cell === '') return null;
  if (isDay(cell)) return cell.day;
  const day = dayOfIso(keyText(cell));
  return Number.isNaN(day) ? 'unreadable' : day;
}
