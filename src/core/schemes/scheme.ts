import type { CategoryId } from '../indicators/categories';
import type { IndicatorId } from '../indicators/customer-table';
import type { AggregatorId } from '../scoring/aggregators';
import type { Breaks, Cuts } from '../scoring/cuts';
import type { Direction } from '../scoring/indicator-traits';
import type { NormaliserId } from '../scoring/normalisers';
import type { Fact } from './facts';
import type { Rule } from './rule-table';

/** What a scheme promises of its raw classes under its default settings. */
export type SchemeProperty =
  /** Raising what is better never lowers score or class. */
  | 'monotone'
  /** The order of rows changes nothing. */
  | 'row-order-free'
  /** Equal customers get equal classes. */
  | 'equal-equal'
  /** Other units, or all weights times the same number, change nothing. */
  | 'scale-free'
  /** With anybody of value, the best class has someone. */
  | 'best-class-filled';

/** An indicator that a scheme looks at when the user sets none. */
export interface SchemeInput {
  readonly id: IndicatorId;
  /** Out of 100; over the indicators found, weights are rescaled. */
  readonly weight: number;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
}

/** What every scheme declares; its name and meaning stand in `contract/words/schemes.ts`. */
interface Declaration {
  /** Ids of the classes, best first. */
  readonly labels: readonly string[];
  /** Customers below which the result is given with a notice. */
  readonly leastCustomers: number;
  readonly promises: readonly SchemeProperty[];
  /** What it cannot do without; each entry is met by any one of its ids. */
  readonly needs: readonly (readonly (IndicatorId | CategoryId)[])[];
  /** Whether people who bought nothing are sorted too; they never stand in ranks and shares. */
  readonly covers: 'buyers' | 'everyone';
}

/** Shape 1: score, limits, classes. */
export interface ScoreScheme extends Declaration {
  readonly shape: 'score';
  readonly inputs: readonly SchemeInput[];
  /** The user may choose indicators, weights, directions, scales and the way to add up. */
  readonly inputsAreSettable: boolean;
  readonly aggregator: AggregatorId;
  /** The first labels are used, one more than there are limits. */
  readonly cuts: Cuts | Breaks;
  /** How many limits a user may set. */
  readonly limits: { readonly least: number; readonly most: number };
}

/** Shape 2: the first rule that holds decides. */
export interface RuleScheme extends Declaration {
  readonly shape: 'rules';
  readonly facts: readonly Fact[];
  readonly rules: readonly Rule[];
  /** The fact whose limits `cuts` of the settings sets; absent: no limits can be set. */
  readonly cutFact?: string;
  /** What the score is made of where the scheme has one: it orders customers and decides no class. */
  readonly score: readonly SchemeInput[];
}

/** Shape 3: a person decides, in a column of the list. */
export interface ManualScheme extends Declaration {
  readonly shape: 'manual';
  /** Its words are the classes. */
  readonly category: CategoryId;
}

/** A scheme as a declaration; adding one is adding an entry to the catalogue. */
export type Scheme = ScoreScheme | RuleScheme | ManualScheme;
