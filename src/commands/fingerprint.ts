import { cellsHash } from '../google/history-sheet';
import type { Computation } from './compute-classes';

/**
 * A text that changes when any customer's class or score would; the order of the rows changes nothing, so that a
 * user may sort the sheet while a question is open.
 */
export function fingerprintOf({ customers, result, shown }: Computation): string {
  let sum = 0;
  customers.keys.forEach((key, customer) => {
    const hash = cellsHash([key, shown.classIndexes[customer] ?? -1, String(result.scores[customer])]);
    sum = (sum + parseInt(hash, 36)) % Number.MAX_SAFE_INTEGER;
  });
  return [result.schemeId, customers.keys.length, sum.toString(36)].join('-');
}
