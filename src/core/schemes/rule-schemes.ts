import { CATEGORY_WORDS, type CategoryId } from '../indicators/categories';
import type { Fact } from './facts';
import { gridRules } from './grid-rules';
import type { RuleScheme } from './scheme';

const BANDS = { by: 'bands', rule: 'rank', count: 5 } as const;
/** A month, three and six of them at their longest: 31, 31 + 30 + 31, and half a year. */
const MONTH_LIMITS = [31, 92, 183];
/** Half a year, in days. */
const RECENT_DAYS = 183;

function words(category: Exclude<CategoryId, 'own'>): Fact {
  return { id: category, category, words: CATEGORY_WORDS[category] };
}

/** Declared alike: found from the rows alone, equal customers alike. */
const RULES = {
  shape: 'rules',
  score: [],
  leastCustomers: 1,
  promises: ['row-order-free', 'equal-equal'],
} as const;

/** The first rule that holds decides. Letters in comments are those of section 1.3 of the specification. */
export const RULE_SCHEMES = {
  /** ABC by amount beside XYZ by how evenly somebody buys from month to month. */
  'abc-xyz': {
    ...RULES,
    facts: [
      { id: 'abc', indicator: 'amount', steps: { by: 'share', at: [80, 95] } },
      { id: 'xyz', indicator: 'variation', steps: { by: 'limits', at: [0.5, 1] } },
    ],
    rules: gridRules(
      ['abc', 'xyz'],
      [
        ['CX', 'CY', 'CZ'],
        ['BX', 'BY', 'BZ'],
        ['AX', 'AY', 'AZ'],
      ],
    ),
    labels: ['AX', 'AY', 'AZ', 'BX', 'BY', 'BZ', 'CX', 'CY', 'CZ'],
    cutFact: 'abc',
    leastCustomers: 30,
    needs: [['amount'], ['variation']],
    covers: 'buyers',
  },
  /** C: when a sale is expected. Who was never followed up, or has no need, is in the last class whatever the date. */
  closing: {
    ...RULES,
    facts: [
      {
        id: 'closing',
        indicator: 'closing',
        steps: { by: 'limits', at: MONTH_LIMITS, isIncludedBelow: true },
      },
      words('need'),
      words('contacted'),
    ],
    rules: [
      { when: [{ need: [2] }, { contacted: [2] }, { closing: [4] }], then: 'D' },
      { when: [{ closing: [1] }], then: 'A' },
      { when: [{ closing: [2] }], then: 'B' },
      { when: [{ closing: [3] }], then: 'C' },
    ],
    labels: ['A', 'B', 'C', 'D'],
    needs: [['closing']],
    covers: 'everyone',
  },
  /** E: good, ordinary or not worth pursuing, at a glance and before the first sale. */
  quality: {
    ...RULES,
    facts: [
      { id: 'potential', indicator: 'potential', steps: { by: 'bands', rule: 'rank', count: 3 } },
      words('intention'),
      words('fit'),
    ],
    rules: [
      { when: [{ intention: [4] }], then: 'invalid' },
      {
        when: [
          { intention: [1], potential: [2, 3], fit: [0, 1] },
          { intention: [1, 2], potential: [3], fit: [0, 1] },
          { intention: [1], potential: [0], fit: [1] },
          { intention: [0], potential: [3], fit: [1] },
        ],
        then: 'high-quality',
      },
      { when: [{ intention: [1, 2, 3] }, { potential: [1, 2, 3] }], then: 'ordinary' },
    ],
    labels: ['high-quality', 'ordinary', 'invalid'],
    needs: [['intention', 'potential']],
    covers: 'everyone',
  },
  /** F: how far somebody has come, from known by name to loyal. */
  funnel: {
    ...RULES,
    facts: [
      { id: 'bought', indicator: 'amount', steps: { by: 'limits', at: [0], isIncludedBelow: true } },
      { id: 'repeated', indicator: 'orders', steps: { by: 'limits', at: [2] } },
      {
        id: 'recent',
        indicator: 'recency',
        steps: { by: 'limits', at: [RECENT_DAYS], isIncludedBelow: true },
      },
      { id: 'content', indicator: 'satisfaction', steps: { by: 'mean' } },
      words('contacted'),
    ],
    rules: [
      { when: [{ bought: [2], repeated: [2], recent: [1], content: [0, 2] }], then: 'loyal' },
      { when: [{ bought: [2] }], then: 'deal' },
      { when: [{ contacted: [1] }], then: 'target' },
      { when: [{}], then: 'potential' },
    ],
    labels: ['loyal', 'deal', 'target', 'potential'],
    needs: [['amount', 'orders']],
    covers: 'everyone',
  },
  /** G: large and frequent first; who costs more than they bring is told apart, whatever the amount. */
  value: {
    ...RULES,
    facts: [
      { id: 'amount', indicator: 'amount', steps: BANDS },
      { id: 'orders', indicator: 'orders', steps: BANDS },
      { id: 'profit', indicator: 'profit', steps: { by: 'limits', at: [0] } },
    ],
    rules: [
      { when: [{ profit: [1] }], then: 'low_value_high_cost' },
      { when: [{ amount: [5], orders: [4, 5] }], then: 'vip' },
      { when: [{ amount: [4, 5], orders: [3, 4, 5] }], then: 'gold' },
      {
        when: [
          { amount: [3, 4, 5], orders: [1, 2, 3, 4, 5] },
          { orders: [3, 4, 5], amount: [1, 2] },
        ],
        then: 'silver',
      },
      { when: [{ amount: [1, 2], orders: [1, 2] }], then: 'ordinary' },
    ],
    labels: ['vip', 'gold', 'silver', 'ordinary', 'low_value_high_cost'],
    leastCustomers: 30,
    needs: [['amount'], ['orders']],
    covers: 'buyers',
  },
  /** I: what people say of next time; where nobody asked, how often they came back. */
  loyalty: {
    ...RULES,
    facts: [words('attitude'), { id: 'orders', indicator: 'orders', steps: { by: 'limits', at: [1, 2, 4] } }],
    rules: [
      { when: [{ attitude: [1] }, { attitude: [0], orders: [4] }], then: 'loyal' },
      { when: [{ attitude: [2] }, { attitude: [0], orders: [3] }], then: 'switching' },
      { when: [{ attitude: [3] }, { attitude: [0], orders: [2] }], then: 'no-loyalty' },
    ],
    labels: ['loyal', 'switching', 'no-loyalty'],
    needs: [['attitude', 'orders']],
    covers: 'everyone',
  },
  /** The ten largest, those who make 95 % of sales with them, and the rest. */
  'top-10': {
    ...RULES,
    facts: [
      { id: 'top', indicator: 'amount', steps: { by: 'count', at: [10] } },
      { id: 'most', indicator: 'amount', steps: { by: 'share', at: [95] } },
    ],
    rules: [
      { when: [{ top: [2] }], then: 'top-10' },
      { when: [{ most: [2] }], then: 'regular' },
      { when: [{ most: [1] }], then: 'occasional' },
    ],
    labels: ['top-10', 'regular', 'occasional'],
    leastCustomers: 30,
    needs: [['amount']],
    covers: 'buyers',
  },
} satisfies Record<string, RuleScheme>;
