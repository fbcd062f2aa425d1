import { EnumValue } from '../../runtime/enum-value';
import { markStored } from '../../surface/stored-members';
import type { PivotTableModel } from '../../workbook/model';
import { TablePart } from './table-part';

type Value = PivotTableModel['values'][number];

/** A number that a pivot table shows for each of its groups. */
export class PivotValue extends TablePart<Value> {
  getDisplayType(): EnumValue {
    return new EnumValue('PivotValueDisplayType', this.part().displayType);
  }

  showAs({ name }: EnumValue): this {
    return this.changePart({ displayType: name });
  }

  /** Null for a value that is not calculated. */
  getFormula(): string | null {
    return this.part().formula;
  }

  setFormula(formula: string): this {
    return this.changePart({ formula });
  }

  getSummarizedBy(): EnumValue {
    return new EnumValue('PivotTableSummarizeFunction', this.part().summarizedBy);
  }

  summarizeBy({ name }: EnumValue): this {
    return this.changePart({ summarizedBy: name });
  }

  setDisplayName(displayName: string): this {
    return this.changePart({ displayName });
  }

  protected override listOf(table: PivotTableModel): Value[] {
    return table.values;
  }
}

markStored(PivotValue, [
  'getDisplayType',
  'showAs',
  'getFormula',
  'setFormula',
  'getSummarizedBy',
  'summarizeBy',
  'setDisplayName',
]);
