import type { Issue } from '../issue';
import type { Settings } from '../settings';
import { parseDays } from './parse-days';
import type { DateOrder, ParsedDays } from './parse-days';
import { issuesAt } from './places';
import { columnCells, columnsOf } from './table';
import type { Table } from './table';

/** A column as days. Arrays are in record order and have the table's length. */
export interface DayColumn {
  /** Days since 1970-01-01; NaN for blank, unreadable and impossible ones. */
  readonly days: Float64Array;
  /** Record indexes of cells that hold no date or one that no calendar has. */
  readonly unreadable: readonly number[];
  /** Order by which texts like 01/02/2025 were read; null when the column has none. */
  readonly order: DateOrder | null;
  readonly issues: readonly Issue[];
}

/**
 * The column as days. The order of day and month is `settings.dateOrder`, else what the whole column shows (any number
 * above 12), else the table's other dates, else Spanish headings (day first), else the order that leaves the rows sorted;
 * where all of that leaves two readings, it is asked.
 *
 * Numbers are read as YYYYMMDD or as serial numbers, so use it on columns recognised as dates. Times of day are dropped.
 */
export function dayColumn(table: Table, columnIndex: number, settings: Settings): DayColumn {
  const header = table.columns[columnIndex]?.header ?? '';
  const parsed = parseDays(columnCells(table, columnIndex));
  const isOrdered = parsed.unclear + parsed.shown.dmy + parsed.shown.mdy > 0;
  const order = isOrdered
    ? (settings.dateOrder ?? shownOrder(parsed) ?? orderAround(table, columnIndex, parsed))
    : null;
  const days = order === 'mdy' ? parsed.ifMonthFirst : parsed.ifDayFirst;
  const impossible = parsed.partial.filter((record) => Number.isNaN(days[record]));
  const finding = { severity: 'warning', column: header } as const;
  return {
    days,
    unreadable: [...parsed.unreadable, ...impossible].sort((a, b) => a - b),
    order,
    issues: [
      ...(isOrdered && order === null ? [question(table, header, parsed)] : []),
      ...issuesAt(table, { ...finding, code: 'dates-unreadable', records: parsed.unreadable }),
      ...issuesAt(table, { ...finding, code: 'dates-impossible', records: impossible }),
    ],
  };
}

function shownOrder(parsed: ParsedDays): DateOrder | null {
  if (parsed.shown.dmy === parsed.shown.mdy) return null;
  return parsed.shown.dmy > parsed.shown.mdy ? 'dmy' : 'mdy';
}

function orderAround(table: Table, columnIndex: number, parsed: ParsedDays): DateOrder | null {
  return (
    orderOfNeighbours(table, columnIndex) ?? (table.language === 'es' ? 'dmy' : null) ?? orderOfRows(parsed)
  );
}

function orderOfNeighbours(table: Table, columnIndex: number): DateOrder | null {
  const shown = { dmy: 0, mdy: 0 };
  for (const index of columnsOf(table, DATE_FIELDS)) {
    if (index === columnIndex) continue;
    const parsed = parseDays(columnCells(table, index));
    shown.dmy += parsed.shown.dmy;
    shown.mdy += parsed.shown.mdy;
  }
  return shown.dmy === shown.mdy ? null : shown.dmy > shown.mdy ? 'dmy' : 'mdy';
}

const DATE_FIELDS = [
  'date',
  'dueDate',
  'paidDate',
  'lastOrder',
  'firstOrder',
  'lastContact',
  'nextContact',
] as const;

/** Rows are often entered day by day: the one order under which they are sorted, from three rows on. */
function orderOfRows(parsed: ParsedDays): DateOrder | null {
  const isDayFirstSorted = isSorted(parsed.ifDayFirst);
  if (parsed.unclear < 3 || isDayFirstSorted === isSorted(parsed.ifMonthFirst)) return null;
  return isDayFirstSorted ? 'dmy' : 'mdy';
}

function isSorted(days: Float64Array): boolean {
  const known = days.filter((day) => !Number.isNaN(day));
  const isRising = known.every((day, index) => index === 0 || day >= (known[index - 1] ?? day));
  return isRising || known.every((day, index) => index === 0 || day <= (known[index - 1] ?? day));
}

function question(table: Table, header: string, parsed: ParsedDays): Issue {
  return {
    code: 'date-order-unclear',
    severity: 'question',
    sheetName: table.parts[0]?.grid.sheetName ?? '',
    column: header,
    count: parsed.unclear,
    candidates: [
      { label: '31/12/2025', settings: { dateOrder: 'dmy' } },
      { label: '12/31/2025', settings: { dateOrder: 'mdy' } },
    ],
  };
}
