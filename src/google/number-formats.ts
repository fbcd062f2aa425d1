import type { Table } from '../core/table/table';
import { rowBlocks } from './blocks';
import type { ReadSheet } from './sheet-reader';

/**
 * Number formats of the cells of a table's column in record order; null where a cell is no number (its text shows
 * the currency itself) or its tab lacks the column.
 */
export function formatsOf(
  table: Table,
  columnIndex: number,
  sheets: readonly ReadSheet[],
): (string | null)[] {
  return table.parts.flatMap((part) => {
    const column = part.columnIndexes[columnIndex] ?? -1;
    const sheet = sheets.find((read) => read.grid === part.grid)?.sheet;
    const { rows } = part.grid;
    const isNumber = (rowIndex: number): boolean => typeof rows[rowIndex]?.[column] === 'number';
    const first = part.rowIndexes[0];
    const last = part.rowIndexes[part.rowIndexes.length - 1];
    if (
      !sheet ||
      column < 0 ||
      first === undefined ||
      last === undefined ||
      !part.rowIndexes.some(isNumber)
    ) {
      return Array.from(part.rowIndexes, () => null);
    }
    const formats: string[] = [];
    for (const block of rowBlocks(first, last + 1, 1)) {
      const range = sheet.getRange(block.start + 1, column + 1, block.end - block.start, 1);
      for (const [format = ''] of range.getNumberFormats()) formats.push(format);
    }
    return Array.from(part.rowIndexes, (rowIndex) =>
      isNumber(rowIndex) ? (formats[rowIndex - first] ?? null) : null,
    );
  });
}
