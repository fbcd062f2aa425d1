import type { IndicatorId } from '../../../src/core/indicators/customer-table';
import type { AggregatorId, Weighed } from '../../../src/core/scoring/aggregators';
import { AGGREGATORS } from '../../../src/core/scoring/aggregators';
import type { NormaliserId } from '../../../src/core/scoring/normalisers';
import { prepare } from '../../../src/core/scoring/prepare';
import { makeCustomers } from '../make-customers';

const IDS: readonly IndicatorId[] = [
  'orders',
  'margin',
  'years',
  'satisfaction',
  'complaints',
  'serviceCost',
];

/** A decision as textbooks print it: a row for each alternative, a column for each criterion. */
export interface Decision {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly types?: readonly ('max' | 'min')[];
}

/** The criteria of a decision as indicators of customers, all of whom count. */
export function weighedOf({ matrix, weights, types = [] }: Decision, normaliser: NormaliserId) {
  const columns = IDS.slice(0, weights.length).map(
    (id, k) => [id, matrix.map((row) => row[k] ?? null)] as const,
  );
  const amount = matrix.map(() => 1);
  const prepared = prepare(makeCustomers({ amount, ...Object.fromEntries(columns) }));
  const weighed = columns.map(([id], k): Weighed => {
    const column = prepared.columns.find((candidate) => candidate.id === id);
    if (!column) throw new Error(`no data of ${id}`);
    return { column, normaliser, share: weights[k] ?? 0, direction: types[k] === 'min' ? 'less' : 'more' };
  });
  return { prepared, weighed };
}

/** Points of each alternative, 0..100. */
export function pointsOf(
  decision: Decision,
  way: { normaliser: NormaliserId; aggregator: AggregatorId },
): number[] {
  const { prepared, weighed } = weighedOf(decision, way.normaliser);
  return [...AGGREGATORS[way.aggregator].aggregate(weighed, prepared.normalised).points];
}
