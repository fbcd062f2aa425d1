import type { Weighed } from '../scoring/aggregators';
import type { NormaliserId } from '../scoring/normalisers';
import { NORMALISERS } from '../scoring/normalisers';
import type { Prepared } from '../scoring/prepare';

/** Where a value of an indicator, in whole units, would stand on the run's own scale, 0..1. */
export type FrozenScale = (units: number) => number;

/** Scales on which a value stands where it does whatever the customers have. */
const SET_BY_USER: readonly NormaliserId[] = ['target', 'bands', 'yesno'];

/** A scale that the user set, asked about one value alone. */
export function scaleSetByUser(weighed: Weighed): FrozenScale {
  const { normalise } = NORMALISERS[weighed.normaliser];
  const order = Uint32Array.of(0);
  return (units) => {
    const alone = Float64Array.of(units);
    return normalise({ ...weighed.column, units: alone, order, sorted: alone }, weighed)[0] ?? NaN;
  };
}

/**
 * The scale of a run as it stands, for values nobody has: between the two nearest that somebody has, in proportion;
 * beyond the ends where the ends are; NaN for no value. A scale that the user set is asked itself. O(log n).
 */
export function frozenScale(prepared: Prepared, weighed: Weighed): FrozenScale {
  const { column } = weighed;
  if (SET_BY_USER.includes(weighed.normaliser)) return scaleSetByUser(weighed);
  const { sorted, order } = column;
  const normalised = prepared.normalised(column, weighed);
  const placeAt = (position: number): number => normalised[order[position] ?? -1] ?? NaN;
  return (units) => {
    if (units !== units) return NaN;
    const above = firstNotBelow(sorted, units);
    const value = sorted[above] ?? Infinity;
    if (value === units || above === 0) return placeAt(above);
    if (above === sorted.length) return placeAt(above - 1);
    const below = sorted[above - 1] ?? NaN;
    const [from, to] = [placeAt(above - 1), placeAt(above)];
    return from + ((to - from) * (units - below)) / (value - below);
  };
}

/** Position of the first value that is at least `value`; the length where none is. */
export function firstNotBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
