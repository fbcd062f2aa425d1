import { textsByKey } from '../core/indicators/texts-by-key';
import type { Computation } from './compute-classes';

/** Who looks after each customer, as written, '' for nobody. */
export function ownersOf({ recognition, settings, customers }: Computation): string[] {
  const texts = textsByKey(recognition, settings, { fields: ['owner'], decides: ['owner'] });
  return customers.keys.map((key) => texts.get(key)?.[0] ?? '');
}
