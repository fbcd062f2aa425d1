import { EnumValue } from '../runtime/enum-value';
import { activeRanges, activeSheetId, selectRanges } from './active-range';
import { colorObject, modelColour, type Color } from './looks/colour';
import type { RangeList } from './range-list';
import { SheetGroups } from './sheet-groups';
import { TextFinder } from './text-finder';

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

  createTextFinder(findText: string): TextFinder {
    const whole = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    return new TextFinder(this.workspace, findText, () => [{ sheetId: this.sheetId, range: whole }]);
  }
}
