import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';

/** How a filter sorted one of its columns; a column that it is not sorted by has no order. */
export class SortSpec {
  /** @param columnPosition 1-based. */
  constructor(
    private readonly columnPosition: number,
    private readonly order: { readonly isAscending: boolean } | null,
  ) {}

  /** 1-based position of the column. Source: [L gf:testsheetssets]. */
  getDimensionIndex(): number {
    return this.columnPosition;
  }

  isAscending(): boolean {
    return this.order?.isAscending ?? false;
  }

  /** @throws HostException `methodFailed` for a column that is not sorted. Source: [L gf:testsheetssets]. */
  getSortOrder(): EnumValue {
    if (!this.order)
      throw new HostException('methodFailed', { method: 'getSortOrder', object: 'SpreadsheetApp.SortSpec' });
    return new EnumValue('SortOrder', this.order.isAscending ? 'ASCENDING' : 'DESCENDING');
  }

  /** Null: the host sorts by values only. */
  getBackgroundColor(): null {
    return null;
  }

  getForegroundColor(): null {
    return null;
  }

  getDataSourceColumn(): null {
    return null;
  }
}
