import { averageStep } from '../schemes/facts';
import type { RuleDecision } from '../schemes/result';
import { ruleTable, type RuleTable } from '../schemes/rule-table';
import { stepsOfFacts } from '../schemes/run-rules';

/** What other steps than those there are would lead to, under the rules of a run. */
export class RuleCells {
  private readonly table: RuleTable;
  private readonly classOfRule: readonly number[];
  /** Facts that are the mean of others, with the indexes of those. */
  private readonly averages: readonly { readonly index: number; readonly of: readonly number[] }[];

  constructor(
    private readonly decision: RuleDecision,
    classIds: readonly string[],
  ) {
    const { facts, rules } = decision;
    this.table = ruleTable(stepsOfFacts(facts), rules);
    this.classOfRule = rules.map(({ then }) => classIds.indexOf(then));
    this.averages = facts.flatMap((fact, index) =>
      'average' in fact
        ? [{ index, of: fact.average.map((id) => facts.findIndex((other) => other.id === id)) }]
        : [],
    );
  }

  /** The steps of a customer in all facts, 0 = not known; a copy. */
  stepsOf(customer: number): number[] {
    return this.decision.steps.map((ofFact) => ofFact[customer] ?? 0);
  }

  /** The class of a customer with these steps, -1 where no rule holds. Means follow the steps they are made of. */
  classOf(steps: readonly number[]): number {
    const all = [...steps];
    for (const { index, of } of this.averages) all[index] = averageStep(of.map((other) => all[other] ?? 0));
    const cell = all.reduce((sum, step, index) => sum + step * (this.table.strides[index] ?? 0), 0);
    return this.classOfRule[this.table.ruleOfCell[cell] ?? -1] ?? -1;
  }
}
