import { markStored } from '../../surface/stored-members';
import type { PivotTableModel } from '../../workbook/model';
import { FilterCriteria } from '../filter-criteria';
import type { Workspace } from '../workspace';
import { TablePart, type PivotTableHandle } from './table-part';

type Filter = PivotTableModel['filters'][number];

/** Which rows of its source a pivot table counts. */
export class PivotFilter extends TablePart<Filter> {
  constructor(
    private readonly workspace: Workspace,
    table: PivotTableHandle,
    id: number,
  ) {
    super(table, id);
  }

  getFilterCriteria(): FilterCriteria {
    return FilterCriteria.read(this.workspace, this.table.read().source.sheetId, this.part().criteria);
  }

  setFilterCriteria(criteria: FilterCriteria): this {
    return this.changePart({ criteria: criteria.toModel(this.workspace) });
  }

  protected override listOf(table: PivotTableModel): Filter[] {
    return table.filters;
  }
}

markStored(PivotFilter, ['getFilterCriteria', 'setFilterCriteria']);
