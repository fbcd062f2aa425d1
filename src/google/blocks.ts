type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells read or written in one service call at most (design: reads and writes go in blocks). */
export const CELLS_PER_BLOCK = 200_000;

/** Consecutive rows, 0-based, `end` not included. */
export interface RowBlock {
  readonly start: number;
  readonly end: number;
}

/** Splits rows [start, end) into blocks of at most `CELLS_PER_BLOCK` cells; at least one row each. */
export function rowBlocks(start: number, end: number, columns: number): RowBlock[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, columns)));
  const blocks: RowBlock[] = [];
  for (let from = start; from < end; from += rows)
    blocks.push({ start: from, end: Math.min(end, from + rows) });
  return blocks;
}

/** A rectangle of a sheet, 1-based as the service counts. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle in blocks, top to bottom. */
export function blockRanges(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: Rectangle): Range[] {
  return rowBlocks(0, at.rows, at.columns).map((block) =>
    sheet.getRange(at.row + block.start, at.column, block.end - block.start, at.columns),
  );
}

/** Values of blocks that stand below each other, row by row. */
export function valuesOf(ranges: readonly Range[]): unknown[][] {
  const values: unknown[][] = [];
  for (const range of ranges) for (const row of range.getValues() as unknown[][]) values.push(row);
  return values;
}

/** Values of a rectangle of a sheet, read block by block. */
export function readRectangle(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: Rectangle): unknown[][] {
  return valuesOf(blockRanges(sheet, at));
}
