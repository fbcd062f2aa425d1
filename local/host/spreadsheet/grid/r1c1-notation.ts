import type { GridRange } from '../../workbook/model';

const CORNER = /^R([1-9]\d{0,7})C([1-9]\d{0,5})$/i;

/**
 * Reads a cell or block in R1C1 notation, inverted corners put right; null when it is none. 'R2' and 'C3' alone are
 * cells in A1 notation. @example parseR1C1('R2C3:R4C5') // => {startRow: 1, endRow: 3, startColumn: 2, endColumn: 4}
 */
export function parseR1C1(text: string): GridRange | null {
  const corners = text.split(':').map((corner) => CORNER.exec(corner.trim()));
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last) return null;
  const rows = [Number(first[1]) - 1, Number(last[1]) - 1];
  const columns = [Number(first[2]) - 1, Number(last[2]) - 1];
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
