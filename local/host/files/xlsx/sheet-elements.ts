import type { Element } from './xml-dom';

/** The `sheet` elements before and after, in order. */
export interface SheetOrder {
  readonly before: readonly Element[];
  readonly now: readonly Element[];
}

/** The `r:id` of an element, whatever prefix the file gave to that namespace. */
export function relationshipIdOf(element: Element): string | null {
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index);
    if (attribute?.localName === 'id' && attribute.prefix) return attribute.value;
  }
  return null;
}
