import type { CellStyle, StyleTable } from '../../workbook/style';
import type { SheetModel } from '../../workbook/model';
import { isDateFormat } from '../display/number-format';
import type { Rectangle } from '../grid/rectangle';

const dateFlags = new WeakMap<StyleTable, boolean[]>();

/** Tells by a style's index whether its number format shows a date; each index is looked at once. */
export function dateStyles(styles: StyleTable): (styleIndex: number) => boolean {
  let flags = dateFlags.get(styles);
  if (!flags) dateFlags.set(styles, (flags = []));
  const known = flags;
  return (styleIndex) => (known[styleIndex] ??= isDateFormat(styles.get(styleIndex).numberFormat));
}

/** Changes the style of every cell of a block; `change` sees each different style once. */
export function restyle(
  sheet: SheetModel,
  block: Rectangle,
  {
    styles,
    change,
  }: { styles: StyleTable; change: Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>) },
): void {
  const changed = new Map<number, number>();
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const before = sheet.cells.styleIndex(row, column);
      let after = changed.get(before);
      if (after === undefined) {
        after = styles.changed(before, typeof change === 'function' ? change(styles.get(before)) : change);
        changed.set(before, after);
      }
      if (after !== before) sheet.cells.setStyleIndex(row, column, after);
    }
  }
}

/** Takes all formats from a block. */
export function clearStyles(sheet: SheetModel, block: Rectangle): void {
  for (let row = block.startRow; row <= Math.min(block.endRow, sheet.cells.styles.length - 1); row++) {
    if (!sheet.cells.styles[row]) continue;
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      if (sheet.cells.styleIndex(row, column) !== 0) sheet.cells.setStyleIndex(row, column, 0);
    }
  }
}
