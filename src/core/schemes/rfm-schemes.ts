import type { Fact } from './facts';
import { gridRules } from './grid-rules';
import type { Rule } from './rule-table';
import type { RuleScheme, SchemeInput } from './scheme';

/** Recency 40, frequency 30, amount 30: orders customers inside and across the segments. */
const RFM_WEIGHTS: readonly SchemeInput[] = [
  { id: 'recency', weight: 40, direction: 'less', normaliser: 'rank' },
  { id: 'orders', weight: 30, direction: 'more', normaliser: 'rank' },
  { id: 'amount', weight: 30, direction: 'more', normaliser: 'rank' },
];

const BANDS = { by: 'bands', rule: 'rank', count: 5 } as const;

const RECENCY: Fact = { id: 'recency', indicator: 'recency', steps: BANDS };
const FREQUENCY: Fact = { id: 'orders', indicator: 'orders', steps: BANDS };
const AMOUNT: Fact = { id: 'amount', indicator: 'amount', steps: BANDS };
const FREQUENCY_AND_AMOUNT: Fact = { id: 'value', average: ['orders', 'amount'], steps: 5 };

/** Recency 1..5 down, mean of frequency and amount 1..5 across: found alike in two independent public scripts. */
const ELEVEN_SEGMENTS: readonly Rule[] = gridRules(
  ['recency', 'value'],
  [
    ['lost', 'hibernating', 'at-risk', 'cannot-lose', 'cannot-lose'],
    ['about-to-sleep', 'needs-attention', 'needs-attention', 'at-risk', 'at-risk'],
    ['promising', 'needs-attention', 'potential-loyalist', 'loyal', 'loyal'],
    ['promising', 'potential-loyalist', 'potential-loyalist', 'loyal', 'champion'],
    ['new', 'potential-loyalist', 'loyal', 'champion', 'champion'],
  ],
);

/** Recency 1..5 down, frequency 1..5 across: the map that most Python recipes copy. */
const TEN_SEGMENTS: readonly Rule[] = gridRules(
  ['recency', 'orders'],
  [
    ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
    ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
    ['about-to-sleep', 'about-to-sleep', 'needs-attention', 'loyal', 'loyal'],
    ['promising', 'potential-loyalist', 'potential-loyalist', 'loyal', 'loyal'],
    ['new', 'potential-loyalist', 'potential-loyalist', 'champion', 'champion'],
  ],
);

/** The better or the worse side of the mean in all three, as Chinese textbooks have it. */
const EIGHT_GROUPS: readonly Rule[] = [
  { when: [{ recency: [2], orders: [2], amount: [2] }], then: 'key-value' },
  { when: [{ recency: [2], orders: [1], amount: [2] }], then: 'key-develop' },
  { when: [{ recency: [1], orders: [2], amount: [2] }], then: 'key-keep' },
  { when: [{ recency: [1], orders: [1], amount: [2] }], then: 'key-win-back' },
  { when: [{ recency: [2], orders: [2], amount: [1] }], then: 'general-value' },
  { when: [{ recency: [2], orders: [1], amount: [1] }], then: 'general-develop' },
  { when: [{ recency: [1], orders: [2], amount: [1] }], then: 'general-keep' },
  { when: [{ recency: [1], orders: [1], amount: [1] }], then: 'general-win-back' },
];

const RFM: RuleScheme = {
  shape: 'rules',
  facts: [RECENCY, FREQUENCY, AMOUNT, FREQUENCY_AND_AMOUNT],
  rules: ELEVEN_SEGMENTS,
  score: RFM_WEIGHTS,
  labels: [
    'champion',
    'loyal',
    'potential-loyalist',
    'new',
    'needs-attention',
    'promising',
    'about-to-sleep',
    'at-risk',
    'cannot-lose',
    'hibernating',
    'lost',
  ],
  leastCustomers: 30,
  // Not monotone: this map leads from "at risk" to "cannot lose" by more sales and back by a newer order, and likewise
  // to "needs attention", so that every order of its segments breaks two steps. This one breaks no more.
  promises: ['row-order-free', 'equal-equal', 'scale-free'],
  needs: [['recency'], ['orders'], ['amount']],
  covers: 'buyers',
};

/** Recency, frequency and amount in bands, and the map from bands to segments. */
export const RFM_SCHEMES = {
  rfm: RFM,
  'rfm-10': {
    ...RFM,
    facts: [RECENCY, FREQUENCY],
    rules: TEN_SEGMENTS,
    // The segments of this map do have an order: more sales and newer orders never lead to a worse one.
    labels: [
      'champion',
      'loyal',
      'potential-loyalist',
      'new',
      'needs-attention',
      'promising',
      'about-to-sleep',
      'cannot-lose',
      'at-risk',
      'hibernating',
    ],
    promises: [...RFM.promises, 'monotone'],
  },
  'rfm-8': {
    ...RFM,
    facts: [RECENCY, FREQUENCY, AMOUNT].map((fact) => ({ ...fact, steps: { by: 'mean' } as const })),
    rules: EIGHT_GROUPS,
    labels: EIGHT_GROUPS.map(({ then }) => then),
    promises: [...RFM.promises, 'monotone'],
  },
} satisfies Record<string, RuleScheme>;
