import type { FilterModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { displayText } from '../display/display-text';
import { closed } from '../grid/rectangle';
import { meets } from './criterion';

type FilterCriterion = FilterModel['criteria'] extends Map<number, infer Value> ? Value : never;

/** The 0-based rows that the sheet's filter hides, its header never among them. */
export function filteredRows(
  sheet: SheetModel,
  on: { readonly workbook: WorkbookModel; now(): number },
): Set<number> {
  const hidden = new Set<number>();
  const { filter } = sheet;
  if (!filter || filter.criteria.size === 0) return hidden;
  const block = closed(filter.range, sheet);
  for (const [column, criterion] of filter.criteria) {
    const isShown = shownBy(criterion, { sheet, column, anchorRow: block.startRow + 1, on });
    for (let row = block.startRow + 1; row <= block.endRow; row++) {
      if (!hidden.has(row) && !isShown(row)) hidden.add(row);
    }
  }
  return hidden;
}

interface FilterColumn {
  readonly sheet: SheetModel;
  readonly column: number;
  readonly anchorRow: number;
  readonly on: { readonly workbook: WorkbookModel; now(): number };
}

function shownBy(
  criterion: FilterCriterion,
  { sheet, column, anchorRow, on }: FilterColumn,
): (row: number) => boolean {
  const { workbook } = on;
  const hidden = new Set(criterion.hiddenValues);
  const visible = criterion.visibleValues && new Set(criterion.visibleValues);
  const { type, values } = criterion;
  const anchor = { row: anchorRow, column };
  return (row) => {
    const format = workbook.styles.get(sheet.cells.styleIndex(row, column)).numberFormat;
    const text = displayText(sheet.cells.value(row, column), format, workbook.locale);
    if (hidden.has(text) || (visible && !visible.has(text))) return false;
    return (
      type === null || meets({ type, values }, { workbook, sheet, row, column, anchor, now: () => on.now() })
    );
  };
}
