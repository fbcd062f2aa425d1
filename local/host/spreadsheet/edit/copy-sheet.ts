import type { SheetModel } from '../../workbook/model';
import { refuseTooManyCells } from './cell-limit';
import type { Editing } from './editing';
import { addSheet, copyName } from './sheet-list';

/**
 * A copy of a sheet in the same file, protections and named ranges left out. `position` is 0-based.
 * @param name null for 'Copy of ...'. @throws HostException `sheetExists`, `tooManyCells`.
 */
export function copySheet(
  editing: Editing,
  source: SheetModel,
  { name, position }: { name: string | null; position: number },
): SheetModel {
  const { workbook, calculator } = editing;
  refuseTooManyCells(workbook, source.rowCount * source.columnCount);
  const copy = addSheet(editing, { name: name ?? copyName(workbook, source.name), position });
  copyCells(source, copy);
  const { isHidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns } = source;
  Object.assign(copy, { isHidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns });
  copy.columnWidths = new Map(source.columnWidths);
  copy.rowHeights = new Map(source.rowHeights);
  copy.hiddenRows = new Set(source.hiddenRows);
  copy.hiddenColumns = new Set(source.hiddenColumns);
  copy.merges = [...source.merges];
  copy.notes = new Map(source.notes);
  copy.conditionalRules = source.conditionalRules.map((rule) => ({
    ...rule,
    ranges: [...rule.ranges],
    fileXml: null,
  }));
  copy.validations = source.validations.map((validation) => ({
    ...validation,
    ranges: [...validation.ranges],
    fileXml: null,
  }));
  copy.filter = source.filter && {
    ...source.filter,
    criteria: new Map(source.filter.criteria),
    fileXml: null,
  };
  calculator.touchFormulas();
  return copy;
}

function copyCells(source: SheetModel, copy: SheetModel): void {
  source.cells.values.forEach((row, index) => row && (copy.cells.values[index] = row.slice()));
  source.cells.styles.forEach((row, index) => row && (copy.cells.styles[index] = row.slice()));
  source.cells.formulas.forEach((row, index) => row && (copy.cells.formulas[index] = new Map(row)));
  copy.cells.isRestructured = true;
}
