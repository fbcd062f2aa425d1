import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/core/indicators/categories';
import { CATEGORY_WORDS } from '../../../src/core/indicators/categories';
import { prepare } from '../../../src/core/scoring/prepare';
import type { SchemeId } from '../../../src/core/schemes/catalogue';
import { runScheme } from '../../../src/core/schemes/run';
import type { Settings } from '../../../src/core/settings';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';

type Words = Partial<Record<Exclude<CategoryId, 'own'>, readonly (string | null)[]>>;

function run(
  { columns = {}, words = {} }: { columns?: Columns; words?: Words },
  schemeId: SchemeId,
  settings: Settings = {},
) {
  const categories = (Object.entries(words) as [Exclude<CategoryId, 'own'>, (string | null)[]][]).map(
    ([id, texts]) => ({
      id,
      words: CATEGORY_WORDS[id],
      values: Uint8Array.from(texts, (text) => 1 + CATEGORY_WORDS[id].indexOf(text ?? '')),
      notUnderstood: [],
    }),
  );
  const n = Object.values(columns)[0]?.length ?? Object.values(words)[0]?.length ?? 0;
  const keys = Array.from({ length: n }, (_, i) => `c${i}`);
  return runScheme(prepare(makeCustomers(columns, keys, categories)), schemeId, settings);
}

function classes(data: Parameters<typeof run>[0], schemeId: SchemeId, settings: Settings = {}): string[] {
  const { classIds, classIndexes } = run(data, schemeId, settings);
  return Array.from(classIndexes, (index) => classIds[index] ?? '-');
}

/** Every pair of bands once: 25 customers whose five recencies and five amounts (and orders) form a square. */
const SQUARE = Array.from({ length: 25 }, (_, i) => ({ r: Math.floor(i / 5) + 1, fm: (i % 5) + 1 }));
const SQUARE_COLUMNS: Columns = {
  recency: SQUARE.map(({ r }) => 60 - 10 * r),
  orders: SQUARE.map(({ fm }) => fm),
  amount: SQUARE.map(({ fm }) => 100 * fm),
};

// The maps as they stand in section 5.4 of the specification, recency 5 first.
const ELEVEN = `
new potential-loyalist loyal champion champion
promising potential-loyalist potential-loyalist loyal champion
promising needs-attention potential-loyalist loyal loyal
about-to-sleep needs-attention needs-attention at-risk at-risk
lost hibernating at-risk cannot-lose cannot-lose`;
const TEN = `
new potential-loyalist potential-loyalist champion champion
promising potential-loyalist potential-loyalist loyal loyal
about-to-sleep about-to-sleep needs-attention loyal loyal
hibernating hibernating at-risk at-risk cannot-lose
hibernating hibernating at-risk at-risk cannot-lose`;

function printed(found: readonly string[]): string {
  return [4, 3, 2, 1, 0].map((row) => '\n' + found.slice(5 * row, 5 * row + 5).join(' ')).join('');
}

describe('rfm', () => {
  it('gives the eleven segments of the map', () => {
    expect(printed(classes({ columns: SQUARE_COLUMNS }, 'rfm'))).toBe(ELEVEN);
  });

  it('gives the ten segments of the other map', () => {
    expect(printed(classes({ columns: SQUARE_COLUMNS }, 'rfm-10'))).toBe(TEN);
  });

  it('gives eight groups by the mean of each', () => {
    const columns = { recency: [1, 1, 9, 9, 1, 1, 9, 9], orders: [9, 1, 9, 1, 9, 1, 9, 1] };
    const amount = [9, 9, 9, 9, 1, 1, 1, 1];
    expect(classes({ columns: { ...columns, amount } }, 'rfm-8')).toEqual([
      ...['key-value', 'key-develop', 'key-keep', 'key-win-back'],
      ...['general-value', 'general-develop', 'general-keep', 'general-win-back'],
    ]);
  });

  it('leaves people who bought nothing outside, and those of unknown recency without a class', () => {
    const { unclassified, classIndexes } = run(
      { columns: { amount: [0, 5, 9], orders: [0, 1, 2], recency: [null, null, 3] } },
      'rfm',
    );
    expect([...unclassified]).toEqual([3, 2, 0]);
    expect([...classIndexes].slice(0, 2)).toEqual([-1, -1]);
  });

  it('scores by recency 40, frequency 30, amount 30', () => {
    const { scores, weights } = run({ columns: { amount: [1, 2], orders: [2, 1], recency: [9, 1] } }, 'rfm');
    expect([...scores]).toEqual([30, 70]);
    expect(weights.map(({ share }) => share)).toEqual([0.4, 0.3, 0.3]);
  });

  it('draws bands as R does where that is set', () => {
    const orders = [...Array<number>(12).fill(1), 2, 2, 2, 2, 3, 3, 5, 9];
    const columns = { orders, amount: orders, recency: orders.map(() => 1) };
    // All recencies are alike: band 3 by rank, band 5 turned around with limits one day above them all.
    expect(classes({ columns }, 'rfm-10')[19]).toBe('loyal');
    expect(classes({ columns }, 'rfm-10', { bands: 'quantile-plus-one' })[19]).toBe('champion');
  });

  it('says what is missing', () => {
    const { issues } = run({ columns: { amount: [1, 2] } }, 'rfm');
    expect(issues.map(({ code, severity, details }) => [code, severity, details?.needed])).toEqual([
      ['scheme-needs', 'refusal', 'recency'],
      ['scheme-needs', 'refusal', 'orders'],
    ]);
  });
});

