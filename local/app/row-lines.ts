/** Neighbouring rows: the first and how many. */
export interface RowLine {
  readonly at: number;
  readonly count: number;
}

/** @example linesOf([3, 4, 7]) // => [{at: 3, count: 2}, {at: 7, count: 1}] */
export function linesOf(ascendingRows: readonly number[]): RowLine[] {
  const lines: { at: number; count: number }[] = [];
  for (const row of ascendingRows) {
    const last = lines.at(-1);
    if (last && last.at + last.count === row) last.count++;
    else lines.push({ at: row, count: 1 });
  }
  return lines;
}
