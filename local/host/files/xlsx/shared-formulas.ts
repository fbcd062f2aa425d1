import { columnLetters, columnOf } from './a1';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?\d+(?![\w(.!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(!])|\$?\d+:\$?\d+|[A-Za-z_\\][\w.\\]*/g;
const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/**
 * A formula as it reads some rows down and columns to the right: relative references move, those with '$', texts in
 * quotes, sheet names and functions stay. So a shared formula is told for each of its cells.
 *
 * @example movedFormula('A1*$B$1+SUM(A:A)', 2, 1) // => 'B3*$B$1+SUM(B:B)'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token) => {
    if (token[0] === '"' || token[0] === "'") return token;
    const parts = token.split(':').map((part) => movedPart(part, rows, columns));
    return parts.includes(null) ? token : parts.join(':');
  });
}

function movedPart(part: string, rows: number, columns: number): string | null {
  const match = PART.exec(part);
  if (!match || (match[2] === '' && match[4] === '')) return null;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In '1:2' the only '$' stands before digits, where the pattern takes it for the column's.
  const rowLock = letters === '' ? first : second;
  const column = letters === '' || first === '$' ? letters : columnLetters(columnOf(letters) + columns);
  const row = digits === '' || rowLock === '$' ? digits : String(Number(digits) + rows);
  return letters === '' ? rowLock + row : `${first}${column}${second}${row}`;
}
