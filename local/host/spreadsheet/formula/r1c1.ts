import { columnLetters, quoteSheetName } from '../grid/a1-notation';
import type { Corner, FormulaReference } from './reference';
import { formulaTokens } from './tokens';

/** The cell a formula stands in, 0-based: relative parts of R1C1 notation count from it. */
interface Home {
  readonly row: number;
  readonly column: number;
}

const PART = '(\\[-?\\d+\\]|\\d+)?';
const CORNER = `R${PART}C${PART}(?![\\w.(!\\[])|R${PART}(?![\\w.(!\\[])|C${PART}(?![\\w.(!\\[])`;
/** Texts and quoted sheet names are passed over as they are. */
const PIECES = new RegExp(`("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\\w.$])(?:${CORNER})`, 'gi');

/**
 * A formula of the model in R1C1 notation. Relative parts always carry their distance, as the examples of the
 * reference do. @example toR1C1('SUM(B2:B$4)', {row: 4, column: 1}) // => 'SUM(R[-3]C[0]:R4C[0])'
 */
export function toR1C1(formula: string, home: Home): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? formatReference(token.reference, home) : token.text))
    .join('');
}

/**
 * A formula in R1C1 notation rewritten for the cell it is given to; what leaves the grid becomes #REF!.
 *
 * @example fromR1C1('=SUM(R[-3]C[0]:R4C)', {row: 4, column: 1}) // => '=SUM(B2:B$4)'
 */
export function fromR1C1(formula: string, home: Home): string {
  return formula.replace(PIECES, (text: string, quoted?: string, ...parts: (string | undefined)[]) => {
    if (quoted !== undefined) return text;
    const [row, column, rowAlone, columnAlone] = parts;
    const isCell = /c/i.test(text) && /^r/i.test(text);
    if (isCell) return a1Corner(a1Column(column, home), a1Row(row, home));
    return /^r/i.test(text) ? a1Corner('', a1Row(rowAlone, home)) : a1Corner(a1Column(columnAlone, home), '');
  });
}

function formatReference({ sheetName, start, end }: FormulaReference, home: Home): string {
  const sheet = sheetName === null ? '' : `${quoteSheetName(sheetName)}!`;
  return sheet + formatCorner(start, home) + (end === null ? '' : `:${formatCorner(end, home)}`);
}

function formatCorner({ row, column, isRowFixed, isColumnFixed }: Corner, home: Home): string {
  const rowText = row === null ? '' : `R${isRowFixed ? row + 1 : `[${row - home.row}]`}`;
  const columnText = column === null ? '' : `C${isColumnFixed ? column + 1 : `[${column - home.column}]`}`;
  return rowText + columnText;
}

function a1Corner(column: string | null, row: string | null): string {
  return column === null || row === null ? '#REF!' : column + row;
}

function a1Row(part: string | undefined, home: Home): string | null {
  const { index, isFixed } = placeOf(part, home.row);
  return index < 0 ? null : `${isFixed ? '$' : ''}${index + 1}`;
}

function a1Column(part: string | undefined, home: Home): string | null {
  const { index, isFixed } = placeOf(part, home.column);
  return index < 0 ? null : `${isFixed ? '$' : ''}${columnLetters(index)}`;
}

/** '[-3]' counts from home, '4' from the grid's start; nothing means home itself. */
function placeOf(part: string | undefined, home: number): { index: number; isFixed: boolean } {
  if (part === undefined) return { index: home, isFixed: false };
  if (part.startsWith('[')) return { index: home + Number(part.slice(1, -1)), isFixed: false };
  return { index: Number(part) - 1, isFixed: true };
}
