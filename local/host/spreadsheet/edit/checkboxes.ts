import type { DataValidation, SheetModel } from '../../workbook/model';
import { contains, rectangle, type Rectangle } from '../grid/rectangle';
import { clearContents } from './cell-contents';
import { clearValidations } from './clear-parts';
import type { Editing } from './editing';

/** The box that stands in a cell. */
export function checkboxAt(sheet: SheetModel, row: number, column: number): DataValidation | undefined {
  return sheet.validations.find(
    ({ type, ranges }) => type === 'CHECKBOX' && ranges.some((range) => contains(range, row, column)),
  );
}

/** The values of a ticked and an unticked box. */
export function checkboxValues({ values }: DataValidation): readonly [unknown, unknown] {
  const [checked = true, unchecked = values.length === 0 ? false : null] = values;
  return [checked, unchecked];
}

/** Takes the boxes from a block, and the values of cells that hold one of a box's two. */
export function removeCheckboxes(editing: Editing, sheet: SheetModel, block: Rectangle): void {
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const box = checkboxAt(sheet, row, column);
      if (!box) continue;
      const cell = rectangle(row, column, 1, 1);
      if (checkboxValues(box).includes(sheet.cells.value(row, column))) clearContents(editing, sheet, cell);
      clearValidations(sheet, cell);
    }
  }
}
