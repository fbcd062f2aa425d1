import { isDay, type Cell } from '../table/cell';

/** A column with every distinct value stored once: `codes[record]` points into `values`, -1 for a blank cell. */
export interface CodedColumn {
  readonly codes: Int32Array;
  /** Distinct values as text, in order of first appearance. */
  readonly values: readonly string[];
}

const BLANK = /^\s*$/;

/**
 * Stores each distinct value once, so that everything that looks at text looks at few of them. Texts of blanks
 * only count as blank; 17850 and '17850' are one value.
 *
 * @example codedColumn(['a', null, 'a', ' ']) // => codes [0, -1, 0, -1], values ['a']
 */
export function codedColumn(cells: readonly Cell[]): CodedColumn {
  const codes = new Int32Array(cells.length);
  const codeOfCell = new Map<Cell, number>([[null, -1]]);
  const codeOfText = new Map<string, number>();
  for (let record = 0; record < cells.length; record++) {
    const cell = cells[record] ?? null;
    const known = codeOfCell.get(cell);
    const code = known ?? codeOfNewCell(cell, codeOfText);
    if (known === undefined) codeOfCell.set(cell, code);
    codes[record] = code;
  }
  return { codes, values: [...codeOfText.keys()] };
}

function codeOfNewCell(cell: Cell, codeOfText: Map<string, number>): number {
  const text = textOf(cell);
  if (BLANK.test(text)) return -1;
  const known = codeOfText.get(text);
  if (known !== undefined) return known;
  const code = codeOfText.size;
  codeOfText.set(text, code);
  return code;
}

/** Whole numbers keep all their digits; a calendar day is named by its number, which is unique. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  return isDay(cell) ? `day ${cell.day}` : String(cell);
}

/** Gives each distinct value a new text and joins those that become equal; '' makes a value blank. */
export function recoded(column: CodedColumn, textFor: (value: string) => string): CodedColumn {
  const codeOfText = new Map<string, number>();
  const newCodes = column.values.map((value) => codeOfNewCell(textFor(value), codeOfText));
  const codes = column.codes.map((code) => (code < 0 ? -1 : (newCodes[code] ?? -1)));
  return { codes, values: [...codeOfText.keys()] };
}

/** How many records hold each value. */
export function valueCounts(column: CodedColumn): Int32Array {
  const counts = new Int32Array(column.values.length);
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
