import type { Weighed } from '../scoring/aggregators';
import { CLIPPED_AT, ramp } from '../scoring/data-scales';
import { quantile } from '../scoring/column';
import { firstNotBelow } from './frozen-scale';
import type { Mover, Steps, Stops } from './mover';

/** What-if under min-max clipped at two percentiles: moving one customer can move the ends of the scale. */
export class ClippedMover implements Mover {
  place = NaN;
  lowestShift = 0;
  highestShift = 0;
  private readonly sign: 1 | -1;
  private readonly units: Float64Array;
  /** Ascending, larger is better. */
  private readonly sorted: Float64Array;
  private readonly low: number;
  private readonly high: number;
  private readonly hasData: (customer: number) => boolean;
  private lowAfter = 0;
  private highAfter = 0;

  constructor({ column, direction }: Weighed) {
    this.sign = direction === 'more' ? 1 : -1;
    this.units = column.units;
    this.sorted = this.sign === 1 ? column.sorted : column.sorted.map((value) => -value).reverse();
    this.low = quantile(this.sorted, CLIPPED_AT.low);
    this.high = quantile(this.sorted, CLIPPED_AT.high);
    this.hasData = (customer) => !Number.isNaN(this.units[customer]!);
  }

  valueOf(customer: number): number {
    return this.sign * this.units[customer]!;
  }

  placeOf(customer: number): number {
    return this.hasData(customer) ? ramp(this.valueOf(customer), this.low, this.high) : NaN;
  }

  move(customer: number, value: number): void {
    const own = firstNotBelow(this.sorted, this.valueOf(customer));
    const target = firstNotBelow(this.sorted, value);
    const at = (position: number): number => this.valueAfter(position, { own, target, value });
    this.lowAfter = this.quantileAfter(CLIPPED_AT.low, at);
    this.highAfter = this.quantileAfter(CLIPPED_AT.high, at);
    this.place = ramp(value, this.lowAfter, this.highAfter);
    this.setShifts();
  }

  placeAfter(customer: number): number {
    return this.hasData(customer) ? ramp(this.valueOf(customer), this.lowAfter, this.highAfter) : NaN;
  }

  stops(customer: number, steps: Steps): Stops {
    const own = this.valueOf(customer);
    return {
      count: steps.most,
      stepsTo: (index) => index + 1,
      nearestTo: (place) => Math.ceil((this.low + place * (this.high - this.low) - own) / steps.units) - 1,
    };
  }

  /** The value at a position of the sorted column once the customer at `own` stands at `value`. */
  private valueAfter(position: number, move: { own: number; target: number; value: number }): number {
    const last = move.target > move.own ? move.target - 1 : move.target;
    if (position === last) return move.value;
    const without = position < last ? position : position - 1;
    return this.sorted[without < move.own ? without : without + 1]!;
  }

  private quantileAfter(share: number, at: (position: number) => number): number {
    const last = this.sorted.length - 1;
    const position = share * last;
    const below = Math.floor(position);
    const lower = at(below);
    return lower + (position - below) * (at(Math.min(below + 1, last)) - lower);
  }

  /** Both scales are straight but for their ends, so the extremes stand on, just before or just after one of those. */
  private setShifts(): void {
    this.lowestShift = 0;
    this.highestShift = 0;
    for (const end of [this.low, this.high, this.lowAfter, this.highAfter]) {
      for (const side of [-1, 0, 1]) {
        const before = rampBeside(end, side, { low: this.low, high: this.high });
        const shift = rampBeside(end, side, { low: this.lowAfter, high: this.highAfter }) - before;
        this.lowestShift = Math.min(this.lowestShift, shift);
        this.highestShift = Math.max(this.highestShift, shift);
      }
    }
  }
}

/** The ramp as near to a value as can be, on it (0) or to one side (-1, 1): a scale without length jumps there. */
function rampBeside(value: number, side: number, { low, high }: { low: number; high: number }): number {
  const jumps = low === high && value === low && side !== 0;
  return jumps ? (side + 1) / 2 : ramp(value, low, high);
}
