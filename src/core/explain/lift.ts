import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import { noChange, singleChange, spreadOf, type SingleChange } from './change';
import { Climb } from './climb';
import type { Ladder } from './ladder';
import { ladderOf } from './ladder';
import { WhatIf } from './what-if';

/**
 * The smallest change of one indicator, all else and all others unchanged, that gives a better class. The change is
 * negative where less is better, and null when not even the best value anybody has would do.
 *
 * The run would say so too: with the change made in the table, the same scheme with the same weights puts the customer
 * at least one class higher, and with one step less (a cent, an order, a day) it does not.
 */
export type Lift = SingleChange;

/** Keeps a change that is exactly as easy from being lost to rounding. */
const ROUNDING = 1e-12;

/** Finds lifts under one result; building it sorts once, each question is O(log n). */
export class LiftFinder {
  private readonly ladder: Ladder;
  readonly whatIf: WhatIf;
  private readonly spreads: readonly number[];
  private readonly wantedScores: readonly number[];

  constructor(
    prepared: Prepared,
    private readonly plan: SchemePlan,
    private readonly result: Pick<SchemeResult, 'scores' | 'classIndexes'>,
  ) {
    this.ladder = ladderOf(prepared, plan, result);
    this.whatIf = new WhatIf(plan, this.ladder);
    this.spreads = plan.weighed.map(spreadOf);
    this.wantedScores = lowestScores(plan, result);
  }

  /** One lift for each weighed indicator with data, the easiest first. The customer has a class, not the best. */
  lifts(customer: number): Lift[] {
    const found = this.climbs(customer).map(({ climb, weighedIndex }) =>
      this.lift(customer, weighedIndex, climb.fewestUnits()),
    );
    return found.sort((a, b) => a.ease - b.ease || 0);
  }

  /** The first of `lifts`, found without solving the others to the end; null where none is within reach. */
  easiest(customer: number): Lift | null {
    let best: { weighedIndex: number; units: number; ease: number } | null = null;
    const climbs = this.climbs(customer).sort((a, b) => a.likelyEase - b.likelyEase || 0);
    for (const { climb, weighedIndex } of climbs) {
      const spread = this.spreads[weighedIndex]!;
      const units = climb.fewestUnits(best ? best.ease * spread * (1 + ROUNDING) : Infinity);
      if (units === null) continue;
      const ease = units / spread;
      const isTie = best !== null && ease === best.ease && weighedIndex < best.weighedIndex;
      if (!best || ease < best.ease || isTie) best = { weighedIndex, units, ease };
    }
    return best && this.lift(customer, best.weighedIndex, best.units);
  }

  /** The same number for customers that are equal in everything that counts, and so have the same lifts. */
  rungOf(customer: number): number {
    return this.ladder.rungOf[customer]!;
  }

  private climbs(customer: number): { climb: Climb; weighedIndex: number; likelyEase: number }[] {
    const climbs: { climb: Climb; weighedIndex: number; likelyEase: number }[] = [];
    const classIndex = this.result.classIndexes[customer]!;
    const wantedScore = this.wantedScores[classIndex]!;
    this.plan.weighed.forEach(({ column }, weighedIndex) => {
      if (Number.isNaN(column.units[customer]!)) return;
      const climb = new Climb(this.whatIf, this.plan, { customer, weighedIndex, classIndex, wantedScore });
      climbs.push({ climb, weighedIndex, likelyEase: climb.likelyUnits() / this.spreads[weighedIndex]! });
    });
    return climbs;
  }

  private lift(customer: number, weighedIndex: number, units: number | null): Lift {
    const weighed = this.plan.weighed[weighedIndex]!;
    return units === null
      ? noChange(weighed, customer, this.result.classIndexes[customer]!)
      : singleChange(weighed, customer, {
          units,
          classIndex: this.whatIf.classAfter({ customer, weighedIndex, units }),
        });
  }
}

/** Per class index: the lowest score of all better classes, a fixed limit where there is one; 100 without anybody. */
function lowestScores(
  plan: SchemePlan,
  { scores, classIndexes }: Pick<SchemeResult, 'scores' | 'classIndexes'>,
): number[] {
  if (plan.cuts.id === 'score') return [100, ...plan.cuts.at];
  const lowest = plan.classIds.map(() => 100);
  for (let i = 0; i < scores.length; i++) {
    const classIndex = classIndexes[i]!;
    if (classIndex >= 0 && scores[i]! < lowest[classIndex]!) lowest[classIndex] = scores[i]!;
  }
  let best = 100;
  return lowest.map((score) => {
    const above = best;
    best = Math.min(best, score);
    return above;
  });
}
