import type { Column } from '../scoring/column';
import type { Direction } from '../scoring/indicator-traits';

/**
 * Where each customer stands in one indicator, 1 = best; equal values share the best rank of their group. 0 without
 * data. Length n.
 *
 * @example // values 30, 10, 30, 20, more is better => 1, 4, 1, 3
 */
export function standings({ order, sorted, units }: Column, direction: Direction): Uint32Array {
  const ranks = new Uint32Array(units.length);
  const n = order.length;
  let rank = 0;
  for (let i = 0; i < n; i++) {
    const position = direction === 'more' ? n - 1 - i : i;
    const before = direction === 'more' ? position + 1 : position - 1;
    if (i === 0 || sorted[position] !== sorted[before]) rank = i + 1;
    ranks[order[position]!] = rank;
  }
  return ranks;
}
