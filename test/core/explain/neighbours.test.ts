import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/core/explain/neighbours';
import { runScheme } from '../../../src/core/schemes/run';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers } from '../make-customers';

describe('neighbours', () => {
  const prepared = prepare(makeCustomers({ amount: [20, 50, 20, 80, 0, 10, 50] }, [...'gfedcba']));
  const of = (customer: number) => neighbours(prepared, runScheme(prepared, 'abc', {}), customer);

  it('are the next scores above and below, the first by key of several', () => {
    expect(of(0)).toEqual({ above: 6, below: 5, equals: 1, rank: 4, of: 6 });
    expect(of(1)).toEqual({ above: 3, below: 2, equals: 1, rank: 2, of: 6 });
  });

  it('are missing at the ends, and for who has no score', () => {
    expect(of(3)).toMatchObject({ above: null, rank: 1 });
    expect(of(5)).toMatchObject({ below: null, rank: 6 });
    expect(of(4)).toBeNull();
  });
});
