import type { EnumValue } from '../runtime/enum-value';
import { activeRange, activeRanges, activeSheetId, currentCell } from './active-range';
import { grownToData, type Direction } from './grid/data-region';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

/** What the user has selected on the active sheet. */
export class Selection {
  constructor(private readonly workspace: Workspace) {}

  getActiveRange(): RangeHandle {
    return activeRange(this.workspace);
  }

  getActiveRangeList(): object {
    return this.workspace.objects.rangeList(activeRanges(this.workspace));
  }

  getActiveSheet(): SheetHandle {
    return this.workspace.objects.sheet(activeSheetId(this.workspace));
  }

  getCurrentCell(): RangeHandle {
    return currentCell(this.workspace);
  }

  /** What Ctrl, Shift and an arrow key would select. */
  getNextDataRange(direction: EnumValue): RangeHandle {
    const { sheetId, range } = activeRange(this.workspace);
    const { startRow: row, startColumn: column } = currentCell(this.workspace).range;
    const sheet = this.workspace.read(sheetId, 1);
    const grown = grownToData(sheet, range, {
      from: { row, column },
      direction: direction.name as Direction,
    });
    return this.workspace.objects.range(sheetId, grown);
  }
}
