import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/scoring/prepare';
import { UNCLASSIFIED } from '../../../src/core/schemes/result';
import { makeCustomers } from '../make-customers';

const RANK = { normaliser: 'rank', direction: 'more' } as const;

describe('prepare', () => {
  it('sets aside customers without value, without orders and without data', () => {
    const table = makeCustomers({ amount: [10, 0, 0, -5, null], orders: [1, 2, 0, 1, 3] });
    const { noValue, noOrders, notEnoughData } = UNCLASSIFIED;
    expect([...prepare(table).outside]).toEqual([0, noValue, noOrders, noValue, notEnoughData]);
  });

  it('counts nobody where no amount is known', () => {
    const prepared = prepare(makeCustomers({ orders: [1, 2] }));
    expect([prepared.counted, prepared.columns.length]).toEqual([0, 0]);
  });

  it('ranks only the customers that count', () => {
    const prepared = prepare(makeCustomers({ amount: [10, -5, 20] }));
    expect([...prepared.normalised(prepared.amount!, RANK)]).toEqual([0, NaN, 1]);
  });

  it('drops an indicator nobody has data for', () => {
    const prepared = prepare(makeCustomers({ amount: [1, 2], delay: [null, null] }));
    expect(prepared.columns.map(({ id }) => id)).toEqual(['amount']);
  });

  it('computes a normalised column once', () => {
    const prepared = prepare(makeCustomers({ amount: [1, 2] }));
    const column = prepared.amount!;
    expect(prepared.normalised(column, RANK)).toBe(prepared.normalised(column, RANK));
  });
});
