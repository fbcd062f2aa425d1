import type { HostFacts } from '../../runtime/host-facts';
import type { GridRange, SheetModel } from '../../workbook/model';
import { closed, type Rectangle } from '../grid/rectangle';

/** The cells that sorting through a filter moves: those below its header, in its columns or in whole rows. */
export function sortedBlock(
  sheet: SheetModel,
  filterRange: GridRange,
  moves: HostFacts['filterSortMoves'],
): Rectangle {
  const { startRow, ...rest } = closed(filterRange, sheet);
  const columns = moves === 'whole-rows' ? { startColumn: 0, endColumn: sheet.columnCount - 1 } : {};
  return { ...rest, ...columns, startRow: startRow + 1 };
}
