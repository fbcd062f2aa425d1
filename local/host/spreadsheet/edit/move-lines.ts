import { HostException } from '../../runtime/host-exception';
import type { SheetModel } from '../../workbook/model';
import { movedCells, type LineMove } from '../grid/axis-change';
import { changeAxis } from './change-axis';
import type { Editing } from './editing';

/**
 * Puts rows or columns before another one of the same sheet; where they are put beside themselves nothing happens.
 *
 * @throws HostException `moveMerged` when a merge would be torn apart.
 */
export function moveLines(editing: Editing, sheet: SheetModel, move: LineMove): void {
  if (sheet.merges.some((merge) => movedCells(merge, move).length > 1)) throw new HostException('moveMerged');
  if (move.to < move.at || move.to > move.at + move.count) changeAxis(editing, sheet, move);
}
