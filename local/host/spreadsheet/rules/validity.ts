import { CellError, type CellValue } from '../../workbook/cell-value';
import type { DataValidation, SheetModel } from '../../workbook/model';
import { displayText } from '../display/display-text';
import { sheetNamed } from '../edit/sheet-list';
import { parseA1 } from '../grid/a1-notation';
import { closed } from '../grid/rectangle';
import { checkboxValues } from './checkbox';
import { meets, type TestedCell } from './criterion';

/** Whether a cell's content satisfies a validation. Blank cells do. */
export function isValid(rule: DataValidation, cell: Omit<TestedCell, 'anchor'>): boolean {
  const value = cell.sheet.cells.value(cell.row, cell.column);
  if (value === null || value === '') return true;
  if (value instanceof CellError) return false;
  if (rule.type === 'CHECKBOX') return checkboxValues(rule).includes(value);
  if (rule.type === 'VALUE_IN_LIST') return isListed(listOf(rule), shown(cell, cell.row, cell.column), value);
  if (rule.type === 'VALUE_IN_RANGE') return isInRange(rule, cell, value);
  const first = rule.ranges[0];
  const anchor = { row: first?.startRow ?? cell.row, column: first?.startColumn ?? cell.column };
  return meets(rule, { ...cell, anchor });
}

function listOf({ values }: DataValidation): readonly string[] {
  return Array.isArray(values[0]) ? values[0].map(String) : [];
}

/** A list holds texts: what a cell shows is compared, or its value as text. */
function isListed(list: readonly string[], text: string, value: CellValue): boolean {
  return list.includes(text) || list.includes(String(value));
}

function isInRange(rule: DataValidation, cell: Omit<TestedCell, 'anchor'>, value: CellValue): boolean {
  const [text] = rule.values;
  const reference = typeof text === 'string' ? parseA1(text.replace(/^=/, '')) : null;
  if (!reference) return true;
  const { sheetName, range } = reference;
  const home = sheetName === null ? cell.sheet : sheetNamed(cell.workbook, sheetName);
  return home !== undefined && holds(home, closed(range, home), value);
}

function holds(
  sheet: SheetModel,
  block: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  value: CellValue,
): boolean {
  const lastRow = Math.min(block.endRow, sheet.cells.values.length - 1);
  for (let row = block.startRow; row <= lastRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      if (sheet.cells.value(row, column) === value) return true;
    }
  }
  return false;
}

function shown({ workbook, sheet }: Omit<TestedCell, 'anchor'>, row: number, column: number): string {
  const { numberFormat } = workbook.styles.get(sheet.cells.styleIndex(row, column));
  return displayText(sheet.cells.value(row, column), numberFormat, workbook.locale);
}
