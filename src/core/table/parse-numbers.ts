import type { Cell } from './cell';
import { numberText } from './number-text';
import type { DecimalSign } from './number-text';

/** A column read as numbers, without regard to where it stands. */
export interface ParsedNumbers {
  /** One number a cell; NaN for blank and unreadable cells. */
  readonly values: Float64Array;
  /** Indexes of cells that hold something which is no number. */
  readonly unreadable: readonly number[];
  /** Indexes of texts that fit both decimal signs with different values ('1.234'). */
  readonly unclear: readonly number[];
  /** Texts that give their decimal sign away, by sign. */
  readonly shown: Readonly<Record<DecimalSign, number>>;
  /** Cells by currency written in them: ISO codes, or '$' and '¥' as they stand. */
  readonly currencies: ReadonlyMap<string, number>;
  readonly percents: number;
}

interface Tally {
  readonly values: Float64Array;
  readonly unreadable: number[];
  readonly unclear: number[];
  readonly shown: { '.': number; ',': number };
  readonly currencies: Map<string, number>;
  percents: number;
}

/**
 * Reads every cell as a number; cells that are numbers already are taken as they are.
 *
 * Texts that fit both signs are read by `fallback`, or, without one, by the sign that most others of the column show;
 * their indexes are listed all the same, so that the caller can ask.
 */
export function parseNumbers(cells: readonly Cell[], fallback: DecimalSign | null): ParsedNumbers {
  const tally: Tally = {
    values: new Float64Array(cells.length).fill(NaN),
    unreadable: [],
    unclear: [],
    shown: { '.': 0, ',': 0 },
    currencies: new Map(),
    percents: 0,
  };
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? null;
    if (typeof cell === 'number') tally.values[index] = cell;
    else if (typeof cell === 'string') readText(tally, index, cell);
    else if (cell !== null) tally.unreadable.push(index);
  }
  const decimal = fallback ?? (tally.shown[','] > tally.shown['.'] ? ',' : '.');
  for (const index of tally.unclear) tally.values[index] = unclearValue(cells[index] ?? null, decimal);
  return tally;
}

function readText(tally: Tally, index: number, text: string): void {
  const plain = plainNumber(text);
  if (plain === plain) {
    tally.values[index] = plain;
    return;
  }
  if (isNothing(text)) return;
  const read = numberText(text);
  if (read === null) {
    tally.unreadable.push(index);
    return;
  }
  tally.values[index] = read.ifPoint;
  if (read.currency !== null)
    tally.currencies.set(read.currency, (tally.currencies.get(read.currency) ?? 0) + 1);
  if (read.isPercent) tally.percents++;
  if (read.shows !== null) tally.shown[read.shows]++;
  else if (read.ifPoint !== read.ifComma) tally.unclear.push(index);
}

function unclearValue(cell: Cell, decimal: DecimalSign): number {
  const read = typeof cell === 'string' ? numberText(cell) : null;
  if (read === null) return NaN;
  return decimal === ',' ? read.ifComma : read.ifPoint;
}

/** Blanks and a lone dash: typed where there is nothing. */
export function isNothing(text: string): boolean {
  const bare = text.trim();
  return bare === '' || bare === '-' || bare === '–' || bare === '—' || bare === '--';
}

const ZERO = 48;
const NINE = 57;
const MINUS = 45;

/** Whole numbers of plain digits, without a look at the column; NaN for everything else. Spares the common text the slow way. */
function plainNumber(text: string): number {
  const length = text.length;
  if (length === 0 || length > 15) return NaN;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (start === length) return NaN;
  let value = 0;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return NaN;
    value = value * 10 + (code - ZERO);
  }
  return start === 1 ? -value : value;
}
