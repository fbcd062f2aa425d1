import type { Column } from '../scoring/column';
import type { Measured } from './change';
import type { Mover, Steps, Stops } from './mover';

/** Between which ranks places run: the lowest and highest there are, or from 0 to the number of customers. */
export type RankEnds = 'stretched' | 'fixed';

/**
 * What-if under mid-ranks. Distinct values are levels, worst first; moving one customer shifts the ranks of those
 * passed by one, of those tied with by a half, and the ends of the scale where a level empties or a new one opens.
 */
export class RankMover implements Mover {
  place = NaN;
  lowestShift = 0;
  highestShift = 0;
  private readonly sign: 1 | -1;
  private readonly units: Float64Array;
  private readonly ladder: Levels;
  /** Of the last move: the level left, the first level not below the new value, and whether the two are level. */
  private left = 0;
  private reached = 0;
  private isTie = false;
  private bottom = 0;
  /** Ranks from the lowest place to the highest; 0 where all are level. */
  span = 0;

  constructor(
    { column, direction }: Measured,
    private readonly ends: RankEnds,
  ) {
    this.sign = direction === 'more' ? 1 : -1;
    this.units = column.units;
    this.ladder = levelsOf(column, { sign: this.sign, ends });
  }

  valueOf(customer: number): number {
    return this.sign * this.units[customer]!;
  }

  placeOf(customer: number): number {
    const level = this.ladder.levelOf[customer]!;
    return level < 0 ? NaN : this.ladder.places[level]!;
  }

  move(customer: number, value: number): void {
    const { values, starts, count } = this.ladder;
    this.left = this.ladder.levelOf[customer]!;
    this.reached = firstNotBelow(values, count, value);
    this.isTie = this.reached < count && values[this.reached] === value;
    const tied = this.isTie ? this.othersOn(this.reached) : 0;
    const below = starts[this.reached]! - (this.left < this.reached ? 1 : 0);
    this.setEnds(value);
    this.place = this.span === 0 ? 0.5 : (below + (tied + 1) / 2 - this.bottom) / this.span;
    this.setShifts();
  }

  placeAfter(customer: number): number {
    const level = this.ladder.levelOf[customer]!;
    return level < 0 ? NaN : this.placeOfLevel(level);
  }

  stops(customer: number, steps: Steps): Stops {
    const { values, starts, count, levelOf } = this.ladder;
    const own = this.valueOf(customer);
    const first = 2 * levelOf[customer]! + 1;
    const { bottom, span } = scaleOf(starts, count, this.ends);
    // Even stops are level with a value, odd ones just above it.
    return {
      count: 2 * count - first,
      stepsTo: (index) => {
        const gap = (values[(first + index) >> 1]! - own) / steps.units;
        return Math.min(steps.most, (first + index) % 2 === 0 ? Math.ceil(gap) : Math.floor(gap) + 1);
      },
      nearestTo: (place) => 2 * levelAtRank(starts, count, bottom + place * span) - first,
    };
  }

  private othersOn(level: number): number {
    const { starts } = this.ladder;
    return starts[level + 1]! - starts[level]! - (level === this.left ? 1 : 0);
  }

  /** Lowest and highest mid-rank there are after the move; fixed ends stand still. */
  private setEnds(value: number): void {
    if (this.ends === 'fixed') {
      this.bottom = 0;
      this.span = this.ladder.starts[this.ladder.count]!;
      return;
    }
    const { values, starts, count } = this.ladder;
    const [lowest, highest] = this.endLevels();
    const customers = starts[count]!;
    if (lowest > highest) {
      this.bottom = 0.5;
      this.span = 0;
      return;
    }
    this.bottom = endRank(this.othersOn(lowest), Math.sign(value - values[lowest]!));
    const top = customers - endRank(this.othersOn(highest), Math.sign(values[highest]! - value));
    this.span = top - this.bottom;
  }

  /** Lowest and highest level on which others stand; crossed when there are no others. */
  private endLevels(): [number, number] {
    const last = this.ladder.count - 1;
    const lowest = this.left === 0 && this.othersOn(0) === 0 ? 1 : 0;
    const highest = this.left === last && this.othersOn(last) === 0 ? last - 1 : last;
    return [lowest, highest];
  }

  private placeOfLevel(level: number): number {
    const { starts } = this.ladder;
    const before = this.left < level ? 1 : this.left === level ? 0.5 : 0;
    const now =
      level > this.reached || (level === this.reached && !this.isTie) ? 1 : level === this.reached ? 0.5 : 0;
    const rank = (starts[level]! + starts[level + 1]!) / 2 - before + now;
    return this.span === 0 ? 0.5 : (rank - this.bottom) / this.span;
  }

  /** The shift is linear in the rank but for what the customer passed, so its extremes stand at the end levels. */
  private setShifts(): void {
    const [lowest, highest] = this.endLevels();
    if (lowest > highest) {
      this.lowestShift = this.highestShift = 0;
      return;
    }
    const { places } = this.ladder;
    const passed = this.span === 0 ? 0 : 1 / this.span;
    const atLowest = this.placeOfLevel(lowest) - places[lowest]!;
    const atHighest = this.placeOfLevel(highest) - places[highest]!;
    this.lowestShift = Math.min(atLowest, atHighest) - passed;
    this.highestShift = Math.max(atLowest, atHighest) + passed;
  }
}

/** The distinct values of a column, worst first. */
interface Levels {
  readonly count: number;
  readonly values: Float64Array;
  /** Customers on all levels before; one entry more than there are levels. */
  readonly starts: Float64Array;
  readonly places: Float64Array;
  /** Per customer, -1 without data. */
  readonly levelOf: Int32Array;
}

function levelsOf(
  { sorted, order, units }: Column,
  { sign, ends }: { sign: 1 | -1; ends: RankEnds },
): Levels {
  const n = sorted.length;
  const values = new Float64Array(n);
  const starts = new Float64Array(n + 1);
  const levelOf = new Int32Array(units.length).fill(-1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const position = sign === 1 ? i : n - 1 - i;
    const value = sign * sorted[position]!;
    if (i === 0 || value !== values[count - 1]) {
      values[count] = value;
      starts[count++] = i;
    }
    levelOf[order[position]!] = count - 1;
  }
  starts[count] = n;
  return { count, values, starts, places: placesOf(starts, count, ends), levelOf };
}

/** The rank that is place 0, and how many ranks above it place 1 is. */
function scaleOf(starts: Float64Array, count: number, ends: RankEnds): { bottom: number; span: number } {
  if (ends === 'fixed') return { bottom: 0, span: starts[count]! };
  const bottom = starts[1]! / 2;
  return { bottom, span: (starts[count]! + starts[count - 1]!) / 2 - bottom };
}

function placesOf(starts: Float64Array, count: number, ends: RankEnds): Float64Array {
  const { bottom, span } = scaleOf(starts, count, ends);
  const places = new Float64Array(count);
  for (let level = 0; level < count; level++) {
    places[level] = span === 0 ? 0.5 : ((starts[level]! + starts[level + 1]!) / 2 - bottom) / span;
  }
  return places;
}

/** Mid-rank of the level at an end of the scale: the mover beyond it (-1), on it (0), or further in (1). */
function endRank(others: number, side: number): number {
  if (side < 0) return 0.5;
  return side === 0 ? (others + 1) / 2 : others / 2;
}

function firstNotBelow(values: Float64Array, count: number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First level whose mid-rank is at least `rank`. */
function levelAtRank(starts: Float64Array, count: number, rank: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! + starts[middle + 1]! < 2 * rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
