import { describe, expect, it } from 'vitest';
import { variationOf, variations } from '../../../src/core/indicators/variation';
import { dayOfIso } from '../../../src/core/table/calendar';

/** Orders of one customer as 'YYYY-MM-DD' and amount. */
function ofOrders(orders: readonly (readonly [string, number])[], settings = {}) {
  const book = {
    starts: Uint32Array.of(0, orders.length),
    amounts: Float64Array.from(orders, ([, amount]) => amount),
    margins: null,
    days: Float64Array.from(orders, ([day]) => dayOfIso(day)),
    isPurchase: new Uint8Array(orders.length).fill(1),
  };
  const window = { from: dayOfIso('2025-01-01'), to: dayOfIso('2025-12-31') };
  return variations(book, window, settings)[0];
}

describe('variationOf', () => {
  // The three vectors of section 5.9 of the specification.
  it.each([
    [[10, 12, 8, 10], 0.1414],
    [[10, 0, 20, 10], 0.7071],
    [[0, 0, 40, 0], 1.7321],
  ])('%j: %d', (monthly, wanted) => {
    expect(variationOf(monthly, { months: 4 })).toBeCloseTo(wanted, 4);
  });

  it('is not told from fewer than six months, nor where nothing was bought in sum', () => {
    expect(variationOf([10, 12, 8, 10, 9])).toBeNaN();
    expect(variationOf([5, -5, 0, 0, 0, 0])).toBeNaN();
  });

  it('may be that of a sample, as many spreadsheets have it', () => {
    // Squares around 10: 0 + 100 + 100 + 0; over 3, not 4.
    expect(variationOf([10, 0, 20, 10], { months: 4, deviation: 'sample' })).toBeCloseTo(
      Math.sqrt(200 / 3) / 10,
      12,
    );
  });
});

describe('variations', () => {
  it('fill months with 0 from the first order to the end', () => {
    const orders = [
      ['2025-07-31', 60],
      ['2025-07-01', 60],
    ] as const;
    // 120, 0, 0, 0, 0, 0: mean 20, deviation 20 x root 5.
    expect(ofOrders(orders)).toBeCloseTo(Math.sqrt(5), 12);
    // Twelve months: mean 10, deviation 10 x root 11.
    expect(ofOrders(orders, { from: 'window' })).toBeCloseTo(Math.sqrt(11), 12);
  });

  it('say nothing of who began too late', () => {
    expect(ofOrders([['2025-08-01', 60]])).toBeNaN();
  });
});
