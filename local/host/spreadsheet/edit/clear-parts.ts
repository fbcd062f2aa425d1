import type { GridRange, SheetModel } from '../../workbook/model';
import { contains, without, type Rectangle } from '../grid/rectangle';

/** Takes the notes from a block. */
export function clearNotes(sheet: SheetModel, block: Rectangle): void {
  for (const key of [...sheet.notes.keys()]) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (contains(block, row, column) && sheet.notes.delete(key)) sheet.changedParts.add('notes');
  }
}

/** Takes the validations from a block and leaves them around it. */
export function clearValidations(sheet: SheetModel, block: Rectangle): void {
  const kept = sheet.validations.flatMap((validation) => {
    const ranges = outside(validation.ranges, block);
    if (ranges === validation.ranges) return [validation];
    sheet.changedParts.add('validations');
    return ranges.length === 0 ? [] : [{ ...validation, ranges, fileXml: null }];
  });
  sheet.validations = kept;
}

/** Takes the merges from a block that lie wholly in it. */
export function clearMerges(sheet: SheetModel, isCleared: (merge: GridRange) => boolean): void {
  const kept = sheet.merges.filter((merge) => !isCleared(merge));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.changedParts.add('merges');
}

/** The ranges without a hole; the very same array when the hole touches none of them. */
export function outside(ranges: GridRange[], hole: GridRange): GridRange[] {
  const pieces = ranges.flatMap((range) => without(range, hole));
  const isSame = pieces.length === ranges.length && pieces.every((piece, index) => piece === ranges[index]);
  return isSame ? ranges : pieces;
}
