import { EnumValue } from '../runtime/enum-value';
import { activeRanges, activeSheetId, selectRanges } from './active-range';
import { colorObject, modelColour, type Color } from './looks/colour';
import type { RangeList } from './range-list';
import { SheetGroups } from './sheet-groups';
import { addSlicer, Slicer } from './slicer';
import { TextFinder } from './text-finder';
import type { RangeHandle } from './workspace';

/** How a sheet is shown, what is selected on it, and the search in it. */
export class SheetView extends SheetGroups {
  /** Every sheet of the host is a grid. */
  getType(): EnumValue {
    return new EnumValue('SheetType', 'GRID');
  }

  /** Null: no sheet of the host is connected to a data source. */
  asDataSourceSheet(): null {
    return null;
  }

  hasHiddenGridlines(): boolean {
    return this.model.hasHiddenGridlines;
  }

  setHiddenGridlines(areHidden: boolean): this {
    return this.change('hasHiddenGridlines', (sheet) => {
      sheet.hasHiddenGridlines = areHidden;
    });
  }

  isRightToLeft(): boolean {
    return this.model.isRightToLeft;
  }

  setRightToLeft(isRightToLeft: boolean): this {
    return this.change('isRightToLeft', (sheet) => {
      sheet.isRightToLeft = isRightToLeft;
    });
  }

  getTabColorObject(): Color | null {
    return colorObject(this.model.tabColor);
  }

  setTabColorObject(color: unknown): this {
    const colour = modelColour(color);
    return this.change('tabColor', (sheet) => {
      sheet.tabColor = colour;
    });
  }

  getActiveRangeList(): object | null {
    return activeSheetId(this.workspace) === this.sheetId
      ? this.workspace.objects.rangeList(activeRanges(this.workspace))
      : null;
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    selectRanges(this.workspace, rangeList.getRanges());
    return rangeList;
  }

  getSlicers(): Slicer[] {
    return this.model.slicers.map(({ id }) => new Slicer(this.workspace, this.sheetId, id));
  }

  /** Its upper left corner lies in a cell (1-based), so many pixels from the cell's corner. */
  insertSlicer(
    range: RangeHandle,
    row: number,
    column: number,
    offsetX: number | null = 0,
    offsetY: number | null = 0,
  ): Slicer {
    const position = { row, column, offsetX: offsetX ?? 0, offsetY: offsetY ?? 0 };
    const id = this.workspace.writeFileNow(() =>
      addSlicer(this.workspace.sheet(this.sheetId), { range: range.range, position }),
    );
    return new Slicer(this.workspace, this.sheetId, id);
  }

  createTextFinder(findText: string): TextFinder {
    const whole = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    return new TextFinder(this.workspace, findText, () => [{ sheetId: this.sheetId, range: whole }]);
  }
}
