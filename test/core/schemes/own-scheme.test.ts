import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/scoring/prepare';
import { runScheme } from '../../../src/core/schemes/run';
import type { OwnFact, OwnScheme, Settings } from '../../../src/core/settings';
import { dayOfIso } from '../../../src/core/table/calendar';
import { parseCsv } from '../indicators/read-csv';
import type { Columns } from '../make-customers';
import { makeCustomers } from '../make-customers';
import { readDataText, truthCase, truthTest } from '../../truth';

function run(columns: Columns, settings: Settings, keys?: readonly string[]) {
  const result = runScheme(prepare(makeCustomers(columns, keys)), 'own', settings);
  const classes = Array.from(result.classIndexes, (index) => result.classIds[index] ?? '-');
  return { ...result, classes };
}

function codes(own: OwnScheme | undefined): string[] {
  return run({ amount: [1, 2], orders: [1, 2] }, own ? { own } : {}).issues.map(
    ({ code, severity }) => `${severity} ${code}`,
  );
}

describe('rules of the user', () => {
  const facts: OwnFact[] = [
    { id: 'size', indicator: 'amount', limits: [100, 1000] },
    { id: 'often', indicator: 'orders', bands: 2 },
  ];
  const columns = { amount: [5, 100, 999, 1000], orders: [1, 2, 9, 9] };

  it('decide by the first that holds, all of a group or any of several', () => {
    const own: OwnScheme = {
      classes: ['Stars', 'Middle', 'Others'],
      facts,
      rules: [
        { when: [{ size: [3] }, { size: [2], often: [2] }], then: 'Stars' },
        { when: { size: [2] }, then: 'Middle' },
        { when: {}, then: 'Others' },
      ],
    };
    expect(run(columns, { own }).classes).toEqual(['Others', 'Middle', 'Stars', 'Stars']);
  });

  it('may look at the mean of steps, a share, a count and the mean', () => {
    const own: OwnScheme = {
      classes: ['yes', 'no'],
      facts: [
        { id: 'a', indicator: 'amount', share: [50] },
        { id: 'b', indicator: 'amount', count: [1] },
        { id: 'c', indicator: 'amount', mean: true },
        { id: 'all', average: ['a', 'b', 'c'] },
      ],
      rules: [
        { when: { all: [2] }, then: 'yes' },
        { when: {}, then: 'no' },
      ],
    };
    expect(run({ amount: [10, 20, 100] }, { own }).classes).toEqual(['no', 'no', 'yes']);
  });

  it.each<[string, Partial<OwnScheme>]>([
    ['own-classes', { classes: ['only'] }],
    ['own-classes', { classes: ['same', 'same'] }],
    ['own-fact', { facts: [{ id: 'x', indicator: 'turnover', bands: 3 }] }],
    ['own-fact', { facts: [{ id: 'x', indicator: 'amount', bands: 3, limits: [1] }] }],
    ['own-fact', { facts: [{ id: 'x', indicator: 'amount', bands: 1 }] }],
    ['own-fact', { facts: [{ id: 'x', average: ['nobody'] }] }],
    ['own-rule', { rules: [{ when: { size: [9] }, then: 'a' }] }],
    ['own-rule', { rules: [{ when: {}, then: 'c' }] }],
    ['own-gaps', { rules: [{ when: { size: [1, 2] }, then: 'a' }] }],
    [
      'rule-idle',
      {
        rules: [
          { when: {}, then: 'a' },
          { when: { size: [1] }, then: 'b' },
        ],
      },
    ],
    [
      'own-too-many',
      { facts: Array.from({ length: 6 }, (_, i) => ({ id: `f${i}`, indicator: 'amount', bands: 20 })) },
    ],
  ])('are refused with %s', (code, change) => {
    const whole: OwnScheme = { classes: ['a', 'b'], facts, rules: [{ when: {}, then: 'a' }] };
    expect(codes({ ...whole, ...change })).toEqual([`refusal ${code}`]);
  });

  it('are refused where there are none', () => {
    expect(codes(undefined)).toEqual(['refusal own-absent']);
  });

  it('name the combination that is left out', () => {
    const own: OwnScheme = { classes: ['a', 'b'], facts, rules: [{ when: { often: [2] }, then: 'a' }] };
    expect(run(columns, { own }).issues[0]?.details).toEqual({ gap: 'size 1, often 1', gaps: 3 });
  });
});

describe('classes of the user without rules', () => {
  it('follow the score, by natural limits unless others are set', () => {
    const own: OwnScheme = { classes: ['gold', 'silver'] };
    const amount = [1, 2, 3, 50, 60];
    const indicators = [{ id: 'amount', weight: 1, normaliser: 'minmax' }];
    expect(run({ amount }, { own, indicators }).classes).toEqual([
      'silver',
      'silver',
      'silver',
      'gold',
      'gold',
    ]);
    const cuts = { method: 'count', at: [1] } as const;
    expect(run({ amount }, { own, indicators, cuts }).classes[3]).toBe('silver');
  });
});

