import { prepareEveryone, type Prepared } from '../scoring/prepare';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import type { Fact } from '../schemes/facts';
import type { RuleDecision } from '../schemes/result';
import { noChange, singleChange, stepsToBest, stepsToWorst, stepUnitsOf } from './change';
import type { Measured, SingleChange } from './change';
import { stepAfter, type StepAfter } from './fact-movers';
import { firstTrueBetween } from './first-true';
import { RuleCells } from './rule-cells';
import type { Leaver } from './smallest-changes';

/** An indicator that rules look at, in one fact or several. */
interface Lever extends Measured {
  readonly facts: readonly { readonly index: number; readonly after: StepAfter }[];
}

/** What a change of one lever makes of a customer. */
interface Outcome {
  /** How many steps the facts of the lever have moved by, all in one direction. */
  readonly moved: number;
  readonly classIndex: number;
}

/**
 * What changes of one number lead to under a table of rules. A class depends on a few steps, so what is searched are the
 * values at which a step changes, one after the other, until the class is another one: O(steps x log range x log n).
 */
export class RuleChanges {
  private readonly cells: RuleCells;
  private readonly levers: readonly Lever[];

  constructor(prepared: Prepared, decision: RuleDecision, classIds: readonly string[]) {
    this.cells = new RuleCells(decision, classIds);
    this.levers = leversOf(
      decision.covers === 'everyone' ? prepareEveryone(prepared) : prepared,
      decision.facts,
    );
  }

  /** The smallest change of each indicator that leaves a class, the easiest first. */
  smallestChanges(leaver: Leaver): SingleChange[] {
    return this.levers
      .filter(({ column }) => !Number.isNaN(column.units[leaver.customer] ?? NaN))
      .map((lever) => this.smallestChange(lever, leaver))
      .sort((a, b) => a.ease - b.ease || 0);
  }

  private smallestChange(lever: Lever, { customer, classIndex, towards }: Leaver): SingleChange {
    const isUp = towards === 'better';
    const unit = stepUnitsOf(lever) * (isUp ? 1 : -1);
    const most = isUp ? stepsToBest(lever, customer) : stepsToWorst(lever, customer);
    const after = (steps: number): Outcome => this.outcome(lever, customer, steps * unit);
    const farthest = most < 1 ? 0 : after(most).moved;
    let [from, moved] = [0, 0];
    while (moved < farthest) {
      const before = moved;
      from = firstTrueBetween(from, most, (steps) => after(steps).moved > before);
      const found = after(from);
      moved = found.moved;
      const leaves = isUp ? found.classIndex < classIndex : found.classIndex > classIndex;
      if (leaves && found.classIndex >= 0)
        return singleChange(lever, customer, { units: from * unit, classIndex: found.classIndex });
    }
    return noChange(lever, customer, classIndex);
  }

  private outcome(lever: Lever, customer: number, better: number): Outcome {
    const own = lever.column.units[customer] ?? NaN;
    const units = own + (lever.direction === 'more' ? better : -better);
    const after = this.cells.stepsOf(customer);
    let moved = 0;
    for (const { index, after: stepOf } of lever.facts) {
      const step = stepOf(customer, units);
      moved += Math.abs(step - (after[index] ?? 0));
      after[index] = step;
    }
    return { moved, classIndex: this.cells.classOf(after) };
  }
}

function leversOf(prepared: Prepared, facts: readonly Fact[]): Lever[] {
  const ids = [...new Set(facts.flatMap((fact) => ('indicator' in fact ? [fact.indicator] : [])))];
  return ids.flatMap((id) => {
    const column = prepared.columns.find((found) => found.id === id);
    if (!column) return [];
    const looking = facts.flatMap((fact, index) =>
      'indicator' in fact && fact.indicator === id ? [{ fact, index }] : [],
    );
    const directionOf = (fact: { direction?: Measured['direction'] }): Measured['direction'] =>
      fact.direction ?? INDICATOR_TRAITS[id].direction;
    const marks = looking.flatMap(({ fact }) => (fact.steps.by === 'limits' ? fact.steps.at : []));
    return [
      {
        column,
        direction: directionOf(looking[0]?.fact ?? {}),
        marks,
        facts: looking.map(({ fact, index }) => ({
          index,
          after: stepAfter({ column, direction: directionOf(fact), steps: fact.steps }),
        })),
      },
    ];
  });
}
