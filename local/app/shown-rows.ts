import type { SheetModel } from '../host/workbook/model';

/** The rows of a sheet that are shown, in order; what a filter or the user hides is not among them. */
export class ShownRows {
  private constructor(private readonly rows: Int32Array) {}

  static of(sheet: SheetModel, unseen: ReadonlySet<number>): ShownRows {
    const rows = new Int32Array(sheet.rowCount);
    let count = 0;
    for (let row = 0; row < sheet.rowCount; row++) {
      if (!unseen.has(row)) rows[count++] = row;
    }
    return new ShownRows(rows.subarray(0, count));
  }

  get count(): number {
    return this.rows.length;
  }

  /** The row at a position; beyond the last one, the last one's. */
  rowAt(position: number): number {
    return this.rows[Math.min(position, this.rows.length - 1)] ?? 0;
  }

  /** The position of a row, or of the next one that is shown. */
  positionOf(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Rows from one position to another, the end excluded. */
  slice(start: number, end: number): number[] {
    return [...this.rows.subarray(start, end)];
  }
}
