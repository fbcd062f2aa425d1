import { expect, it } from 'vitest';
import { customerData } from '../../../../sidebar/panels/weights/customer-data';
import { classesBefore, sortAgain, whatIf } from '../../../../sidebar/panels/weights/what-if';
import type { PreparedRows } from '../../../../src/contract/api-prepared';
import type { Reply } from '../../../../src/contract/api';
import type { Settings } from '../../../../src/core/settings';
import { ask, classify, hostWith, type TestCell } from '../../../addon/workbook';
import { firmColumns } from './made-pages';

const CUSTOMERS = 120;
const SETTINGS: readonly Settings[] = [
  {},
  { scheme: 'groups', cuts: { method: 'share', at: [60, 90] } },
  {
    scheme: 'weighted',
    indicators: [
      { id: 'amount', weight: 13, direction: 'more', normaliser: 'log' },
      { id: 'delay', weight: 70, direction: 'less', normaliser: 'minmax' },
    ],
    cuts: { method: 'breaks', at: [4] },
  },
];

/** A customer list like that of `firmColumns`, as cells. */
function listOf(seed: number): TestCell[][] {
  const { amount = [], orders = [], margin = [], delay = [] } = firmColumns(CUSTOMERS, seed);
  const rows = amount.map((sales, i): TestCell[] => [
    'Customer ' + (i + 1),
    i % 3 === 0 ? 'Ana' : 'Bo',
    sales,
    orders[i] ?? null,
    margin[i] ?? null,
    delay[i] ?? null,
  ]);
  return [['Customer', 'Owner', 'Sales', 'Orders', 'Margin', 'Average delay'], ...rows];
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.issues.map(({ text }) => text).join(' '));
  return reply.value;
}

it.each([1, 2])(
  'the page shows the classes and moves that the shipped add-on comes to (list %d)',
  async (seed) => {
    const host = await hostWith({ Customers: listOf(seed) });
    valueOf(classify(host, { scheme: 'weighted' }));
    for (const settings of SETTINGS) {
      const page = valueOf(ask(host, 'prepared', { settings, page: 0, stamp: null }));
      const data = customerData([page as PreparedRows]);
      if (!data) throw new Error('one page holds everybody');
      const result = sortAgain(data, settings);
      const before = classesBefore(data, result, result.classIds);
      const shown = whatIf(data, result, { before, filter: null });
      const { summary } = valueOf(ask(host, 'check', { settings }));
      expect(shown.classes.map(({ id, after }) => [id, after.customers])).toEqual(
        summary.classes.map((row) => [row.class, row.customers]),
      );
      const total = shown.classes.reduce((sum, { after }) => sum + after.amount, 0);
      shown.classes.forEach(({ after }, i) =>
        expect(after.amount / total).toBeCloseTo(summary.classes[i]?.share ?? NaN, 9),
      );
      if (settings.scheme !== 'groups')
        expect([shown.up.customers, shown.down.customers]).toEqual([summary.moves.up, summary.moves.down]);
      expect(data.owners?.slice(0, 2)).toEqual(['Ana', 'Bo']);
    }
  },
);
