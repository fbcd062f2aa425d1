import { dayOf, dayOfSerial } from './calendar';
import type { Cell } from './cell';
import { isDay } from './cell';
import { dayText } from './day-text';
import { isNothing } from './parse-numbers';

export type DateOrder = 'dmy' | 'mdy';

/** A column read as days under both orders of day and month; NaN where an order gives no day. */
export interface ParsedDays {
  readonly ifDayFirst: Float64Array;
  readonly ifMonthFirst: Float64Array;
  /** Indexes of cells that hold something which is no date. */
  readonly unreadable: readonly number[];
  /** Cells that are a day in one order only, by that order. */
  readonly shown: Readonly<Record<DateOrder, number>>;
  /** Cells that are different days in the two orders. */
  readonly unclear: number;
  /** Indexes of cells that are written as a date which is no day in at least one order. */
  readonly partial: readonly number[];
}

/** Days 1950-01-01 to 2099-12-31 as spreadsheet serial numbers: what a number in a column of dates may be. */
const FIRST_SERIAL = 18264;
const LAST_SERIAL = 73050;

/** Reads every cell as a day. Numbers are serial numbers or YYYYMMDD: use it only for columns known to be dates. */
export function parseDays(cells: readonly Cell[]): ParsedDays {
  const ifDayFirst = new Float64Array(cells.length).fill(NaN);
  const ifMonthFirst = new Float64Array(cells.length).fill(NaN);
  const unreadable: number[] = [];
  const shown = { dmy: 0, mdy: 0 };
  let unclear = 0;
  const partial: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? null;
    if (cell === null || (typeof cell === 'string' && isNothing(cell))) continue;
    if (isDay(cell)) {
      ifDayFirst[index] = ifMonthFirst[index] = cell.day;
      continue;
    }
    const read =
      typeof cell === 'string' ? (dayText(cell) ?? dayOfDigits(Number(cell))) : dayOfDigits(Number(cell));
    if (read === null) {
      unreadable.push(index);
      continue;
    }
    const { ifDayFirst: first, ifMonthFirst: second } = read;
    ifDayFirst[index] = first;
    ifMonthFirst[index] = second;
    if (first === second) continue;
    const isDmy = !Number.isNaN(first);
    const isMdy = !Number.isNaN(second);
    if (isDmy && isMdy) unclear++;
    else partial.push(index);
    if (isDmy && !isMdy) shown.dmy++;
    if (isMdy && !isDmy) shown.mdy++;
  }
  return { ifDayFirst, ifMonthFirst, unreadable, shown, unclear, partial };
}

/** A number in a column of dates: YYYYMMDD, else a spreadsheet's serial number; null for others. */
function dayOfDigits(value: number): { ifDayFirst: number; ifMonthFirst: number } | null {
  const day = value >= FIRST_SERIAL && value <= LAST_SERIAL ? dayOfSerial(value) : compactDay(value);
  return Number.isNaN(day) ? null : { ifDayFirst: day, ifMonthFirst: day };
}

/** The day of YYYYMMDD between 1900 and 2100; NaN for other numbers. */
export function compactDay(value: number): number {
  if (!Number.isInteger(value) || value < 19000101 || value > 21001231) return NaN;
  return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}
