import type { Weighed } from '../scoring/aggregators';
import { AGGREGATORS, roundScore } from '../scoring/aggregators';
import type { Place, Totals } from '../scoring/cuts';
import { boundsOf, classWithin, CUTS } from '../scoring/cuts';
import { logUnit } from '../scoring/data-scales';
import type { NormaliserId } from '../scoring/normalisers';
import type { SchemePlan } from '../schemes/plan';
import type { Change, ChangedClasses } from './change';
import { scaleSetByUser } from './frozen-scale';
import type { Ladder } from './ladder';
import { firstAtMost } from './ladder';
import type { Mover } from './mover';
import { OwnValueMover } from './own-value-mover';
import { RampMover } from './ramp-mover';
import { RankMover } from './rank-mover';
import { deviationEnds, EXTREME_ENDS, PERCENTILE_ENDS } from './scale-ends';

/** More than rounding can move a score, less than any limit a person sets. */
const SLACK = 2 ** -29;

/** Ways whose moves are solved in closed form. */
const MOVERS: Readonly<Partial<Record<NormaliserId, (weighed: Weighed) => Mover>>> = {
  rank: (weighed) => new RankMover(weighed, 'stretched'),
  'mid-rank': (weighed) => new RankMover(weighed, 'fixed'),
  minmax: (weighed) => new RampMover(weighed, PERCENTILE_ENDS),
  zscore: (weighed) => new RampMover(weighed, deviationEnds()),
  log: (weighed) => new RampMover(weighed, EXTREME_ENDS, logUnit(weighed.column.decimals)),
  target: (weighed) => new OwnValueMover(weighed, scaleSetByUser(weighed)),
  bands: (weighed) => new OwnValueMover(weighed, scaleSetByUser(weighed)),
  yesno: (weighed) => new OwnValueMover(weighed, scaleSetByUser(weighed)),
};

/** Whether moves under a plan can be solved: the score comes apart, and every way of measuring is one of `MOVERS`. */
export function isSolvable({ aggregator, weighed }: SchemePlan): boolean {
  return AGGREGATORS[aggregator].isAdditive && weighed.every(({ normaliser }) => MOVERS[normaliser]);
}

function moverOf(weighed: Weighed): Mover {
  const make = MOVERS[weighed.normaliser];
  if (!make) throw new Error(`no moves under ${weighed.normaliser}`);
  return make(weighed);
}

/**
 * Answers what class a customer would have with one number changed, as if everything were computed again, without
 * doing so: only customers whose score is so near that the move can carry them past are looked at.
 */
export class WhatIf implements ChangedClasses {
  readonly movers: readonly Mover[];
  /** Where the customer of the last question would stand. */
  readonly place: { -readonly [part in keyof Place]: number } = {
    score: 0,
    amount: 0,
    amountAbove: 0,
    customersAbove: 0,
  };
  private readonly bounds: readonly number[];
  /** Least coverage of the weights by anybody's data, and whether everybody has the same. */
  private readonly leastCoverage: number;
  private readonly isEvenlyCovered: boolean;

  constructor(
    private readonly plan: SchemePlan,
    private readonly ladder: Ladder,
  ) {
    this.movers = plan.weighed.map(moverOf);
    this.bounds = boundsOf(plan.cuts, ladder.totals);
    this.leastCoverage = ladder.coverage.reduce((least, coverage) => Math.min(least, coverage), Infinity);
    this.isEvenlyCovered = ladder.coverage.every((coverage) => coverage === this.leastCoverage);
  }

  classAfter(change: Change): number {
    this.move(change);
    const { isRelative, measure } = CUTS[this.plan.cuts.id];
    if (isRelative) this.countAbove(change);
    const added = this.addedAmount(change);
    return classWithin(measure(this.place), added === 0 ? this.bounds : this.boundsWith(added));
  }

