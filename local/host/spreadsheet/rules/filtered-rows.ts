import type { FilterCriterion, GridRange, SheetModel, WorkbookModel } from '../../workbook/model';
import { concreteColour, type Colour } from '../../workbook/theme';
import { displayText } from '../display/display-text';
import { closed } from '../grid/rectangle';
import { meets } from './criterion';

/** The 0-based rows that the sheet's filter and slicers hide, their headers never among them. */
export function filteredRows(
  sheet: SheetModel,
  on: { readonly workbook: WorkbookModel; now(): number },
): Set<number> {
  const hidden = new Set<number>();
  for (const { range, column, criterion } of askedColumns(sheet)) {
    const block = closed(range, sheet);
    const isShown = shownBy(criterion, { sheet, column, anchorRow: block.startRow + 1, on });
    for (let row = block.startRow + 1; row <= block.endRow; row++) {
      if (!hidden.has(row) && !isShown(row)) hidden.add(row);
    }
  }
  return hidden;
}

/** Every column that is filtered, and the range whose rows it filters. */
function askedColumns({ filter, slicers }: SheetModel): Asked[] {
  const asked: Asked[] = [];
  if (filter)
    for (const [column, criterion] of filter.criteria) asked.push({ range: filter.range, column, criterion });
  for (const { range, columnPosition, criteria } of slicers) {
    if (criteria && columnPosition !== null)
      asked.push({ range, column: range.startColumn + columnPosition - 1, criterion: criteria });
  }
  return asked;
}

interface Asked {
  readonly range: GridRange;
  readonly column: number;
  readonly criterion: FilterCriterion;
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
    if (!hasColours(criterion, sheet, { row, column, workbook })) return false;
    return (
      type === null || meets({ type, values }, { workbook, sheet, row, column, anchor, now: () => on.now() })
    );
  };
}

/** Cells without a colour of their own are white with black text. */
function hasColours(
  { visibleBackground, visibleFont }: FilterCriterion,
  sheet: SheetModel,
  { row, column, workbook }: { row: number; column: number; workbook: WorkbookModel },
): boolean {
  if (!visibleBackground && !visibleFont) return true;
  const { theme, styles } = workbook;
  const style = styles.get(sheet.cells.styleIndex(row, column));
  const isAlike = (one: Colour, other: Colour) => concreteColour(one, theme) === concreteColour(other, theme);
  if (visibleBackground) return isAlike(style.background ?? '#ffffff', visibleBackground);
  return visibleFont ? isAlike(style.fontColor ?? '#000000', visibleFont) : true;
}
