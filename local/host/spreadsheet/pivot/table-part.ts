import { HostException } from '../../runtime/host-exception';
import type { PivotTableModel } from '../../workbook/model';

/** A PivotTable object as its parts take it. */
export interface PivotTableHandle {
  read(): PivotTableModel;
  change(change: (table: PivotTableModel) => void): void;
}

/** A group, a value or a filter of a pivot table: one entry of one of the table's lists. */
export abstract class TablePart<Part extends { readonly id: number; readonly column: number | null }> {
  constructor(
    protected readonly table: PivotTableHandle,
    readonly id: number,
  ) {}

  getPivotTable(): object {
    return this.table;
  }

  /** 1-based, counted from column A of the sheet; null for a value that is calculated. */
  getSourceDataColumn(): number | null {
    return this.part().column;
  }

  /** The host has no data sources: always null. */
  getSourceDataSourceColumn(): null {
    return null;
  }

  remove(): void {
    this.table.change((table) => {
      const list = this.listOf(table);
      list.splice(list.indexOf(this.find(table)), 1);
    });
  }

  protected abstract listOf(table: PivotTableModel): Part[];

  protected part(): Part {
    return this.find(this.table.read());
  }

  protected changePart(change: Partial<Part>): this {
    this.table.change((table) => {
      const list = this.listOf(table);
      const before = this.find(table);
      list[list.indexOf(before)] = { ...before, ...change };
    });
    return this;
  }

  protected find(table: PivotTableModel): Part {
    const part = this.listOf(table).find(({ id }) => id === this.id);
    if (!part) throw new HostException('pivotGone');
    return part;
  }
}
