import type { Issue } from '../issue';
import type { IndicatorId } from '../indicators/customer-table';

/** What a scheme gives for n customers. Class index -1 = not in a class, see `unclassified`. */
export interface SchemeResult {
  readonly schemeId: string;
  /** Language-free ids, best first: 'A', 'B', 'C' or 'key', 'main', 'ordinary'. */
  readonly classIds: readonly string[];
  /** 0..100, NaN where there is none. */
  readonly scores: Float64Array;
  /** Index into `classIds`, or -1. */
  readonly classIndexes: Int8Array;
  /** Why a customer is in no class: 0 in a class, else a value of `Unclassified`. */
  readonly unclassified: Uint8Array;
  /** What was weighed, with shares that sum to 1. */
  readonly weights: readonly { readonly id: IndicatorId; readonly share: number; readonly direction: 'more' | 'less' }[];
  readonly issues: readonly Issue[];
}

export const UNCLASSIFIED = { none: 0, noValue: 1, notEnoughData: 2 } as const;
