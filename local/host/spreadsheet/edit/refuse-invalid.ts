import { HostException } from '../../runtime/host-exception';
import type { CellValue } from '../../workbook/cell-value';
import type { DataValidation, SheetModel } from '../../workbook/model';
import { formatA1 } from '../grid/a1-notation';
import { closed, contains, intersection, rectangle, type Rectangle } from '../grid/rectangle';
import { isValid } from '../rules/validity';
import type { Editing } from './editing';

/**
 * Writes into cells and takes everything back where a validation that rejects input is not met: all of one call's
 * cells, as Google does. Blank cells always pass; a formula is judged by its result.
 *
 * Source: "The data you entered in cell J1 violates the data validation rules set on this cell." [R: logs of many
 * projects, for setValue and setValues; D for typing: support.google.com/docs/answer/186103].
 *
 * @throws HostException `invalidData`.
 */
export function refuseInvalid(
  editing: Editing,
  sheet: SheetModel,
  { block, write }: { block: Rectangle; write: () => void },
): void {
  const strict = sheet.validations.filter(
    ({ allowInvalid, ranges }) => !allowInvalid && ranges.some((range) => intersection(range, block)),
  );
  if (strict.length === 0) return write();
  const before = snapshot(sheet, block);
  write();
  editing.calculator.recalculate();
  for (const rule of strict) {
    const cell = invalidCell(editing, sheet, { rule, block });
    if (!cell) continue;
    restore(editing, sheet, { block, before });
    throw new HostException('invalidData', { cell: formatA1(cell), wanted: wantedBy(rule) });
  }
}

function invalidCell(
  { workbook, now }: Editing,
  sheet: SheetModel,
  { rule, block }: { rule: DataValidation; block: Rectangle },
): Rectangle | null {
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      if (!rule.ranges.some((range) => contains(range, row, column))) continue;
      if (!isValid(rule, { workbook, sheet, row, column, now })) return rectangle(row, column, 1, 1);
    }
  }
  return null;
}

/** What Google adds for a list of values. */
function wantedBy({ type, values }: DataValidation): string {
  const [list] = values;
  return type === 'VALUE_IN_LIST' && Array.isArray(list)
    ? ` Please enter one of the following values: ${list.join(', ')}.`
    : '';
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
}

function snapshot({ cells }: SheetModel, block: Rectangle): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = block.startRow; row <= block.endRow; row++) {
    const line: Cell[] = [];
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const [value, formula] = [cells.value(row, column), cells.formula(row, column)];
      line.push({ value, formula, style: cells.styleIndex(row, column) });
    }
    rows.push(line);
  }
  return rows;
}

function restore(
  { calculator }: Editing,
  sheet: SheetModel,
  { block, before }: { block: Rectangle; before: readonly (readonly Cell[])[] },
): void {
  before.forEach((line, rowIndex) =>
    line.forEach(({ value, formula, style }, columnIndex) => {
      const [row, column] = [block.startRow + rowIndex, block.startColumn + columnIndex];
      if (formula === null) sheet.cells.setValue(row, column, value);
      else sheet.cells.setFormula(row, column, formula, value);
      sheet.cells.setStyleIndex(row, column, style);
    }),
  );
  calculator.touchFormulas();
  calculator.touch(sheet, closed(block, sheet));
}
