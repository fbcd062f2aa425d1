import { describe, expect, it } from 'vitest';
import { FrozenRun } from '../../../src/core/explain/frozen-run';
import { causeOfMove } from '../../../src/core/history/move-cause';
import type { IndicatorId } from '../../../src/core/indicators/customer-table';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers, type Columns } from '../make-customers';

/** Two runs of four customers, limits after one and two of them; the cause of the move of each that moved. */
function causes(before: number[], after: number[]): (string | null)[] {
  const classed = (amount: number[]) => {
    const columns: Columns = { amount, orders: amount.map(() => 1) };
    const prepared = prepare(makeCustomers(columns));
    const cuts = { method: 'quota', at: [25, 50] } as const;
    const result = runScheme(prepared, 'weighted', { cuts });
    if (!result.plan) throw new Error('refused');
    return { result, plan: result.plan, frozen: new FrozenRun(prepared, result.plan, result) };
  };
  const [first, second] = [classed(before), classed(after)];
  return before.map((amount, customer) => {
    const from = first.result.classIndexes[customer] ?? -1;
    const to = second.result.classIndexes[customer] ?? -1;
    const values: [IndicatorId, number][] = [
      ['amount', amount],
      ['orders', 1],
    ];
    if (from === to) return null;
    return causeOfMove(second.frozen, second.plan, { customer, from, to, valuesBefore: new Map(values) });
  });
}

describe('causeOfMove', () => {
  it('is the own change of who overtook, and that of others for who was overtaken', () => {
    // The third rises from 30 to 60 past 50: B for itself, C for the one it passed.
    expect(causes([90, 50, 30, 10], [90, 50, 60, 10])).toEqual([null, 'others', 'own', null]);
  });

  it('is both where neither alone explains the new class', () => {
    // The second falls from 80 to 20 while two others pass 80: with its 80 it would be a B, neither A as before nor C as now.
    expect(causes([70, 80, 30, 10], [85, 20, 82, 10])).toEqual(['own', 'both', 'own', null]);
  });
});
