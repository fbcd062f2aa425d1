import { activeRange, activeSheetId, currentCell } from './active-range';
import type { RangeHandle, SheetHandle, Workspace } from './workspace';

/** What the user has selected on the active sheet. */
export class Selection {
  constructor(private readonly workspace: Workspace) {}

  getActiveRange(): RangeHandle {
    return activeRange(this.workspace);
  }

  getActiveRangeList(): object {
    return this.workspace.objects.rangeList([activeRange(this.workspace)]);
  }

  getActiveSheet(): SheetHandle {
    return this.workspace.objects.sheet(activeSheetId(this.workspace));
  }

  getCurrentCell(): RangeHandle {
    return currentCell(this.workspace);
  }
}
