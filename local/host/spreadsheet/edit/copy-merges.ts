import { HostException } from '../../runtime/host-exception';
import type { GridRange, SheetModel } from '../../workbook/model';
import { closed, covers, intersection, type Rectangle } from '../grid/rectangle';
import { clearMerges } from './clear-parts';
import { repeated, type Place } from './copy-rules';

/** Takes the merges out of a block. @throws HostException `moveMerged` when one lies only partly in it. */
export function cutMerges(sheet: SheetModel, block: Rectangle): GridRange[] {
  const cut = sheet.merges.filter((merge) => intersection(merge, block));
  if (!cut.every((merge) => covers(block, merge))) throw new HostException('moveMerged');
  clearMerges(sheet, (merge) => covers(block, merge));
  return cut;
}

/** Gives the target the merges of the source, repeated as often as whole ones fit. */
export function copyMerges(from: Place, to: Place): void {
  const merges = from.sheet.merges.filter((merge) => covers(from.block, merge));
  clearMerges(to.sheet, (merge) => covers(to.block, merge));
  if (merges.length === 0) return;
  const copies = repeated(merges, from.block, to);
  const taken = to.sheet.merges;
  to.sheet.merges = [...taken, ...copies.filter((copy) => !taken.some((merge) => intersection(merge, copy)))];
  to.sheet.changedParts.add('merges');
}

/** Merges the same cells of the target that were merged in the source; what was merged there before is not. */
export function pasteMerges(merges: readonly GridRange[], source: Rectangle, to: Place): void {
  clearMerges(to.sheet, (merge) => covers(to.block, merge));
  if (merges.length === 0) return;
  const rows = to.block.startRow - source.startRow;
  const columns = to.block.startColumn - source.startColumn;
  to.sheet.merges = [
    ...to.sheet.merges,
    ...merges.map((merge) => {
      const { startRow, endRow, startColumn, endColumn } = closed(merge, to.sheet);
      return {
        startRow: startRow + rows,
        endRow: endRow + rows,
        startColumn: startColumn + columns,
        endColumn: endColumn + columns,
      };
    }),
  ];
  to.sheet.changedParts.add('merges');
}
