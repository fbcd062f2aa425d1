import type { SheetModel } from '../../workbook/model';
import { HostException } from '../../runtime/host-exception';
import { intersection, rowsOf, type Rectangle } from '../grid/rectangle';
import { compareCells } from './compare-cells';
import type { Editing } from './editing';
import { reorderRows } from './reorder-rows';

/** One column to sort by: 0-based index on the sheet. */
export interface SortKey {
  readonly column: number;
  readonly isAscending: boolean;
}

/**
 * Sorts the rows of a block, by the present results of formulas; equal rows keep their order and blanks come last in both directions. Cells outside the
 * block's columns stay where they are.
 *
 * @throws HostException `sortMerged` when a merge runs over several rows of the block.
 */
export function sortRows(
  editing: Editing,
  sheet: SheetModel,
  { block, keys }: { block: Rectangle; keys: readonly SortKey[] },
): void {
  if (sheet.merges.some((merge) => merge.startRow !== merge.endRow && intersection(merge, block))) {
    throw new HostException('sortMerged');
  }
  editing.calculator.recalculate();
  const order = Array.from({ length: rowsOf(block) }, (_, index) => block.startRow + index);
  order.sort((one, other) => {
    for (const key of keys) {
      const result = compareRows(sheet, key, { one, other });
      if (result !== 0) return result;
    }
    return 0;
  });
  reorderRows(editing, sheet, { block, order });
}

function compareRows(
  sheet: SheetModel,
  key: SortKey,
  { one, other }: { one: number; other: number },
): number {
  const left = sheet.cells.value(one, key.column);
  const right = sheet.cells.value(other, key.column);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const result = compareCells(left, right);
  return key.isAscending ? result : -result;
}
