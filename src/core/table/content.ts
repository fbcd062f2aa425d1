import type { Cell } from './cell';
import { isDay } from './cell';
import { dayText } from './day-text';
import { numberText } from './number-text';
import { compactDay } from './parse-days';
import { isNothing } from './parse-numbers';

/** What the cells of a column look like, whatever its heading says. Counted over evenly spaced rows of a long table. */
export interface ColumnContent {
  /** Cells looked at. */
  readonly cells: number;
  readonly blanks: number;
  readonly numbers: number;
  readonly days: number;
  readonly texts: number;
  /** Cells that are percentages in writing. */
  readonly percents: number;
  /** Distinct values over cells that are not blank, 0..1; 0 for a blank column. */
  readonly distinctShare: number;
  readonly distinct: number;
  /** True when every number is whole. */
  readonly isWhole: boolean;
  /** Smallest and largest number; NaN without numbers. */
  readonly smallest: number;
  readonly largest: number;
  /** Whole numbers that read as YYYYMMDD. */
  readonly compactDays: number;
  /** Texts of digits that begin with 0: codes, whatever they look like. */
  readonly leadingZeros: number;
  /** Mean length of the texts. */
  readonly textLength: number;
  /** Texts of one piece with a digit in it: 'B-1024', '#1001'. */
  readonly codes: number;
  /** Cells that are one letter A to E. */
  readonly letters: number;
}

/** Rows whose texts are read: enough to know a column by. */
const READ_ROWS = 2_000;
/** Rows whose values are told apart: ten thousand customers have to repeat among them. */
const DISTINCT_ROWS = 20_000;

type Tally = { -readonly [Key in keyof ColumnContent]: ColumnContent[Key] };

/** Looks at the cells of one column between two rows, `to` excluded. */
export function columnContent(
  rows: readonly (readonly Cell[])[],
  column: number,
  range: { from: number; to: number },
): ColumnContent {
  const tally: Tally = {
    cells: 0,
    blanks: 0,
    numbers: 0,
    days: 0,
    texts: 0,
    percents: 0,
    distinctShare: 0,
    distinct: 0,
    isWhole: true,
    smallest: NaN,
    largest: NaN,
    compactDays: 0,
    leadingZeros: 0,
    textLength: 0,
    codes: 0,
    letters: 0,
  };
  for (const rowIndex of spacedRows(range, READ_ROWS)) look(tally, rows[rowIndex]?.[column] ?? null);
  const seen = new Set<unknown>();
  let filled = 0;
  for (const rowIndex of spacedRows(range, DISTINCT_ROWS)) {
    const cell = rows[rowIndex]?.[column] ?? null;
    if (isBlankCell(cell)) continue;
    filled++;
    seen.add(isDay(cell) ? `day ${cell.day}` : cell);
  }
  tally.distinct = seen.size;
  tally.distinctShare = filled > 0 ? seen.size / filled : 0;
  tally.textLength = tally.texts > 0 ? tally.textLength / tally.texts : 0;
  return tally;
}

function spacedRows({ from, to }: { from: number; to: number }, most: number): number[] {
  const step = Math.max(1, Math.ceil((to - from) / most));
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, index) => from + index * step,
  );
}

function isBlankCell(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && isNothing(cell));
}

function look(tally: Tally, cell: Cell): void {
  tally.cells++;
  if (isBlankCell(cell)) {
    tally.blanks++;
    return;
  }
  if (typeof cell === 'number') lookAtNumber(tally, cell);
  else if (isDay(cell)) tally.days++;
  else if (typeof cell === 'string') lookAtText(tally, cell.trim());
  else tally.texts++;
}

function lookAtNumber(tally: Tally, value: number): void {
  tally.numbers++;
  if (!Number.isInteger(value)) tally.isWhole = false;
  if (!(value >= tally.smallest)) tally.smallest = value;
  if (!(value <= tally.largest)) tally.largest = value;
  if (!Number.isNaN(compactDay(value))) tally.compactDays++;
}

function lookAtText(tally: Tally, text: string): void {
  const read = numberText(text);
  if (read !== null) {
    lookAtNumber(tally, read.ifPoint);
    if (read.isPercent) tally.percents++;
    if (/^0\d/.test(text)) tally.leadingZeros++;
  } else if (dayText(text) !== null) {
    tally.days++;
  } else {
    tally.texts++;
    tally.textLength += text.length;
    if (/^\S*\d\S*$/.test(text)) tally.codes++;
    if (/^[a-eA-EＡ-Ｅ]$/.test(text)) tally.letters++;
  }
}

/** Cells that are not blank. */
export function filledCells(content: ColumnContent): number {
  return content.cells - content.blanks;
}
