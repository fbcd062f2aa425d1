import { cellsHash } from '../google/history-sheet';
import type { Computation } from './compute-classes';

/** Short text that tells apart how customers were sorted: the same for the same way, weights, limits and window. */
export function schemeVersion({ result, settings }: Computation): string {
  const { scheme, window, indicators, weights, aggregator, cuts, bands, own, damping, preset } = settings;
  const parts = { scheme, window, indicators, weights, aggregator, cuts, bands, own, damping, preset };
  return cellsHash([result.schemeId, JSON.stringify(parts)]);
}
