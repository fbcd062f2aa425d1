import { expect, test } from 'vitest';
import type { Reply } from '../../src/contract/api';
import { ask, hostWith, type TestCell } from './workbook';

/** Big buys every ten days, Mid every thirty and is late, Small bought twice. */
const ORDERS: TestCell[][] = [
  ['Order', 'Customer', 'Order date', 'Amount'],
  ...['04', '05', '06'].flatMap((month) =>
    ['01', '11', '21'].map((day) => [`b${month}${day}`, 'Big', `2026-${month}-${day}`, 900]),
  ),
  ['m1', 'Mid', '2026-01-01', 300],
  ['m2', 'Mid', '2026-01-31', 250],
  ['m3', 'Mid', '2026-03-02', 250],
  ['s1', 'Small', '2026-06-01', 40],
  ['s2', 'Small', '2026-06-20', 60],
];

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

test('a customer is explained: rank, neighbours, ways up and down, certainty and rhythm', async () => {
  const host = await hostWith({ Orders: ORDERS });
  const settings = { scheme: 'abc', window: 'all', referenceDate: '2026-06-30' } as const;
  const mid = valueOf(ask(host, 'customer', { settings, key: 'mid' }));
  // 8,100 + 800 + 100 = 9,000: 90 % stand above Mid, so it is B; Small C. A takes what Big has.
  expect(mid).toMatchObject({ name: 'Mid', class: 'B', rank: 2, of: 3, above: 'Big', below: 'Small' });
  expect(mid.reason).toContain('2nd of 3');
  // Gaps of 30 days, the last order 120 days before 30 June.
  expect(mid.rhythm).toMatchObject({ state: 'late', dueOn: '2026-04-02', lateOn: '2026-04-02' });
  expect(mid.rhythm?.text).toBe('Late: usually orders every 30 days, the last order was 120 days ago');
  expect(mid.certainty.level).toBe('high');
  expect(mid.lifts).toHaveLength(1);
  expect(mid.lifts[0]).toMatch(/^For A: \+[\d,.]+ sales$/);
  const small = valueOf(ask(host, 'customer', { settings, key: 'small' }));
  expect(small).toMatchObject({ below: null, falls: [], rhythm: null });
  expect(small.certainty).toMatchObject({ level: null, share: null });
});

test('a customer that is gone is said', async () => {
  const host = await hostWith({ Orders: ORDERS });
  expect(ask(host, 'customer', { settings: {}, key: 'nobody' })).toMatchObject({
    ok: false,
    issues: [{ code: 'customer-unknown' }],
  });
});

test('the firm is told how far a few customers carry it', async () => {
  const host = await hostWith({ Orders: ORDERS });
  const firm = valueOf(ask(host, 'firm', { settings: {} }));
  expect(firm).toMatchObject({ customers: 3, total: 9000, customersFor80: 1, largestShare: 0.9 });
  expect(firm?.texts).toEqual([
    '1 customer of 3 makes 80 % of sales',
    'The largest customer is 90% of sales',
  ]);
  expect(firm?.curve).toHaveLength(4);
});
