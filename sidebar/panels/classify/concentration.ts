import type { ClassSummary } from '../../../src/contract/api';

/** One class as a piece of the concentration curve: shares 0..1 of all customers and of the amount, cumulative. */
export interface Piece {
  readonly of: ClassSummary;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly amountBefore: number;
  readonly amountAfter: number;
}

/**
 * The curve that shows how much of the amount the first customers bring, one straight piece a class, best class first.
 * Empty where the classes have no amount.
 */
export function concentration(classes: readonly ClassSummary[]): readonly Piece[] {
  if (classes.length === 0 || classes.some((row) => row.share === null)) return [];
  let customersAfter = 0;
  let amountAfter = 0;
  return classes.map((row) => {
    const customersBefore = customersAfter;
    const amountBefore = amountAfter;
    customersAfter += row.customerShare;
    amountAfter += row.share ?? 0;
    return { of: row, customersBefore, customersAfter, amountBefore, amountAfter };
  });
}
