import type { Weighed } from '../scoring/aggregators';
import { ramp } from '../scoring/data-scales';
import { firstNotBelow } from './frozen-scale';
import { everyStep, type Mover, type Steps, type Stops } from './mover';
import type { EndFinder, Ends } from './scale-ends';

/** How a value in whole units is written on the scale; never less for a larger value. */
export type Unit = (units: number) => number;

/** What-if on a straight scale whose ends are found in the data: moving one customer can move the ends. */
export class RampMover implements Mover {
  place = NaN;
  lowestShift = 0;
  highestShift = 0;
  private readonly sign: 1 | -1;
  private readonly units: Float64Array;
  /** As written on the scale, ascending, larger is better. */
  private readonly sorted: Float64Array;
  private readonly before: Ends;
  private after: Ends;

  constructor(
    { column, direction }: Weighed,
    private readonly finder: EndFinder,
    private readonly unit: Unit = (units) => units,
  ) {
    this.sign = direction === 'more' ? 1 : -1;
    this.units = column.units;
    const written = column.sorted.map((units) => this.sign * unit(units));
    this.sorted = this.sign === 1 ? written : written.reverse();
    this.before = finder.ends(this.sorted);
    this.after = this.before;
  }

  valueOf(customer: number): number {
    return this.sign * (this.units[customer] ?? NaN);
  }

  placeOf(customer: number): number {
    return this.placeWithin(this.valueOf(customer), this.before);
  }

  move(customer: number, value: number): void {
    const [from, to] = [this.written(this.valueOf(customer)), this.written(value)];
    const own = firstNotBelow(this.sorted, from);
    const target = firstNotBelow(this.sorted, to);
    this.after = this.finder.endsAfter(this.sorted, { from, to, own, target });
    this.place = this.placeWithin(value, this.after);
    this.setShifts();
  }

  placeAfter(customer: number): number {
    return this.placeWithin(this.valueOf(customer), this.after);
  }

  stops(customer: number, steps: Steps): Stops {
    return everyStep(this.valueOf(customer), steps, (value) => this.placeWithin(value, this.before));
  }

  private written(value: number): number {
    return this.sign * this.unit(this.sign * value);
  }

  private placeWithin(value: number, { low, high }: Ends): number {
    return value === value ? ramp(this.written(value), low, high) : NaN;
  }

  /** Both scales are straight but for their ends, so the extremes stand on, just before or just after one of those. */
  private setShifts(): void {
    this.lowestShift = 0;
    this.highestShift = 0;
    for (const end of [this.before.low, this.before.high, this.after.low, this.after.high]) {
      for (const side of [-1, 0, 1]) {
        const shift = rampBeside(end, side, this.after) - rampBeside(end, side, this.before);
        this.lowestShift = Math.min(this.lowestShift, shift);
        this.highestShift = Math.max(this.highestShift, shift);
      }
    }
  }
}

/** The ramp as near to a value as can be, on it (0) or to one side (-1, 1): a scale without length jumps there. */
function rampBeside(value: number, side: number, { low, high }: Ends): number {
  const jumps = low === high && value === low && side !== 0;
  return jumps ? (side + 1) / 2 : ramp(value, low, high);
}