/** The segments of the R package rfm as rules: their ranges overlap, so the first that holds decides. */
function rfmOfR(segments: Record<string, (string | number)[]>): Settings {
  const names = segments.names as string[];
  const span = (fact: string, index: number): number[] => {
    const [low, high] = [
      Number(segments[`${fact}_lower`]![index]),
      Number(segments[`${fact}_upper`]![index]),
    ];
    return Array.from({ length: high - low + 1 }, (_, i) => low + i);
  };
  const facts: OwnFact[] = [
    { id: 'recency', bands: 5 },
    { id: 'frequency', indicator: 'orders', bands: 5 },
    { id: 'monetary', indicator: 'amount', bands: 5 },
  ];
  const rules = names.map((then, index) => ({
    then,
    when: Object.fromEntries(['recency', 'frequency', 'monetary'].map((fact) => [fact, span(fact, index)])),
  }));
  return {
    bands: 'quantile-plus-one',
    own: { classes: [...names, 'Others'], facts, rules: [...rules, { when: {}, then: 'Others' }] },
  };
}

/** Recency to 2006-12-31, number and sum of the orders of each customer. */
function orderColumns(): { keys: string[]; columns: Columns } {
  const found = new Map<string, { last: number; orders: number; amount: number }>();
  for (const [customer = '', day = '', revenue = ''] of parseCsv(
    readDataText('rfm/rfm_data_orders.csv'),
  ).slice(1)) {
    const known = found.get(customer) ?? { last: -Infinity, orders: 0, amount: 0 };
    found.set(customer, {
      last: Math.max(known.last, dayOfIso(day)),
      orders: known.orders + 1,
      amount: known.amount + Number(revenue),
    });
  }
  const customers = [...found.values()];
  const today = dayOfIso('2006-12-31');
  return {
    keys: [...found.keys()],
    columns: {
      recency: customers.map(({ last }) => today - last),
      orders: customers.map(({ orders }) => orders),
      amount: customers.map(({ amount }) => amount),
    },
  };
}

/** The aggregated customers: recency, number of orders, revenue. */
function customerColumns(): { keys: string[]; columns: Columns } {
  const rows = parseCsv(readDataText('rfm/rfm_data_customer.csv.gz')).slice(1);
  return {
    keys: rows.map((row) => row[0]!),
    columns: {
      recency: rows.map((row) => Number(row[4])),
      orders: rows.map((row) => Number(row[3])),
      amount: rows.map((row) => Number(row[1])),
    },
  };
}

function counts(classes: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const id of classes) found[id] = (found[id] ?? 0) + 1;
  return found;
}

describe('the R package rfm, by rules of the user', () => {
  const sources = [
    ['orders', orderColumns],
    ['customers', customerColumns],
  ] as const;
  for (const [name, read] of sources) {
    truthTest(`gives the published segments and bands (${name}-segments, ${name}-rows)`, () => {
      const { parameters, expected } = truthCase('rfm', `${name}-segments`);
      const { keys, columns } = read();
      const { classes, decision } = run(
        columns,
        rfmOfR(parameters.segments as Record<string, string[]>),
        keys,
      );
      expect(counts(classes)).toEqual(expected);
      for (const [key, row] of Object.entries(
        truthCase('rfm', `${name}-rows`).expected as Record<string, number[]>,
      )) {
        const customer = keys.indexOf(key);
        expect([key, decision?.steps.map((steps) => steps[customer])]).toEqual([key, row.slice(-3)]);
      }
    });
  }

  truthTest('parts bands where the package does (orders-cutoffs)', () => {
    const { parameters } = truthCase('rfm', 'orders-segments');
    const { columns } = orderColumns();
    const { decision } = run(columns, rfmOfR(parameters.segments as Record<string, string[]>));
    const limits = Object.values(truthCase('rfm', 'orders-cutoffs').expected as Record<string, number[]>);
    [columns.recency!, columns.orders!, columns.amount!].forEach((values, fact) => {
      values.forEach((value, customer) => {
        const reached = limits[fact]!.filter((limit) => value! >= limit).length;
        expect(decision?.steps[fact]![customer]).toBe(fact === 0 ? 5 - reached : 1 + reached);
      });
    });
  });

  truthTest('sums up customers, orders and revenue of each segment (orders-segment-money)', () => {
    const { parameters } = truthCase('rfm', 'orders-segments');
    const { columns } = orderColumns();
    const { classes } = run(columns, rfmOfR(parameters.segments as Record<string, string[]>));
    for (const [segment, wanted] of Object.entries(
      truthCase('rfm', 'orders-segment-money').expected as Record<string, number[]>,
    )) {
      const inside = classes.flatMap((id, customer) => (id === segment ? [customer] : []));
      const orders = inside.reduce((sum, customer) => sum + columns.orders![customer]!, 0);
      const amount = inside.reduce((sum, customer) => sum + columns.amount![customer]!, 0);
      expect([inside.length, orders, amount]).toEqual(wanted.slice(0, 3));
      expect(amount / orders).toBeCloseTo(wanted[3]!, 2);
    }
  });
});
