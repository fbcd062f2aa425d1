import type { CellStyle, StyleTable } from '../../workbook/style';
import type { SheetModel } from '../../workbook/model';
import { isDateFormat } from '../display/number-format';
import { underCellLook } from '../../workbook/text-runs';
import type { Rectangle } from '../grid/rectangle';

const dateFlags = new WeakMap<StyleTable, boolean[]>();

/** Tells by a style's index whether its number format shows a date; each index is looked at once. */
export function dateStyles(styles: StyleTable): (styleIndex: number) => boolean {
  let flags = dateFlags.get(styles);
  if (!flags) dateFlags.set(styles, (flags = []));
  const known = flags;
  return (styleIndex) => (known[styleIndex] ??= isDateFormat(styles.get(styleIndex).numberFormat));
}

/** Changes the style of every cell of a block; each different style is worked out once. */
export function restyle(
  sheet: SheetModel,
  block: Rectangle,
  { styles, change }: { styles: StyleTable; change: Partial<CellStyle> },
): void {
  const changed = new Map<number, number>();
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const before = sheet.cells.styleIndex(row, column);
      let after = changed.get(before);
      if (after === undefined) {
        after = restyled(styles, before, change);
        changed.set(before, after);
      }
      if (after !== before) sheet.cells.setStyleIndex(row, column, after);
    }
  }
}

/** Changes the style of each cell by a value of its own; each pair of style and value is worked out once. */
export function restyleEach(
  sheet: SheetModel,
  block: Rectangle,
  {
    styles,
    values,
    change,
  }: {
    styles: StyleTable;
    values: readonly (readonly unknown[])[];
    change: (value: unknown) => Partial<CellStyle>;
  },
): void {
  const known = new Map<unknown, Map<number, number>>();
  values.forEach((row, rowIndex) =>
    row.forEach((value, columnIndex) => {
      let changed = known.get(value);
      if (!changed) known.set(value, (changed = new Map()));
      const place = [block.startRow + rowIndex, block.startColumn + columnIndex] as const;
      const before = sheet.cells.styleIndex(...place);
      let after = changed.get(before);
      if (after === undefined) changed.set(before, (after = restyled(styles, before, change(value))));
      if (after !== before) sheet.cells.setStyleIndex(...place, after);
    }),
  );
}

/** A new look of the whole cell holds for every run of its text. */
function restyled(styles: StyleTable, index: number, change: Partial<CellStyle>): number {
  const { richText } = styles.get(index);
  return styles.changed(index, richText ? { ...change, richText: underCellLook(richText, change) } : change);
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
