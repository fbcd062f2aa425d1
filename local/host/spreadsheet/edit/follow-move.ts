import { rewriteReferences } from '../formula/rewrite';
import { rangeOf, type Corner, type FormulaReference } from '../formula/reference';
import { covers } from '../grid/rectangle';
import type { Place } from './copy-rules';
import type { Editing } from './editing';

/** Rewrites references to cells that were cut and pasted elsewhere; those to only a part of them stay. */
export function followMove({ workbook, calculator }: Editing, from: Place, to: Place): void {
  const shift = {
    rows: to.block.startRow - from.block.startRow,
    columns: to.block.startColumn - from.block.startColumn,
  };
  for (const sheet of workbook.sheets) {
    sheet.cells.formulas.forEach((formulas, row) => {
      formulas?.forEach((formula, column) => {
        const text = rewriteReferences(formula, (reference) => {
          const meant = reference.sheetName ?? sheet.name;
          if (
            meant.toUpperCase() !== from.sheet.name.toUpperCase() ||
            !covers(from.block, rangeOf(reference))
          )
            return reference;
          const sheetName = to.sheet === sheet && reference.sheetName === null ? null : to.sheet.name;
          return moved({ ...reference, sheetName }, shift);
        });
        if (text !== formula) sheet.cells.setFormula(row, column, text, sheet.cells.value(row, column));
      });
    });
  }
  calculator.touchFormulas();
}

function moved(reference: FormulaReference, shift: { rows: number; columns: number }): FormulaReference {
  const corner = (from: Corner): Corner => ({
    ...from,
    row: from.row === null ? null : from.row + shift.rows,
    column: from.column === null ? null : from.column + shift.columns,
  });
  return { ...reference, start: corner(reference.start), end: reference.end && corner(reference.end) };
}
