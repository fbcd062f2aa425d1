import type { IndicatorId } from '../indicators/customer-table';
import type { Prepared } from '../scoring/prepare';
import { stepCount, type Fact } from '../schemes/facts';
import type { RuleDecision } from '../schemes/result';
import type { Condition } from '../schemes/rule-table';

/** A number that a rule looked at. */
export interface StepPart {
  readonly id: IndicatorId;
  /** In the user's unit. */
  readonly value: number;
  /** The band among all customers, 1 the lowest, and how many there are; null where limits that were set decide. */
  readonly band: { readonly step: number; readonly of: number } | null;
}

/** What the rule that decided looked at, in the order of the facts; empty where it looked at no number that is known. */
export function ruleParts(prepared: Prepared, decision: RuleDecision, customer: number): StepPart[] {
  const { facts, rules, steps, ruleIndexes } = decision;
  const stepOf = (fact: Fact): number => steps[facts.indexOf(fact)]?.[customer] ?? 0;
  const rule = rules[ruleIndexes[customer] ?? -1];
  const holding = rule?.when.find((condition) => holds(condition, facts, stepOf));
  if (!holding) return [];
  const named = Object.keys(holding).flatMap((id) => withParts(facts, id));
  return facts.flatMap((fact) => {
    if (!('indicator' in fact) || !named.includes(fact.id) || stepOf(fact) === 0) return [];
    const values = prepared.table.indicators.find(({ id }) => id === fact.indicator)?.values;
    const isRelative = fact.steps.by === 'bands';
    return [
      {
        id: fact.indicator,
        value: values?.[customer] ?? NaN,
        band: isRelative ? { step: stepOf(fact), of: stepCount(fact) } : null,
      },
    ];
  });
}

function holds(condition: Condition, facts: readonly Fact[], stepOf: (fact: Fact) => number): boolean {
  return facts.every((fact) => condition[fact.id]?.includes(stepOf(fact)) ?? true);
}

/** A fact and, of a mean of others, those. */
function withParts(facts: readonly Fact[], id: string): string[] {
  const fact = facts.find((found) => found.id === id);
  return fact && 'average' in fact ? [id, ...fact.average] : [id];
}
