import type { AggregatorId, Weighed } from '../scoring/aggregators';
import type { Cuts } from '../scoring/cuts';
import type { SchemeId } from './catalogue';

/**
 * A scheme of shape 1 with the user's settings, the found indicators and everything that was found in the data filled
 * in: all that a run needs beside the data. Weights and limits in it are numbers, whatever found them.
 */
export interface SchemePlan {
  readonly schemeId: SchemeId;
  /** Best first; one more than there are limits. */
  readonly classIds: readonly string[];
  readonly aggregator: AggregatorId;
  readonly weighed: readonly Weighed[];
  readonly cuts: Cuts;
  /** Customers below which the result is given with a notice. */
  readonly leastCustomers: number;
}

/** Below this share of the weights with data a customer gets no class. */
export const LEAST_COVERAGE = 0.6;
/** Shares such as 0.4 + 0.2 do not add up to 0.6 exactly. */
const COVERAGE_TOLERANCE = 1e-9;

export function hasEnoughData(coverage: number): boolean {
  return coverage >= LEAST_COVERAGE - COVERAGE_TOLERANCE;
}