describe('abc-xyz', () => {
  const columns = { amount: [60, 30, 6, 4], variation: [0.49, 0.5, 1, null] };

  it('joins ABC by sales with limits 0.5 and 1, lower ends included', () => {
    expect(classes({ columns }, 'abc-xyz')).toEqual(['AX', 'AY', 'BZ', '-']);
  });

  it('takes other limits of the ABC, and no others', () => {
    const settings: Settings = { cuts: { method: 'share', at: [50, 92] } };
    expect(classes({ columns }, 'abc-xyz', settings).slice(0, 3)).toEqual(['AX', 'BY', 'BZ']);
    const wrong = run({ columns }, 'abc-xyz', { cuts: { method: 'share', at: [50] } });
    expect(wrong.issues.map(({ code }) => code)).toEqual(['limits-number']);
    const none = run({ columns: SQUARE_COLUMNS }, 'rfm', { cuts: { method: 'share', at: [50] } });
    expect(none.issues.map(({ code }) => code)).toEqual(['limits-not-settable']);
  });
});

describe('closing', () => {
  it('parts at one, three and six months, the day itself included', () => {
    const closing = [0, 31, 32, 92, 93, 183, 184, null];
    expect(classes({ columns: { closing } }, 'closing')).toEqual(['A', 'A', 'B', 'B', 'C', 'C', 'D', '-']);
  });

  it('puts last who was never followed up or has no need, whatever the date', () => {
    const words: Words = {
      need: ['no', 'yes', null, 'yes'],
      contacted: ['yes', 'no', 'no', 'yes'],
    };
    expect(classes({ columns: { closing: [5, 5, null, 5] }, words }, 'closing')).toEqual([
      'D',
      'D',
      'D',
      'A',
    ]);
  });
});

describe('intention', () => {
  it('takes the classes that people gave, prospects included', () => {
    const stage = ['closed', 'poor', null, 'high-hope'];
    const columns = { amount: [0, 0, 0, 0] };
    expect(classes({ columns, words: { stage } }, 'intention')).toEqual(['closed', 'poor', '-', 'high-hope']);
  });
});

describe('quality', () => {
  it('looks at intention, potential and what the firm looks for', () => {
    const columns = { potential: [900, 900, 10, 500, null, null] };
    const words: Words = {
      intention: ['high', 'none', 'medium', null, 'high', 'high'],
      fit: ['yes', 'yes', 'yes', 'yes', 'yes', null],
    };
    expect(classes({ columns, words }, 'quality')).toEqual([
      ...['high-quality', 'invalid', 'ordinary', 'ordinary', 'high-quality', 'ordinary'],
    ]);
  });
});

describe('funnel', () => {
  it('goes from known by name to loyal', () => {
    const columns = {
      amount: [500, 500, 500, 100, 0, 0],
      orders: [5, 5, 5, 1, 0, 0],
      recency: [10, 400, 10, 10, null, null],
      satisfaction: [5, 5, 1, null, null, null],
    };
    const contacted = ['yes', 'yes', 'yes', 'no', 'yes', 'no'];
    expect(classes({ columns, words: { contacted } }, 'funnel')).toEqual([
      ...['loyal', 'deal', 'deal', 'deal', 'target', 'potential'],
    ]);
  });
});

describe('value', () => {
  it('looks at amount and number of purchases, and at what costs more than it brings', () => {
    const steps = [1, 2, 3, 4, 5];
    const columns = {
      amount: steps.map((step) => 100 * step),
      orders: steps,
      profit: [5, null, 1, -1, 0],
    };
    expect(classes({ columns }, 'value')).toEqual([
      ...['ordinary', 'ordinary', 'silver', 'low_value_high_cost', 'vip'],
    ]);
  });
});

describe('loyalty', () => {
  it('goes by what people say, else by how often they came back', () => {
    const columns = { orders: [9, 9, null, 4, 3, 1, 0] };
    const attitude = ['no-loyalty', 'switching', 'loyal', null, null, null, null];
    expect(classes({ columns, words: { attitude } }, 'loyalty')).toEqual([
      ...['no-loyalty', 'switching', 'loyal', 'loyal', 'switching', 'no-loyalty', '-'],
    ]);
  });
});

describe('top-10', () => {
  it('takes the ten largest and who equals the last of them', () => {
    const amount = [...Array.from({ length: 9 }, (_, i) => 100 - i), 50, 50, 40, 40, 3, 2, 1];
    expect(classes({ columns: { amount } }, 'top-10').join(' ')).toBe(
      'top-10 '.repeat(11) + 'regular regular occasional occasional occasional',
    );
  });
});

describe('breaks', () => {
  it('parts amounts where they lie closest together', () => {
    const amount = [1, 2, 4, 5, 7, 9, 10, 20];
    // Groups 1-5, 7-10 and 20, as simple-statistics has them.
    expect(classes({ columns: { amount } }, 'breaks').join('')).toBe('CCCCBBBA');
  });

  it('gives as many classes as are asked for, and says where there are fewer', () => {
    const cuts = { method: 'breaks', at: [4] } as const;
    expect(new Set(classes({ columns: { amount: [1, 10, 100, 1000] } }, 'breaks', { cuts })).size).toBe(4);
    const { issues, classIds } = run({ columns: { amount: [1, 1, 5, 5] } }, 'breaks');
    expect(classIds).toEqual(['A', 'B']);
    expect(issues.map(({ code, details }) => [code, details])).toContainEqual([
      'limits-fewer',
      { asked: 3, found: 2 },
    ]);
  });
});
