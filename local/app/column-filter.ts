import { displayText } from '../host/spreadsheet/display/display-text';
import { contentColumnCount, contentRowCount } from '../host/spreadsheet/grid/content-extent';
import { closed } from '../host/spreadsheet/grid/rectangle';
import type { FilterModel, GridRange, SheetModel, WorkbookModel } from '../host/workbook/model';
import type { CellArea, FilterValue } from './protocol';
import type { ShownRows } from './shown-rows';

/** The different texts of a filtered column with the number of their rows, in the order of the language. */
export function filterValues(workbook: WorkbookModel, sheet: SheetModel, column: number): FilterValue[] {
  const { filter } = sheet;
  if (!filter) return [];
  const rowsByText = new Map<string, number>();
  const { startRow, endRow } = closed(filter.range, sheet);
  for (let row = startRow + 1; row <= endRow; row++) {
    const format = workbook.styles.get(sheet.cells.styleIndex(row, column)).numberFormat;
    const text = displayText(sheet.cells.value(row, column), format, workbook.locale);
    rowsByText.set(text, (rowsByText.get(text) ?? 0) + 1);
  }
  const criterion = filter.criteria.get(column);
  const hidden = new Set(criterion?.hiddenValues);
  const visible = criterion?.visibleValues && new Set(criterion.visibleValues);
  const order = new Intl.Collator(workbook.locale.replace('_', '-'), { numeric: true });
  return [...rowsByText]
    .sort(([one], [other]) => order.compare(one, other))
    .map(([text, rows]) => ({ text, rows, isShown: !hidden.has(text) && (!visible || visible.has(text)) }));
}

/** The filter with other texts of one column hidden; what it holds of other columns stays. */
export function withHiddenTexts(
  filter: FilterModel,
  column: number,
  hiddenTexts: readonly string[],
): Pick<FilterModel, 'range' | 'criteria'> {
  const criteria = new Map(filter.criteria);
  if (hiddenTexts.length === 0) criteria.delete(column);
  else criteria.set(column, { hiddenValues: [...hiddenTexts], visibleValues: null, type: null, values: [] });
  return { range: filter.range, criteria };
}

/** What a new filter covers: the marked block, or for a single cell the table around it from its header down. */
export function rangeToFilter(sheet: SheetModel, shown: ShownRows, area: CellArea): GridRange {
  const { startColumn, endColumn } = area;
  const lastRow = Math.max(1, contentRowCount(sheet)) - 1;
  if (area.startPosition !== area.endPosition) {
    const endRow = Math.min(
      shown.rowAt(area.endPosition),
      Math.max(lastRow, shown.rowAt(area.startPosition)),
    );
    return { startRow: shown.rowAt(area.startPosition), endRow, startColumn, endColumn };
  }
  const startRow = Math.max(0, sheet.frozenRows - 1);
  return { startRow, endRow: Math.max(startRow, lastRow), ...headerSpan(sheet, startRow, startColumn) };
}

/** The filled header cells around a column; all columns with content when there is none. */
function headerSpan(
  sheet: SheetModel,
  row: number,
  column: number,
): { startColumn: number; endColumn: number } {
  const isFilled = (index: number): boolean => index >= 0 && sheet.cells.value(row, index) !== null;
  if (!isFilled(column)) return { startColumn: 0, endColumn: Math.max(1, contentColumnCount(sheet)) - 1 };
  let startColumn = column;
  let endColumn = column;
  while (isFilled(startColumn - 1)) startColumn--;
  while (endColumn + 1 < sheet.columnCount && isFilled(endColumn + 1)) endColumn++;
  return { startColumn, endColumn };
}
