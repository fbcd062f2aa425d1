import type { SheetModel } from '../../workbook/model';
import { rectangle, type Rectangle } from '../grid/rectangle';
import { checkboxAt, checkboxValues } from '../rules/checkbox';
import { clearContents } from './cell-contents';
import { clearValidations } from './clear-parts';
import type { Editing } from './editing';

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
