import type { Weighed } from '../scoring/aggregators';
import type { SchemePlan } from '../schemes/plan';
import { stepsToBest, stepUnitsOf } from './change';
import { firstTrue } from './first-true';
import type { Mover, Steps, Stops } from './mover';
import type { WhatIf } from './what-if';

/** A customer in a class, and the indicator that is to lift it out. */
export interface Climber {
  readonly customer: number;
  readonly weighedIndex: number;
  readonly classIndex: number;
  /** The lowest score of the classes above. */
  readonly wantedScore: number;
}

/** The search for the smallest change of one indicator that lifts one customer. */
export class Climb {
  private readonly weighed: Weighed;
  private readonly mover: Mover;
  private readonly stops: Stops;
  private readonly steps: Steps;
  /** The stop that is right when nobody else's place shifts. */
  private readonly likelyStop: number;

  constructor(
    private readonly whatIf: WhatIf,
    private readonly plan: SchemePlan,
    private readonly climber: Climber,
  ) {
    this.weighed = plan.weighed[climber.weighedIndex]!;
    this.mover = whatIf.movers[climber.weighedIndex]!;
    const units = stepUnitsOf(this.weighed);
    this.steps = { units, most: stepsToBest(this.weighed, climber.customer) };
    this.stops = this.mover.stops(climber.customer, this.steps);
    this.likelyStop = Math.min(this.stops.count - 1, Math.max(0, this.stopWhenOthersStand()));
  }

  /** What `fewestUnits` will be, about. */
  likelyUnits(): number {
    return this.stops.stepsTo(this.likelyStop) * this.steps.units;
  }

  /**
   * The fewest units by which the value must get better; null when no value up to the best anybody has is enough
   * (just past it where there is no ceiling, down to zero where less is better), or when it takes more than `atMost`.
   */
  fewestUnits(atMost = Infinity): number | null {
    const most = Math.min(this.steps.most, Math.floor(atMost / this.steps.units));
    if (most < 1) return null;
    const stepsTo = (index: number): number => Math.min(most, this.stops.stepsTo(index));
    if (stepsTo(this.likelyStop) === most && !this.isLifted(most)) return null;
    const range = { low: 0, high: this.stops.count - 1, guess: this.likelyStop };
    const stop = firstTrue(range, (index) => this.isLifted(stepsTo(index)));
    if (stop < 0) return null;
    const enough = stepsTo(stop);
    if (!this.movesTotal()) return enough * this.steps.units;
    return this.fewestBetween(stop === 0 ? 0 : stepsTo(stop - 1), enough) * this.steps.units;
  }

  private isLifted(steps: number): boolean {
    const { customer, weighedIndex } = this.climber;
    return this.whatIf.isLifted({ customer, weighedIndex, units: steps * this.steps.units }, this.climber);
  }

  /** The last stop where even the best place is too low. */
  private stopWhenOthersStand(): number {
    const { customer, wantedScore } = this.climber;
    const wanted = this.mover.placeOf(customer) + this.whatIf.placesTo(wantedScore, this.climber);
    return wanted > 1 ? this.stops.count - 1 : this.stops.nearestTo(wanted);
  }

  /** Classes follow shares of the total that the change itself makes larger: every step counts, not stops alone. */
  private movesTotal(): boolean {
    return this.plan.cuts.id === 'share' && this.weighed.column.id === 'amount';
  }

  /** Between two stops nobody is passed: the amount above stands still while the total grows. */
  private fewestBetween(tooFew: number, enough: number): number {
    const { customer, weighedIndex, classIndex } = this.climber;
    if (enough - tooFew < 2) return enough;
    const units = (enough - 1) * this.steps.units;
    if (this.whatIf.classAfter({ customer, weighedIndex, units }) >= classIndex) return enough;
    const totalWanted = (100 * this.whatIf.place.amountAbove) / this.plan.cuts.at[classIndex - 1]!;
    const guess = Math.floor((totalWanted - this.whatIf.totals.amount) / this.steps.units) + 1;
    return firstTrue({ low: tooFew + 1, high: enough - 1, guess }, (steps) => this.isLifted(steps));
  }
}
