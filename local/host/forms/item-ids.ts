import type { FormModel } from './model';

const ID_RANGE = 2 ** 31;
const HASH_FACTOR = 2_654_435_761;

/** An id that no item of the form has; as on Google a number without order. */
export function newItemId({ items }: FormModel, random: () => number): number {
  for (;;) {
    const id = 1 + Math.floor(random() * (ID_RANGE - 1));
    if (items.every((item) => item.id !== id)) return id;
  }
}

/**
 * The number that names a question in a pre-filled address ("entry.123"): as on Google it is not the item's id, and
 * each row of a grid has its own. @param row 0-based row of a grid, 0 for other questions.
 */
export function entryId(itemId: number, row: number): number {
  return (((itemId + 1) * HASH_FACTOR) % ID_RANGE) + row;
}
