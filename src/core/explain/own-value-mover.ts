import type { Weighed } from '../scoring/aggregators';
import { goodness } from '../scoring/aggregators';
import type { FrozenScale } from './frozen-scale';
import { everyStep, type Mover, type Steps, type Stops } from './mover';

/** What-if on a scale that the user set (a goal, bands, yes or no): a value stands where it does whoever else is there. */
export class OwnValueMover implements Mover {
  place = NaN;
  readonly lowestShift = 0;
  readonly highestShift = 0;
  private readonly sign: 1 | -1;

  constructor(
    private readonly weighed: Weighed,
    private readonly scale: FrozenScale,
  ) {
    this.sign = weighed.direction === 'more' ? 1 : -1;
  }

  valueOf(customer: number): number {
    return this.sign * (this.weighed.column.units[customer] ?? NaN);
  }

  placeOf(customer: number): number {
    return this.placeOfValue(this.valueOf(customer));
  }

  move(_customer: number, value: number): void {
    this.place = this.placeOfValue(value);
  }

  placeAfter(customer: number): number {
    return this.placeOf(customer);
  }

  stops(customer: number, steps: Steps): Stops {
    return everyStep(this.valueOf(customer), steps, (value) => this.placeOfValue(value));
  }

  private placeOfValue(value: number): number {
    return value === value ? goodness(this.scale(this.sign * value), this.weighed.direction) : NaN;
  }
}
