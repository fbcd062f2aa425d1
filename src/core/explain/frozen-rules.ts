import type { Column } from '../scoring/column';
import { INDICATOR_TRAITS } from '../scoring/indicator-traits';
import { prepareEveryone, type Prepared } from '../scoring/prepare';
import type { Fact } from '../schemes/facts';
import type { RuleDecision } from '../schemes/result';
import { stepAfter } from './fact-movers';
import type { Cases } from './frozen-run';
import { firstNotBelow } from './frozen-scale';
import { RuleCells } from './rule-cells';

/** The step of a value in whole units, everybody and every limit where they are. */
type FrozenStep = (units: number) => number;

/** A run by rules with everybody else and all limits held still: what class would a customer have with other numbers? */
export class FrozenRules {
  /** What each fact looks at, by its index; null for words, means, and what the data do not have. */
  readonly columns: readonly (Column | null)[];
  private readonly cells: RuleCells;
  private readonly frozenSteps: readonly (FrozenStep | null)[];

  constructor(prepared: Prepared, decision: RuleDecision, classIds: readonly string[]) {
    const { columns } = decision.covers === 'everyone' ? prepareEveryone(prepared) : prepared;
    this.cells = new RuleCells(decision, classIds);
    this.columns = decision.facts.map((fact) =>
      'indicator' in fact ? (columns.find(({ id }) => id === fact.indicator) ?? null) : null,
    );
    this.frozenSteps = decision.facts.map((fact, index) => {
      const [column, steps] = [this.columns[index], decision.steps[index]];
      return column && steps ? frozenStep(fact, column, steps) : null;
    });
  }

  /**
   * The class index of a customer in each case; -1 where no rule holds. O(log n) a case.
   *
   * @param cases by the index of the fact, values in whole units of its column; what is not named stays as it is.
   */
  classesOf(customer: number, cases: Cases, count: number): Int8Array {
    const steps = this.cells.stepsOf(customer);
    return Int8Array.from({ length: count }, (_, at) => {
      cases.forEach((units, fact) => (steps[fact] = this.frozenSteps[fact]?.(units[at] ?? NaN) ?? 0));
      return this.cells.classOf(steps);
    });
  }
}

/**
 * A value nobody has takes the step of the nearer of its neighbours, so that a limit lies half-way between two; half-way
 * itself counts as the better. Limits in the user's unit are asked themselves.
 */
function frozenStep(fact: Fact, column: Column, stepOfCustomer: Uint8Array): FrozenStep | null {
  if (!('indicator' in fact)) return null;
  if (fact.steps.by === 'limits') {
    const { direction } = INDICATOR_TRAITS[fact.indicator];
    const after = stepAfter({ column, direction, steps: fact.steps });
    return (units) => after(0, units);
  }
  const { sorted, order } = column;
  const stepAt = (position: number): number => stepOfCustomer[order[position] ?? -1] ?? 0;
  return (units) => {
    const above = firstNotBelow(sorted, units);
    const value = sorted[above] ?? Infinity;
    if (value === units || above === 0) return stepAt(above);
    if (above === sorted.length) return stepAt(above - 1);
    const fromBelow = units - (sorted[above - 1] ?? NaN);
    const fromAbove = value - units;
    if (fromBelow === fromAbove) return Math.max(stepAt(above - 1), stepAt(above));
    return stepAt(fromBelow < fromAbove ? above - 1 : above);
  };
}
