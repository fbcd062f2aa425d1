import type { IndicatorId } from '../indicators/customer-table';
import type { AggregatorId } from '../scoring/aggregators';
import type { Cuts } from '../scoring/cuts';
import type { Direction } from '../scoring/indicator-traits';
import type { NormaliserId } from '../scoring/normalisers';

/** Schemes of the shape score -> cuts -> classes. */
export type SchemeId = 'weighted' | 'groups' | 'abc';

/** An indicator that a scheme looks at when the user sets none. */
export interface SchemeInput {
  readonly id: IndicatorId;
  /** Out of 100; over the indicators found, weights are rescaled. */
  readonly weight: number;
  readonly direction: Direction;
  readonly normaliser: NormaliserId;
}

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

/** A scheme as a declaration; adding one is adding an entry. */
export interface Scheme {
  readonly id: SchemeId;
  readonly inputs: readonly SchemeInput[];
  /** The user may choose indicators, weights, directions and normalisers. */
  readonly inputsAreSettable: boolean;
  readonly aggregator: AggregatorId;
  readonly cuts: Cuts;
  /** Ids of the classes, best first: the first of them, one more than there are limits. */
  readonly labels: readonly string[];
  /** How many limits a user may set. */
  readonly limits: { readonly least: number; readonly most: number };
  /** Customers below which the result is given with a notice. */
  readonly leastCustomers: number;
  readonly promises: readonly SchemeProperty[];
}

const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const EVERY_PROMISE: readonly SchemeProperty[] = [
  'monotone',
  'row-order-free',
  'equal-equal',
  'scale-free',
  'best-class-filled',
];

/** What one click weighs: sales first, then how often, how recently, how profitably and how punctually. */
const ONE_CLICK_INPUTS: readonly SchemeInput[] = [
  { id: 'amount', weight: 40, direction: 'more', normaliser: 'rank' },
  { id: 'orders', weight: 20, direction: 'more', normaliser: 'rank' },
  { id: 'recency', weight: 20, direction: 'less', normaliser: 'rank' },
  { id: 'margin', weight: 10, direction: 'more', normaliser: 'rank' },
  { id: 'delay', weight: 10, direction: 'less', normaliser: 'rank' },
];

const WEIGHTED: Scheme = {
  id: 'weighted',
  inputs: ONE_CLICK_INPUTS,
  inputsAreSettable: true,
  aggregator: 'weighted-sum',
  cuts: { id: 'quota', at: [20, 50] },
  labels: LETTERS,
  limits: { least: 1, most: LETTERS.length - 1 },
  leastCustomers: 30,
  promises: EVERY_PROMISE,
};

export const SCHEMES: Readonly<Record<SchemeId, Scheme>> = {
  weighted: WEIGHTED,
  groups: { ...WEIGHTED, id: 'groups', labels: ['key', 'main', 'ordinary'], limits: { least: 2, most: 2 } },
  abc: {
    ...WEIGHTED,
    id: 'abc',
    inputs: [{ id: 'amount', weight: 100, direction: 'more', normaliser: 'mid-rank' }],
    inputsAreSettable: false,
    cuts: { id: 'share', at: [80, 95] },
  },
};

export const SCHEME_IDS = Object.keys(SCHEMES) as readonly SchemeId[];

export function isSchemeId(id: string): id is SchemeId {
  return Object.prototype.hasOwnProperty.call(SCHEMES, id);
}
