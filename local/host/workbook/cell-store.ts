import type { CellValue } from './cell-value';

/**
 * Values, formulas and style indexes of one sheet, row by row. All indexes are 0-based. Rows that hold nothing are
 * absent. What was changed since the file was read is remembered, so that saving can leave the rest as it was.
 */
export class CellStore {
  readonly values: (CellValue[] | undefined)[] = [];
  readonly styles: (number[] | undefined)[] = [];
  readonly formulas: (Map<number, string> | undefined)[] = [];
  /** Cells written since the file was read, by row; meaningless once `isRestructured`. */
  readonly changed = new Map<number, Set<number>>();
  /** True when rows or columns were inserted, deleted or moved: the cells no longer stand where the file has them. */
  isRestructured = false;

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  /** The formula without '=', or null. The value beside it is its cached result. */
  formula(row: number, column: number): string | null {
    return this.formulas[row]?.get(column) ?? null;
  }

  styleIndex(row: number, column: number): number {
    return this.styles[row]?.[column] ?? 0;
  }

  /** Sets a value and removes the cell's formula. */
  setValue(row: number, column: number, value: CellValue): void {
    this.rowOf(this.values, row)[column] = value;
    this.formulas[row]?.delete(column);
    this.markChanged(row, column);
  }

  /** Sets a formula (without '=') and its result. */
  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    this.rowOf(this.values, row)[column] = result;
    (this.formulas[row] ??= new Map()).set(column, formula);
    this.markChanged(row, column);
  }

  setStyleIndex(row: number, column: number, index: number): void {
    this.rowOf(this.styles, row)[column] = index;
    this.markChanged(row, column);
  }

  markChanged(row: number, column: number): void {
    if (this.isRestructured) return;
    let columns = this.changed.get(row);
    if (!columns) this.changed.set(row, (columns = new Set()));
    columns.add(column);
  }

  /** Forgets what was changed; called after loading a file. */
  markAsRead(): void {
    this.changed.clear();
    this.isRestructured = false;
  }

  private rowOf<T>(rows: (T[] | undefined)[], row: number): T[] {
    return (rows[row] ??= []);
  }
}
