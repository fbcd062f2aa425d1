import type { ColorReader } from './colors';
import { attributeOf, childOf, flagOf, type Element } from './xml-dom';

/** The properties of a font that the model holds. */
export interface FontLook {
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
}

/** The look of a `font` element, of a cell format or of a conditional one. */
export function readFont(font: Element | null, colors: ColorReader): FontLook {
  const size = attributeOf(childOf(font, 'sz'), 'val');
  return {
    fontColor: colors.read(childOf(font, 'color')),
    fontFamily: attributeOf(childOf(font, 'name'), 'val'),
    fontSize: size === null ? null : Number(size),
    bold: isOn(childOf(font, 'b')),
    italic: isOn(childOf(font, 'i')),
    underline: isUnderlined(childOf(font, 'u')),
    strikethrough: isOn(childOf(font, 'strike')),
  };
}

function isOn(element: Element | null): boolean {
  return element !== null && flagOf(element, 'val', true);
}

function isUnderlined(element: Element | null): boolean {
  return element !== null && attributeOf(element, 'val') !== 'none';
}
