import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import type { PivotTableModel, SheetModel } from '../../workbook/model';
import type { FilterCriteria } from '../filter-criteria';
import { rectangle } from '../grid/rectangle';
import type { RangeHandle, Workspace } from '../workspace';
import { PivotFilter } from './pivot-filter';
import { PivotGroup } from './pivot-group';
import { PivotValue } from './pivot-value';

/** Puts a pivot table over a source range at a 0-based cell; its id, unique in the sheet. */
export function addPivotTable(
  sheet: SheetModel,
  anchor: { readonly row: number; readonly column: number },
  { sheetId, range }: RangeHandle,
): number {
  const id = Math.max(0, ...sheet.pivotTables.map((table) => table.id)) + 1;
  sheet.pivotTables.push({
    id,
    anchor: { ...anchor },
    source: { sheetId, range },
    groups: [],
    values: [],
    filters: [],
    valuesOrientation: 'COLUMNS',
    nextPartId: 1,
  });
  return id;
}

/** A pivot table as it was ordered: kept and given back. Its cells are not filled on the local host. */
export class PivotTable {
  constructor(
    private readonly workspace: Workspace,
    private readonly sheetId: number,
    private readonly id: number,
  ) {}

  getAnchorCell(): RangeHandle {
    const { row, column } = this.read().anchor;
    return this.workspace.objects.range(this.sheetId, rectangle(row, column, 1, 1));
  }

  getSourceDataRange(): RangeHandle {
    const { sheetId, range } = this.read().source;
    return this.workspace.objects.range(sheetId, range);
  }

  /** The host has no data sources: always null. */
  asDataSourcePivotTable(): null {
    return null;
  }

  getValuesDisplayOrientation(): EnumValue {
    return new EnumValue('Dimension', this.read().valuesOrientation);
  }

  setValuesDisplayOrientation({ name }: EnumValue): this {
    this.change((table) => (table.valuesOrientation = name));
    return this;
  }

  /** Columns are counted from column A of the sheet: 1 is A, wherever the source range begins. */
  addRowGroup(sourceDataColumn: number): PivotGroup {
    return this.addGroup(sourceDataColumn, 'ROWS');
  }

  addColumnGroup(sourceDataColumn: number): PivotGroup {
    return this.addGroup(sourceDataColumn, 'COLUMNS');
  }

  getRowGroups(): PivotGroup[] {
    return this.groupsOf('ROWS');
  }

  getColumnGroups(): PivotGroup[] {
    return this.groupsOf('COLUMNS');
  }

  addPivotValue(sourceDataColumn: number, { name }: EnumValue): PivotValue {
    this.refuseOtherColumn(sourceDataColumn);
    return this.addValue({ column: sourceDataColumn, formula: null, summarizedBy: name, displayName: null });
  }

  addCalculatedPivotValue(displayName: string, formula: string): PivotValue {
    return this.addValue({ column: null, formula, summarizedBy: 'CUSTOM', displayName });
  }

  getPivotValues(): PivotValue[] {
    return this.read().values.map(({ id }) => new PivotValue(this, id));
  }

  addFilter(sourceDataColumn: number, criteria: FilterCriteria): PivotFilter {
    this.refuseOtherColumn(sourceDataColumn);
    const id = this.addPart((table, partId) => {
      table.filters.push({
        id: partId,
        column: sourceDataColumn,
        criteria: criteria.toModel(this.workspace),
      });
    });
    return new PivotFilter(this.workspace, this, id);
  }

  getFilters(): PivotFilter[] {
    return this.read().filters.map(({ id }) => new PivotFilter(this.workspace, this, id));
  }

  remove(): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => {
      sheet.pivotTables.splice(sheet.pivotTables.indexOf(this.find(sheet)), 1);
    });
  }

  /** The table of the model behind everything buffered; for its groups, values and filters. */
  read(): PivotTableModel {
    return this.find(this.workspace.read(this.sheetId));
  }

  /** Buffers a change of the table. */
  change(change: (table: PivotTableModel) => void): void {
    this.workspace.writeSheet(this.sheetId, (sheet) => change(this.find(sheet)));
  }

  private addGroup(column: number, dimension: 'ROWS' | 'COLUMNS'): PivotGroup {
    this.refuseOtherColumn(column);
    const id = this.addPart((table, partId) => {
      table.groups.push({
        id: partId,
        column,
        dimension,
        displayName: null,
        isAscending: true,
        sortedBy: null,
        showsTotals: true,
        repeatsLabels: false,
        rule: null,
      });
    });
    return new PivotGroup(this, id);
  }

  private addValue(value: Omit<PivotTableModel['values'][number], 'id' | 'displayType'>): PivotValue {
    const id = this.addPart((table, partId) => {
      table.values.push({ ...value, id: partId, displayType: 'DEFAULT' });
    });
    return new PivotValue(this, id);
  }

  private addPart(add: (table: PivotTableModel, id: number) => void): number {
    const id = this.read().nextPartId;
    this.change((table) => {
      table.nextPartId = id + 1;
      add(table, id);
    });
    return id;
  }

  private groupsOf(dimension: 'ROWS' | 'COLUMNS'): PivotGroup[] {
    const groups = this.read().groups.filter((group) => group.dimension === dimension);
    return groups.map(({ id }) => new PivotGroup(this, id));
  }

  private refuseOtherColumn(column: number): void {
    const { startColumn, endColumn } = this.read().source.range;
    if (column - 1 < startColumn || (endColumn !== null && column - 1 > endColumn))
      throw new HostException('pivotColumn', { column });
  }

  private find(sheet: SheetModel): PivotTableModel {
    const table = sheet.pivotTables.find(({ id }) => id === this.id);
    if (!table) throw new HostException('pivotGone');
    return table;
  }
}
