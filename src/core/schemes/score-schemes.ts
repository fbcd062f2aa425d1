import type { SchemeInput, SchemeProperty, ScoreScheme } from './scheme';

const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const EVERY_PROMISE: readonly SchemeProperty[] = [
  'monotone',
  'row-order-free',
  'equal-equal',
  'scale-free',
  'best-class-filled',
];
/** Customers below which one order more or less moves somebody. */
const LEAST_CUSTOMERS = 30;

/** What one click weighs: sales first, then how often, how recently, how profitably and how punctually. */
const ONE_CLICK_INPUTS: readonly SchemeInput[] = [
  { id: 'amount', weight: 40, direction: 'more', normaliser: 'rank' },
  { id: 'orders', weight: 20, direction: 'more', normaliser: 'rank' },
  { id: 'recency', weight: 20, direction: 'less', normaliser: 'rank' },
  { id: 'margin', weight: 10, direction: 'more', normaliser: 'rank' },
  { id: 'delay', weight: 10, direction: 'less', normaliser: 'rank' },
];

/** A of section 1.3 of the specification, the weighted grade. */
const WEIGHTED: ScoreScheme = {
  shape: 'score',
  inputs: ONE_CLICK_INPUTS,
  inputsAreSettable: true,
  aggregator: 'weighted-sum',
  cuts: { id: 'quota', at: [20, 50] },
  labels: LETTERS,
  limits: { least: 1, most: LETTERS.length - 1 },
  leastCustomers: LEAST_CUSTOMERS,
  promises: EVERY_PROMISE,
  needs: [['amount']],
  covers: 'buyers',
};

/** Score, limits, classes. */
export const SCORE_SCHEMES = {
  weighted: WEIGHTED,
  groups: { ...WEIGHTED, labels: ['key', 'main', 'ordinary'], limits: { least: 2, most: 2 } },
  abc: {
    ...WEIGHTED,
    inputs: [{ id: 'amount', weight: 100, direction: 'more', normaliser: 'mid-rank' }],
    inputsAreSettable: false,
    cuts: { id: 'share', at: [80, 95] },
  },
  /** Limits move with everybody, so that a larger amount of one can lower another. */
  breaks: {
    ...WEIGHTED,
    inputs: [{ id: 'amount', weight: 100, direction: 'more', normaliser: 'sum' }],
    inputsAreSettable: false,
    cuts: { id: 'breaks', by: 'natural', groups: 3 },
    promises: EVERY_PROMISE.filter((property) => property !== 'monotone'),
  },
} satisfies Record<string, ScoreScheme>;
