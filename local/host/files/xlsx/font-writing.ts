import type { FontLook } from './font-reading';
import { argbOf } from './colors';
import { childOf, childrenOf, newElement, type Element } from './xml-dom';

/** The sequence in which Excel writes a font's children. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/**
 * Changes the named properties of a `font` element and leaves the others. A property set to null takes what the normal
 * font says.
 */
export function setFontLook(font: Element, change: Partial<FontLook>, normal: Element | null = null): void {
  if (change.bold !== undefined) setSwitch(font, 'b', change.bold);
  if (change.italic !== undefined) setSwitch(font, 'i', change.italic);
  if (change.strikethrough !== undefined) setSwitch(font, 'strike', change.strikethrough);
  if (change.underline !== undefined) setSwitch(font, 'u', change.underline);
  if (change.fontSize !== undefined)
    setValue(font, normal, { name: 'sz', attribute: 'val', value: change.fontSize });
  if (change.fontColor !== undefined) {
    const value = change.fontColor === null ? null : argbOf(change.fontColor);
    setValue(font, normal, { name: 'color', attribute: 'rgb', value });
  }
  if (change.fontFamily !== undefined) {
    setValue(font, normal, { name: 'name', attribute: 'val', value: change.fontFamily });
    // A theme's font beats the name, so the tie to the theme goes.
    remove(font, 'scheme');
  }
}

/** "Not bold" is said aloud: a conditional format takes boldness away so, and in a cell's font it means the same. */
function setSwitch(font: Element, name: string, isOn: boolean): void {
  remove(font, name);
  insert(font, newElement(font, name, isOn ? {} : { val: name === 'u' ? 'none' : '0' }));
}

function setValue(
  font: Element,
  normal: Element | null,
  to: { name: string; attribute: string; value: string | number | null },
): void {
  remove(font, to.name);
  const inherited = childOf(normal, to.name);
  if (to.value !== null) insert(font, newElement(font, to.name, { [to.attribute]: to.value }));
  else if (inherited) insert(font, inherited.cloneNode(true) as Element);
}

function remove(font: Element, name: string): void {
  for (const element of childrenOf(font, name)) font.removeChild(element);
}

function insert(font: Element, element: Element): void {
  const rank = FONT_ORDER.indexOf(element.localName ?? '');
  const later = childrenOf(font).find((other) => FONT_ORDER.indexOf(other.localName ?? '') > rank) ?? null;
  font.insertBefore(element, later);
}
