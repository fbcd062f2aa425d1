import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassSummary } from '../../../../src/contract/api';
import { concentration } from '../../../../sidebar/panels/classify/concentration';

const row = (share: number | null, customerShare: number): ClassSummary => ({
  class: 'A',
  name: 'A',
  customers: 1,
  share,
  customerShare,
  colour: '#ffffff',
});

describe('concentration', () => {
  it('lays the classes end to end', () => {
    const pieces = concentration([row(0.75, 0.25), row(0.25, 0.75)]);
    expect(pieces.map((piece) => [piece.customersBefore, piece.customersAfter])).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
    expect(pieces.map((piece) => [piece.amountBefore, piece.amountAfter])).toEqual([
      [0, 0.75],
      [0.75, 1],
    ]);
  });

  it('is empty where a class has no share of the amount', () => {
    expect(concentration([row(0.5, 0.5), row(null, 0.5)])).toEqual([]);
    expect(concentration([])).toEqual([]);
  });

  it('starts every piece where the one before ends, for any shares', () => {
    const shares = fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(shares, (rows) => {
        const pieces = concentration(rows.map(({ share }) => row(share, 1 - share)));
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.amountBefore).toBe(pieces[index]?.amountAfter);
          expect(piece.customersBefore).toBe(pieces[index]?.customersAfter);
        });
      }),
    );
  });
});
