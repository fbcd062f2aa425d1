import { HostException } from '../runtime/host-exception';
import type { FilterModel, SheetModel } from '../workbook/model';
import { sortRows } from './edit/sort-rows';
import { FilterCriteria } from './filter-criteria';
import { contains } from './grid/rectangle';
import { sortedBlock } from './rules/sorted-block';
import { SortSpec } from './sort-spec';
import type { RangeHandle, Workspace } from './workspace';

/** A sheet's filter. Column positions count from the sheet's first column, 1-based. */
export class Filter {
  constructor(
    private readonly workspace: Workspace,
    private readonly sheetId: number,
  ) {}

  getRange(): RangeHandle {
    return this.workspace.objects.range(this.sheetId, this.model(this.workspace.read(this.sheetId)).range);
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    const filter = this.model(this.workspace.read(this.sheetId));
    refuseOutside(filter, columnPosition);
    const criterion = filter.criteria.get(columnPosition - 1);
    return criterion ? FilterCriteria.read(this.workspace, this.sheetId, criterion) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: FilterCriteria | null): this {
    return this.change((filter) => {
      refuseOutside(filter, columnPosition);
      if (criteria) filter.criteria.set(columnPosition - 1, criteria.toModel(this.workspace));
      else filter.criteria.delete(columnPosition - 1);
    });
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** Sorts the rows below the filter's header. */
  sort(columnPosition: number, isAscending: boolean): this {
    this.workspace.writeSheet(this.sheetId, (sheet, editing) => {
      const filter = this.model(sheet);
      refuseOutside(filter, columnPosition);
      const block = sortedBlock(sheet, filter.range, this.workspace.context.facts.filterSortMoves);
      if (block.startRow > block.endRow) return;
      this.workspace.refuseEdit({ sheetId: this.sheetId, range: block });
      sortRows(editing, sheet, { block, keys: [{ column: columnPosition - 1, isAscending }] });
      filter.sortedBy = { column: columnPosition - 1, isAscending };
    });
    return this;
  }

  /** Not documented, but there. Source: [L gf:testsheetssets]. */
  getColumnSortSpec(columnPosition: number): SortSpec {
    const filter = this.model(this.workspace.read(this.sheetId));
    refuseOutside(filter, columnPosition);
    const { sortedBy } = filter;
    return new SortSpec(columnPosition, sortedBy?.column === columnPosition - 1 ? sortedBy : null);
  }

  remove(): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.filter = null;
      sheet.changedParts.add('filter');
    });
  }

  private change(change: (filter: FilterModel) => void): this {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      const filter = this.model(sheet);
      change(filter);
      filter.fileXml = null;
      sheet.changedParts.add('filter');
    });
    return this;
  }

  private model(sheet: SheetModel): FilterModel {
    if (!sheet.filter) throw new HostException('rangeNotFound');
    return sheet.filter;
  }
}

function refuseOutside({ range }: FilterModel, columnPosition: number): void {
  if (!contains({ ...range, startRow: 0, endRow: null }, 0, columnPosition - 1))
    throw new HostException('columnsOutOfBounds');
}
