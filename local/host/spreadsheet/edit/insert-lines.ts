import type { GridRange, SheetModel } from '../../workbook/model';
import type { AxisChange } from '../grid/axis-change';
import { changeAxis } from './change-axis';
import type { Editing } from './editing';

/**
 * Inserts rows or columns that look like their neighbour: `like` is its 0-based index before inserting, null for
 * plain ones. Behind the last row of a rule or validation the new rows take it over from the row before them.
 */
export function insertLines(
  editing: Editing,
  sheet: SheetModel,
  { axis, at, count, like }: { axis: 'row' | 'column'; at: number; count: number; like: number | null },
): void {
  const change: AxisChange = { axis, kind: 'insert', at, count };
  changeAxis(editing, sheet, change);
  if (like === null) return;
  const source = like >= at ? like + count : like;
  if (axis === 'row') copyRowStyles(sheet, source, change);
  else copyColumnStyles(sheet, source, change);
  if (like < at) extendRules(sheet, change);
}

function copyRowStyles(sheet: SheetModel, source: number, { at, count }: AxisChange): void {
  const styles = sheet.cells.styles[source];
  if (!styles?.some((style) => style > 0)) return;
  for (let row = at; row < at + count; row++) sheet.cells.styles[row] = styles.slice();
}

function copyColumnStyles(sheet: SheetModel, source: number, { at, count }: AxisChange): void {
  for (const styles of sheet.cells.styles) {
    const style = styles?.[source] ?? 0;
    if (!styles || style === 0) continue;
    for (let column = at; column < at + count; column++) styles[column] = style;
  }
  const width = sheet.columnWidths.get(source);
  if (width === undefined) return;
  for (let column = at; column < at + count; column++) sheet.columnWidths.set(column, width);
  sheet.changedParts.add('columnWidths');
}

function extendRules(sheet: SheetModel, change: AxisChange): void {
  const extended = (ranges: GridRange[]) => ranges.map((range) => extendedRange(range, change));
  sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
    touches(rule.ranges, change) ? { ...rule, ranges: extended(rule.ranges), fileXml: null } : rule,
  );
  sheet.validations = sheet.validations.map((validation) =>
    touches(validation.ranges, change)
      ? { ...validation, ranges: extended(validation.ranges), fileXml: null }
      : validation,
  );
}

function touches(ranges: readonly GridRange[], change: AxisChange): boolean {
  return ranges.some((range) => extendedRange(range, change) !== range);
}

function extendedRange(range: GridRange, { axis, at, count }: AxisChange): GridRange {
  const end = axis === 'row' ? range.endRow : range.endColumn;
  if (end !== at - 1) return range;
  return axis === 'row' ? { ...range, endRow: end + count } : { ...range, endColumn: end + count };
}
