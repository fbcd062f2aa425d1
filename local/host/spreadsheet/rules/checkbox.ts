import type { DataValidation, SheetModel } from '../../workbook/model';
import { contains } from '../grid/rectangle';

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
