import type { ConditionalRule } from '../../workbook/model';
import type { ColorReader } from './colors';
import { readFont } from './font-reading';
import { attributeOf, childOf, type Element } from './xml-dom';

/** The look of a conditional format; what is absent is left as the cell has it. */
export type ConditionalLook = NonNullable<ConditionalRule['boolean']>['format'];

/** The look of a `font` and `fill` in a conditional format: only what it changes. */
export function readConditionalLook(dxf: Element | null, colors: ColorReader): ConditionalLook {
  const font = childOf(dxf, 'font');
  const look = readFont(font, colors);
  const background = conditionalFill(childOf(dxf, 'fill'), colors);
  return {
    ...(background ? { background } : {}),
    ...(look.fontColor ? { fontColor: look.fontColor } : {}),
    ...(childOf(font, 'b') ? { bold: look.bold } : {}),
    ...(childOf(font, 'i') ? { italic: look.italic } : {}),
    ...(childOf(font, 'u') ? { underline: look.underline } : {}),
    ...(childOf(font, 'strike') ? { strikethrough: look.strikethrough } : {}),
  };
}

function conditionalFill(fill: Element | null, colors: ColorReader): string | null {
  const pattern = childOf(fill, 'patternFill');
  const type = attributeOf(pattern, 'patternType') ?? 'solid';
  if (!pattern || type === 'none') return null;
  return colors.read(childOf(pattern, 'bgColor')) ?? colors.read(childOf(pattern, 'fgColor'));
}
