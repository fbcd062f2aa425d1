import { describe, expect, test } from 'vitest';
import { deriveCustomers } from '../../../src/core/indicators/derive-customers';
import { dayOfIso } from '../../../src/core/table/calendar';
import { recogniseRows } from '../table/grids';

function amounts(rows: readonly string[]): Record<string, number> {
  const { keys, indicators } = deriveCustomers(recogniseRows(rows), {}, { today: dayOfIso('2025-12-31') });
  const values = indicators.find(({ id }) => id === 'amount')?.values;
  return Object.fromEntries(keys.map((key, customer) => [key, values?.[customer] ?? NaN]));
}

describe('orders with a status of payment and one of their own', () => {
  test('count where neither says that nothing was sold', () => {
    expect(
      amounts([
        '客户|下单日期|订单金额|付款状态|订单状态',
        '甲公司|2025-01-05|1|已付款|已完成',
        '甲公司|2025-01-06|2|已付款|已取消',
        '乙公司|2025-01-07|4|未付款|已完成',
        '乙公司|2025-01-08|8|部分付款|已完成',
      ]),
    ).toEqual({ 甲公司: 1, 乙公司: 8 });
  });

  test('stay where another column tells only how far they are', () => {
    expect(
      amounts([
        'Customer|Date|Total|Payment status|Fulfillment status',
        'Ana|2025-01-05|1|paid|unfulfilled',
        'Bo|2025-01-06|2|paid|fulfilled',
        'Bo|2025-01-07|4|refunded|fulfilled',
      ]),
    ).toEqual({ ana: 1, bo: 2 });
  });

  test('follow the stages of selling alone where there are some', () => {
    expect(
      amounts([
        'Customer|Date|Amount|Stage|Status',
        'Ana|2025-01-05|1|Won|Open',
        'Bo|2025-01-06|2|Won|Closed',
        'Bo|2025-01-07|4|Lost|Closed',
      ]),
    ).toEqual({ ana: 1, bo: 2 });
  });
});
