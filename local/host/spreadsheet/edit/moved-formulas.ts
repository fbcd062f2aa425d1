import type { GridRange, SheetModel, WorkbookModel } from '../../workbook/model';
import { movedReference, rewriteReferences, shiftedFormula } from '../formula/rewrite';
import { movedCells, movedIndex, spanOf, type AxisChange } from '../grid/axis-change';

interface Moving {
  readonly sheet: SheetModel;
  /** The rule's ranges before the change; its formula is written for the first one's upper left cell. */
  readonly ranges: readonly GridRange[];
  readonly change: AxisChange;
}

/**
 * The values of a rule with a custom formula after rows or columns were put in or taken out. Where the cell that the
 * formula is written for is deleted, it is rewritten for the first one left. The same array when nothing changes.
 */
export function movedFormulas(
  rule: { type: string; values: unknown[] },
  { sheet, ranges, change }: Moving,
): unknown[] {
  const [formula] = rule.values;
  if (rule.type !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return rule.values;
  const anchor = ranges[0];
  const index = anchor ? spanOf(anchor, change.axis).start : 0;
  const skipped = movedIndex(index, change) === null ? change.at + change.count - index : 0;
  const body = formula.replace(/^=/, '');
  const moved = rewriteReferences(shiftedAlong(body, change, skipped), (reference) => {
    const isHere = reference.sheetName === null || reference.sheetName === sheet.name;
    return isHere ? movedReference(reference, change) : reference;
  });
  const anchored = shiftedAlong(moved, change, anchor ? anchorShift(anchor, change) : 0);
  return anchored === body ? rule.values : [`=${anchored}`, ...rule.values.slice(1)];
}

function shiftedAlong(formula: string, { axis }: AxisChange, lines: number): string {
  return axis === 'row' ? shiftedFormula(formula, lines, 0) : shiftedFormula(formula, 0, lines);
}

/** How far the first cell of the moved ranges lies from where the cell that the formula was written for is now. */
function anchorShift(anchor: GridRange, change: AxisChange): number {
  const [first] = movedCells(anchor, change);
  const carried = movedIndex(spanOf(anchor, change.axis).start, change);
  return first && carried !== null ? spanOf(first, change.axis).start - carried : 0;
}

/** Lists taken from a range follow the range, on whichever sheet the validation stands. */
export function moveListRanges(workbook: WorkbookModel, changed: SheetModel, change: AxisChange): void {
  for (const sheet of workbook.sheets) {
    for (const validation of sheet.validations) {
      const [list] = validation.values;
      if (validation.type !== 'VALUE_IN_RANGE' || typeof list !== 'string') continue;
      const moved = rewriteReferences(list, (reference) => {
        const meant = reference.sheetName ?? sheet.name;
        return meant.toUpperCase() === changed.name.toUpperCase()
          ? movedReference(reference, change)
          : reference;
      });
      if (moved === list) continue;
      validation.values = [moved, ...validation.values.slice(1)];
      validation.fileXml = null;
      sheet.changedParts.add('validations');
    }
  }
}
