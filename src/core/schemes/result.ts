import type { Issue } from '../issue';
import type { IndicatorId } from '../indicators/customer-table';
import type { SchemeId } from './catalogue';
import type { Fact } from './facts';
import type { SchemePlan } from './plan';
import type { Rule } from './rule-table';

/** What a scheme gives for n customers. Class index -1 = not in a class, see `unclassified`. */
export interface SchemeResult {
  readonly schemeId: SchemeId;
  /** Language-free ids, best first: 'A', 'B', 'C' or 'key', 'main', 'ordinary'. */
  readonly classIds: readonly string[];
  /** 0..100, NaN where there is none. */
  readonly scores: Float64Array;
  /** Index into `classIds`, or -1. */
  readonly classIndexes: Int8Array;
  /** Why a customer is in no class: 0 in a class, else a value of `UNCLASSIFIED`. */
  readonly unclassified: Uint8Array;
  /** What was weighed, with shares that sum to 1. */
  readonly weights: readonly {
    readonly id: IndicatorId;
    readonly share: number;
    readonly direction: 'more' | 'less';
  }[];
  /** How a score decided, for reasons and what-ifs; null under rules and where settings were refused (see `issues`). */
  readonly plan: SchemePlan | null;
  /** How rules decided; null under a score and where settings were refused. */
  readonly decision: RuleDecision | null;
  readonly issues: readonly Issue[];
}

/** What rules looked at and which of them decided. */
export interface RuleDecision {
  /** Whose numbers stood in ranks and shares. */
  readonly covers: 'buyers' | 'everyone';
  readonly facts: readonly Fact[];
  readonly rules: readonly Rule[];
  /** Of each fact the step of every customer, 0 = not known. */
  readonly steps: readonly Uint8Array[];
  /** Index of the rule that decided for every customer, -1 where none did. */
  readonly ruleIndexes: Int16Array;
}

/** `noOrders`: an amount of 0 because the order list knows no order; `noValue`: any other amount of 0 or less. */
export const UNCLASSIFIED = { none: 0, noValue: 1, notEnoughData: 2, noOrders: 3 } as const;

/** Why a customer is in no class, as one of the language-free ids of the summary. */
export type UnclassifiedId = 'no-value' | 'not-enough-data' | 'no-orders';

/** The id of a value of `UNCLASSIFIED`; null for a customer in a class. */
export function unclassifiedId(value: number): UnclassifiedId | null {
  if (value === UNCLASSIFIED.noValue) return 'no-value';
  if (value === UNCLASSIFIED.notEnoughData) return 'not-enough-data';
  return value === UNCLASSIFIED.noOrders ? 'no-orders' : null;
}
