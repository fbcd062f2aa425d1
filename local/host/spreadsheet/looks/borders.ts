import { EnumValue } from '../../runtime/enum-value';
import type { SheetModel } from '../../workbook/model';
import type { Border, Borders, CellStyle, StyleTable } from '../../workbook/style';
import type { Colour } from '../../workbook/theme';
import { hexColour } from '../css-colour';
import type { Rectangle } from '../grid/rectangle';
import { Color } from './colour';

/** Which lines of a block are drawn (true), removed (false) or left (null). */
export interface BorderOrder {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const NONE: Borders = { top: null, left: null, bottom: null, right: null };

/** A line in CSS notation and by style; solid and black unless said otherwise [D ref/spreadsheet/range#setborder]. */
export function borderLine(colour: string | null | undefined, style: EnumValue | null | undefined): Border {
  return { style: style?.name ?? 'SOLID', colour: (colour ? hexColour(colour) : null) ?? '#000000' };
}

/** Draws and removes lines of a block; each different style in each different place is worked out once. */
export function drawBorders(
  sheet: SheetModel,
  block: Rectangle,
  { styles, order, line }: { styles: StyleTable; order: BorderOrder; line: Border },
): void {
  const known = new Map<string, number>();
  for (let row = block.startRow; row <= block.endRow; row++) {
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const sides = {
        top: row === block.startRow ? order.top : order.horizontal,
        bottom: row === block.endRow ? order.bottom : order.horizontal,
        left: column === block.startColumn ? order.left : order.vertical,
        right: column === block.endColumn ? order.right : order.vertical,
      };
      const before = sheet.cells.styleIndex(row, column);
      const key = `${before} ${sides.top} ${sides.bottom} ${sides.left} ${sides.right}`;
      let after = known.get(key);
      if (after === undefined)
        known.set(key, (after = styles.changed(before, ordered(styles.get(before), sides, line))));
      if (after !== before) sheet.cells.setStyleIndex(row, column, after);
    }
  }
}

function ordered(
  style: CellStyle,
  sides: Readonly<Record<keyof Borders, boolean | null>>,
  line: Border,
): Partial<CellStyle> {
  const before = style.borders ?? NONE;
  const side = (name: keyof Borders): Border | null =>
    sides[name] === null ? before[name] : sides[name] ? line : null;
  const borders = { top: side('top'), left: side('left'), bottom: side('bottom'), right: side('right') };
  return { borders: Object.values(borders).every((border) => border === null) ? null : borders };
}

/** What `Range.getBorder` gives. Neither is documented; both are there [L gf:testsheetsformatting]. */
export class CellBorders {
  constructor(private readonly borders: Borders) {}

  getTop(): CellBorder {
    return new CellBorder(this.borders.top);
  }

  getLeft(): CellBorder {
    return new CellBorder(this.borders.left);
  }

  getBottom(): CellBorder {
    return new CellBorder(this.borders.bottom);
  }

  getRight(): CellBorder {
    return new CellBorder(this.borders.right);
  }
}

/** One line; where there is none the style is null and the colour of type UNSUPPORTED. */
export class CellBorder {
  constructor(private readonly border: Border | null) {}

  getBorderStyle(): EnumValue | null {
    return this.border && new EnumValue('BorderStyle', this.border.style);
  }

  getColor(): Color {
    const colour: Colour | null = this.border?.colour ?? null;
    return new Color(colour);
  }
}