  /**
   * Does the change give a better class than `classIndex`? The same as asking `classAfter`, but quick where the new
   * score is clear of the lowest score of the better classes by more than anybody else can shift.
   */
  isLifted(
    change: Change,
    { classIndex, wantedScore }: { classIndex: number; wantedScore: number },
  ): boolean {
    if (!CUTS[this.plan.cuts.id].isRelative) return this.classAfter(change) < classIndex;
    this.move(change);
    const [lowest, highest] = this.shiftBounds(change.weighedIndex);
    const isGrowing = this.addedAmount(change) > 0;
    if (this.place.score > wantedScore + highest + SLACK) return true;
    if (!isGrowing && this.place.score < wantedScore + lowest - SLACK) return false;
    return this.classAfter(change) < classIndex;
  }

  /** Places of an indicator between a customer's score and another. */
  placesTo(score: number, { customer, weighedIndex }: Pick<Change, 'customer' | 'weighedIndex'>): number {
    const rung = this.ladder.rungOf[customer]!;
    const { points, coverage } = this.ladder;
    return ((score - points[rung]!) * coverage[rung]!) / this.fullGain(weighedIndex);
  }

  get totals(): Totals {
    return this.ladder.totals;
  }

  private boundsWith(added: number): number[] {
    const { amount, customers } = this.ladder.totals;
    return boundsOf(this.plan.cuts, { amount: amount + added, customers });
  }

  /** Score points between the worst and the best place of an indicator when all data are there. */
  private fullGain(weighedIndex: number): number {
    return 100 * this.plan.weighed[weighedIndex]!.share;
  }

  private addedAmount({ weighedIndex, units }: Change): number {
    const { column, direction } = this.plan.weighed[weighedIndex]!;
    if (column.id !== 'amount') return 0;
    return direction === 'more' ? units : -units;
  }

  private move(change: Change): void {
    const { customer, weighedIndex, units } = change;
    const mover = this.movers[weighedIndex]!;
    mover.move(customer, mover.valueOf(customer) + units);
    const { points, coverage, amounts, rungOf } = this.ladder;
    const rung = rungOf[customer]!;
    const gain = this.fullGain(weighedIndex) / coverage[rung]!;
    this.place.score = roundScore(points[rung]! + gain * (mover.place - mover.placeOf(customer)));
    this.place.amount = amounts[rung]! + this.addedAmount(change);
  }

  /** Customers and amounts above `place.score` after the move, the moved customer left out. */
  private countAbove({ customer, weighedIndex }: Change): void {
    const { place, ladder } = this;
    const rung = ladder.rungOf[customer]!;
    const [lowest, highest] = this.shiftBounds(weighedIndex);
    const first = firstAtMost(ladder.scores, place.score - lowest + SLACK);
    const clear = place.score - highest - SLACK;
    place.customersAbove = ladder.customersAbove[first]!;
    place.amountAbove = ladder.amountsAbove[first]!;
    if (rung < first) this.addRung(rung, -1);
    for (let other = first; other < ladder.scores.length && ladder.scores[other]! > clear; other++) {
      const size = ladder.sizes[other]! - (other === rung ? 1 : 0);
      if (size > 0 && this.scoreAfter(other, weighedIndex) > place.score) this.addRung(other, size);
    }
  }

  private addRung(rung: number, customers: number): void {
    this.place.customersAbove += customers;
    this.place.amountAbove += customers * this.ladder.amounts[rung]!;
  }

  /** Bounds of how far the scores of others have shifted. Who lacks data of the indicator does not shift at all. */
  private shiftBounds(weighedIndex: number): [number, number] {
    const mover = this.movers[weighedIndex]!;
    const most = this.fullGain(weighedIndex) / this.leastCoverage;
    if (this.isEvenlyCovered) return [most * mover.lowestShift, most * mover.highestShift];
    return [most * Math.min(0, mover.lowestShift), most * Math.max(0, mover.highestShift)];
  }

  private scoreAfter(rung: number, weighedIndex: number): number {
    const { customers, points, coverage, scores } = this.ladder;
    const mover = this.movers[weighedIndex]!;
    const customer = customers[rung]!;
    const shift = mover.placeAfter(customer) - mover.placeOf(customer);
    if (shift !== shift) return scores[rung]!;
    return roundScore(points[rung]! + (this.fullGain(weighedIndex) / coverage[rung]!) * shift);
  }
}
