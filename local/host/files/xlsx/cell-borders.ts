import type { Border, Borders } from '../../workbook/style';
import { argbOf, type ColorReader } from './colors';
import { attributeOf, childOf, newElement, type Element } from './xml-dom';

/** The sequence in which the standard wants a border's children (ECMA-376 18.8.4). */
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Google's styles and the file's. */
const FILE_STYLES: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

/** What Google makes of the file's other styles on importing [A]. */
const NEAREST: Readonly<Record<string, string>> = {
  hair: 'DOTTED',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  mediumDashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
};

/** The lines of a `border` element; null when there are none. */
export function readBorders(border: Element | null, colors: ColorReader): Borders | null {
  const [left, right, top, bottom] = SIDES.map((side) => readSide(childOf(border, side), colors));
  const borders = { top: top ?? null, left: left ?? null, bottom: bottom ?? null, right: right ?? null };
  return Object.values(borders).some(Boolean) ? borders : null;
}

function readSide(side: Element | null, colors: ColorReader): Border | null {
  const name = attributeOf(side, 'style') ?? 'none';
  if (name === 'none') return null;
  const known = Object.entries(FILE_STYLES).find(([, fileName]) => fileName === name)?.[0];
  return {
    style: known ?? NEAREST[name] ?? 'SOLID',
    colour: colors.read(childOf(side, 'color')) ?? '#000000',
  };
}

/** Changes the sides of a `border` element that differ from what it was read as; the others keep their elements. */
export function setBorders(border: Element, borders: Borders | null, was: Borders | null): void {
  for (const side of SIDES) {
    const line = borders?.[side] ?? null;
    if (JSON.stringify(line) === JSON.stringify(was?.[side] ?? null)) continue;
    const element = newElement(border, side, line ? { style: FILE_STYLES[line.style] ?? 'thin' } : {});
    if (line) element.appendChild(newElement(element, 'color', { rgb: argbOf(line.colour) }));
    const known = childOf(border, side);
    if (known) border.replaceChild(element, known);
    else border.insertBefore(element, laterThan(border, side));
  }
}

function laterThan(border: Element, side: string): Element | null {
  const rank = BORDER_ORDER.indexOf(side);
  return (
    BORDER_ORDER.slice(rank + 1)
      .map((name) => childOf(border, name))
      .find(Boolean) ?? null
  );
}
