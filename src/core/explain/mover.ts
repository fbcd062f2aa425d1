import { firstTrue } from './first-true';

/**
 * One indicator with one customer moved to another value and everybody else where they are.
 *
 * Values are in whole units turned so that larger is better (`less` negated); places run from 0, worst, to 1, best.
 * What is said of a move holds until the next `move`. A customer without data has value and place NaN.
 */
export interface Mover {
  valueOf(customer: number): number;
  /** Place of a customer before any move. */
  placeOf(customer: number): number;
  move(customer: number, value: number): void;
  /** Place of the moved customer. */
  readonly place: number;
  /** Bounds of how far the places of all others have shifted. */
  readonly lowestShift: number;
  readonly highestShift: number;
  /** Place of another customer after the move. */
  placeAfter(customer: number): number;
  /** The values at which the place of a customer can change. */
  stops(customer: number, steps: Steps): Stops;
}

/** What a customer can do: so many steps of so many units. */
export interface Steps {
  readonly units: number;
  readonly most: number;
}

/** Ways up for one customer, in order. Places are the same all the way between two stops. */
export interface Stops {
  readonly count: number;
  /** Steps from the customer's own value to a stop, at most those there are; never less for a later stop. */
  stepsTo(index: number): number;
  /** The stop at which about this place is reached. */
  nearestTo(place: number): number;
}

/** Stops of a scale on which every step can change the place. */
export function everyStep(own: number, steps: Steps, placeOfValue: (value: number) => number): Stops {
  const last = steps.most - 1;
  return {
    count: steps.most,
    stepsTo: (index) => index + 1,
    nearestTo: (place) => {
      const isThere = (index: number): boolean => placeOfValue(own + (index + 1) * steps.units) >= place;
      const found = firstTrue({ low: 0, high: last, guess: last >> 1 }, isThere);
      return found < 0 ? last : found;
    },
  };
}
