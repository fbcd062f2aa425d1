import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { markStored } from '../../surface/stored-members';
import type { PivotTableModel } from '../../workbook/model';
import { TablePart } from './table-part';

type Group = PivotTableModel['groups'][number];
type ManualGroups = readonly { readonly name: string; readonly members: readonly unknown[] }[];

/** A breakout of a pivot table's rows or columns. Source: [D ref/spreadsheet/pivot-group]. */
export class PivotGroup extends TablePart<Group> {
  getDimension(): EnumValue {
    return new EnumValue('Dimension', this.part().dimension);
  }

  /** 0-based, among the groups of the same dimension. */
  getIndex(): number {
    return this.siblings(this.table.read()).findIndex(({ id }) => id === this.id);
  }

  moveToIndex(index: number): this {
    this.table.change((table) => {
      const moved = this.find(table);
      const others = this.siblings(table).filter((group) => group !== moved);
      if (index < 0 || index > others.length) throw new HostException('invalidArgument', { name: 'index' });
      const ordered = [...others.slice(0, index), moved, ...others.slice(index)];
      const rest = table.groups.filter((group) => group.dimension !== moved.dimension);
      table.groups.splice(0, table.groups.length, ...ordered, ...rest);
    });
    return this;
  }

  isSortAscending(): boolean {
    return this.part().isAscending;
  }

  sortAscending(): this {
    return this.changePart({ isAscending: true });
  }

  sortDescending(): this {
    return this.changePart({ isAscending: false });
  }

  sortBy(value: { readonly id: number }, oppositeGroupValues: readonly unknown[]): this {
    return this.changePart({ sortedBy: { value: value.id, groups: [...oppositeGroupValues] } });
  }

  clearSort(): this {
    return this.changePart({ isAscending: true, sortedBy: null });
  }

  areLabelsRepeated(): boolean {
    return this.part().repeatsLabels;
  }

  showRepeatedLabels(): this {
    return this.changePart({ repeatsLabels: true });
  }

  hideRepeatedLabels(): this {
    return this.changePart({ repeatsLabels: false });
  }

  totalsAreShown(): boolean {
    return this.part().showsTotals;
  }

  showTotals(showsTotals: boolean): this {
    return this.changePart({ showsTotals });
  }

  setDisplayName(displayName: string): this {
    return this.changePart({ displayName });
  }

  resetDisplayName(): this {
    return this.changePart({ displayName: null });
  }

  getDateTimeGroupingRule(): DateTimeGroupingRule | null {
    const { rule } = this.part();
    return rule?.kind === 'date' ? new DateTimeGroupingRule(rule.type) : null;
  }

  setDateTimeGroupingRule({ name }: EnumValue): this {
    return this.changePart({ rule: { kind: 'date', type: name } });
  }

  setHistogramGroupingRule(min: number, max: number, interval: number): this {
    return this.changePart({ rule: { kind: 'histogram', min, max, interval } });
  }

  addManualGroupingRule(name: string, members: readonly unknown[]): this {
    const groups = this.manualGroups().filter((group) => group.name !== name);
    return this.changePart({
      rule: { kind: 'manual', groups: [...groups, { name, members: [...members] }] },
    });
  }

  removeManualGroupingRule(name: string): this {
    const groups = this.manualGroups().filter((group) => group.name !== name);
    return this.changePart({ rule: groups.length === 0 ? null : { kind: 'manual', groups } });
  }

  clearGroupingRule(): this {
    return this.changePart({ rule: null });
  }

  /** Only pivot tables of a data source have limits. Source: [D ref/spreadsheet/pivot-group]. */
  getGroupLimit(): null {
    return null;
  }

  setGroupLimit(): never {
    throw new HostException('pivotLimit');
  }

  protected override listOf(table: PivotTableModel): Group[] {
    return table.groups;
  }

  private siblings(table: PivotTableModel): Group[] {
    const { dimension } = this.find(table);
    return table.groups.filter((group) => group.dimension === dimension);
  }

  private manualGroups(): ManualGroups {
    const { rule } = this.part();
    return rule?.kind === 'manual' ? rule.groups : [];
  }
}

/** How dates are put together in a pivot group. */
export class DateTimeGroupingRule {
  constructor(private readonly type: string) {}

  getRuleType(): EnumValue {
    return new EnumValue('DateTimeGroupingRuleType', this.type);
  }
}

markStored(PivotGroup, [
  'isSortAscending',
  'sortAscending',
  'sortDescending',
  'sortBy',
  'clearSort',
  'areLabelsRepeated',
  'showRepeatedLabels',
  'hideRepeatedLabels',
  'totalsAreShown',
  'showTotals',
  'setDisplayName',
  'resetDisplayName',
  'getDateTimeGroupingRule',
  'setDateTimeGroupingRule',
  'setHistogramGroupingRule',
  'addManualGroupingRule',
  'removeManualGroupingRule',
  'clearGroupingRule',
]);
markStored(DateTimeGroupingRule, ['getRuleType']);
