import type { Aggregate, AggregatorId, Weighed } from '../scoring/aggregators';
import { AGGREGATORS, roundScore } from '../scoring/aggregators';
import type { Column } from '../scoring/column';
import type { Prepared } from '../scoring/prepare';
import { hasEnoughData, type SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import { classFloors, classOfScore } from './class-floors';
import { frozenScale, type FrozenScale } from './frozen-scale';

/** Other values of one customer: for some of the weighed indicators, by index, what each of several cases has. */
export type Cases = ReadonlyMap<number, Float64Array>;

/** Aggregators that give a customer its points whoever else is there. */
const LOOKS_AT_NOBODY: readonly AggregatorId[] = ['weighted-sum', 'weighted-product'];

/**
 * A run with its weights, scales and limits held still, and everybody else where they are: what class would a customer
 * have with other numbers? O(log n) a case where a score is the customer's own, O(n) for all cases together where the
 * aggregator compares with the best and the worst of all.
 */
export class FrozenRun {
  readonly floors: readonly number[];
  private readonly scales: readonly FrozenScale[];

  constructor(
    private readonly prepared: Prepared,
    private readonly plan: SchemePlan,
    result: SchemeResult,
  ) {
    this.floors = classFloors(plan, result);
    this.scales = plan.weighed.map((weighed) => frozenScale(prepared, weighed));
  }

  /**
   * The class index of a customer in each case; -1 where too little is known.
   *
   * @param cases values in whole units of the column, all arrays of one length; what is not named stays as it is.
   */
  classesOf(customer: number, cases: Cases, count: number): Int8Array {
    const { points, coverage } = this.aggregate(customer, cases, count);
    const first = points.length - count;
    return Int8Array.from({ length: count }, (_, index) =>
      hasEnoughData(coverage[first + index] ?? 0)
        ? classOfScore(roundScore(points[first + index] ?? NaN), this.floors)
        : -1,
    );
  }

  /** The cases as customers of their own, after all that there are where these matter. */
  private aggregate(customer: number, cases: Cases, count: number): Aggregate {
    const { aggregator, weighed } = this.plan;
    const others = LOOKS_AT_NOBODY.includes(aggregator) ? 0 : this.prepared.customers;
    const places = new Map<Column, Float64Array>();
    const made = weighed.map((indicator, index): Weighed => {
      const normalised = this.prepared.normalised(indicator.column, indicator);
      const column = { ...indicator.column, units: new Float64Array(others + count) };
      const place = new Float64Array(others + count).fill(normalised[customer] ?? NaN);
      if (others > 0) place.set(normalised);
      cases.get(index)?.forEach((units, at) => (place[others + at] = this.scales[index]?.(units) ?? NaN));
      places.set(column, place);
      return { ...indicator, column };
    });
    return AGGREGATORS[aggregator].aggregate(made, (column) => places.get(column) ?? new Float64Array());
  }
}
