import type { AggregatorId, Weighed } from '../scoring/aggregators';
import type { Cuts } from '../scoring/cuts';
import type { SchemeId } from './catalogue';

/** A scheme with the user's settings and the found indicators filled in: all that a run needs beside the data. */
export interface SchemePlan {
  readonly schemeId: SchemeId;
  /** Best first; one more than there are limits. */
  readonly classIds: readonly string[];
  readonly aggregator: AggregatorId;
  readonly weighed: readonly Weighed[];
  readonly cuts: Cuts;
}

/** Below this share of the weights with data a customer gets no class. */
export const LEAST_COVERAGE = 0.6;
/** Shares such as 0.4 + 0.2 do not add up to 0.6 exactly. */
const COVERAGE_TOLERANCE = 1e-9;

export function hasEnoughData(coverage: number): boolean {
  return coverage >= LEAST_COVERAGE - COVERAGE_TOLERANCE;
}
