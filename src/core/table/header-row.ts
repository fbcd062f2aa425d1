import type { Cell, SheetGrid } from './cell';
import { isDay } from './cell';
import { isoText } from './calendar';
import { dayText } from './day-text';
import { genericRole, headerCandidates } from './match-header';
import { numberText } from './number-text';
import { periodOf } from './period';
import { comparable } from './text';

/** A header stands in the first rows of a sheet, under titles and notes. */
export const HEADER_ROWS = 20;
const LONGEST_HEADING = 80;
const WHOLE_MATCH = 60;
/** The first row about as wide as the table is more likely its header than any below. */
const FIRST_WIDE_BONUS = 3;
const WIDE_SHARE = 0.6;

interface RowLook {
  readonly filled: number;
  readonly score: number;
  readonly isPossible: boolean;
}

/**
 * The row of headings among the first rows of a stretch of columns; -1 when no row can be one.
 *
 * Headings are texts (months and years included) and above all known ones; a row with other numbers or dates is data.
 */
export function findHeaderRow(grid: SheetGrid, columns: readonly number[], lastRow = HEADER_ROWS): number {
  const looks: RowLook[] = [];
  for (let rowIndex = 0; rowIndex < Math.min(lastRow, grid.rows.length); rowIndex++) {
    looks.push(lookAtRow(grid.rows[rowIndex] ?? [], columns));
  }
  const widest = Math.max(0, ...looks.map(({ filled }) => filled));
  const firstWide = looks.findIndex(({ filled }) => filled >= WIDE_SHARE * widest && filled > 0);
  let best = -1;
  let bestScore = 0;
  looks.forEach((look, rowIndex) => {
    const score = look.score + (rowIndex === firstWide ? FIRST_WIDE_BONUS : 0);
    if (!look.isPossible || look.filled < 2 || score <= bestScore) return;
    best = rowIndex;
    bestScore = score;
  });
  return best;
}

/** True for a row that could only be headings: texts throughout, at least two of them known ones. */
export function isHeaderOnly(row: readonly Cell[], columns: readonly number[]): boolean {
  const cells = columns.map((column) => row[column] ?? null).filter((cell) => cell !== null);
  if (cells.length < 2 || !cells.every((cell) => typeof cell === 'string')) return false;
  return cells.filter((cell) => isWholeMatch(String(cell))).length >= Math.max(2, cells.length / 2);
}

function lookAtRow(row: readonly Cell[], columns: readonly number[]): RowLook {
  let score = 0;
  let filled = 0;
  let values = 0;
  let known = 0;
  const seen = new Set<string>();
  for (const column of columns) {
    const cell = row[column] ?? null;
    if (cell === null) continue;
    filled++;
    const points = pointsOf(cell);
    if (points < -1) values++;
    if (points === 4) known++;
    const label = headerText(cell);
    score += points - (seen.has(label) ? 2 : 0);
    seen.add(label);
  }
  return { filled, score, isPossible: values === 0 || (known >= 2 && known > values) };
}

function pointsOf(cell: Cell): number {
  if (periodOf(cell) !== null) return 3;
  if (typeof cell === 'number') return isYear(cell) ? 0 : -3;
  if (typeof cell !== 'string') return -3;
  if (isWholeMatch(cell)) return 4;
  if (cell.length > LONGEST_HEADING || comparable(cell) === '') return -1;
  if (numberText(cell) !== null) return isYear(Number(cell)) ? 0 : -2;
  if (dayText(cell) !== null) return -2;
  return headerCandidates(cell).length > 0 ? 2 : 1;
}

function isWholeMatch(heading: string): boolean {
  return (headerCandidates(heading)[0]?.score ?? 0) >= WHOLE_MATCH || genericRole(heading) !== null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** A heading as text: what stands in the cell, a day as YYYY-MM-DD, '' for a blank one. */
export function headerText(cell: Cell): string {
  if (cell === null) return '';
  return isDay(cell) ? isoText(cell.day) : String(cell);
}
