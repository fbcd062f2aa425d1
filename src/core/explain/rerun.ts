import { argsort } from '../scoring/argsort';
import type { Column } from '../scoring/column';
import type { NormalisedColumns } from '../scoring/normalisers';
import { NORMALISERS } from '../scoring/normalisers';
import type { Prepared } from '../scoring/prepare';
import { applyPlan } from '../schemes/apply-plan';
import type { SchemePlan } from '../schemes/plan';
import type { Change, ChangedClasses } from './change';

/**
 * Answers what class a customer would have with one number changed by running the whole plan again: right under every
 * way of scoring, O(n log n) a question. The plan keeps its weights and limits; scales follow the data as in any run.
 */
export class Rerun implements ChangedClasses {
  constructor(
    private readonly prepared: Prepared,
    private readonly plan: SchemePlan,
  ) {}

  classAfter({ customer, weighedIndex, units }: Change): number {
    const weighed = this.plan.weighed[weighedIndex];
    if (!weighed) return -1;
    const change = weighed.direction === 'more' ? units : -units;
    const column = withUnits(weighed.column, customer, (weighed.column.units[customer] ?? NaN) + change);
    const { normalised, amount } = this.prepared;
    const prepared: Prepared = {
      ...this.prepared,
      normalised: besides(column, normalised),
      amount: amount === weighed.column ? column : amount,
    };
    const plan: SchemePlan = {
      ...this.plan,
      weighed: this.plan.weighed.map((other) =>
        other.column === weighed.column ? { ...other, column } : other,
      ),
    };
    return applyPlan(prepared, plan).classIndexes[customer] ?? -1;
  }
}

/** A column with one value changed, in order again. */
function withUnits(column: Column, customer: number, value: number): Column {
  const units = column.units.slice();
  units[customer] = value;
  const values = Float64Array.from(column.order, (index) => units[index] ?? NaN);
  const places = argsort(values);
  return {
    ...column,
    units,
    order: places.map((place) => column.order[place] ?? 0),
    sorted: Float64Array.from(places, (place) => values[place] ?? NaN),
  };
}

/** The changed column on its scales, the others as they are known. */
function besides(column: Column, others: NormalisedColumns): NormalisedColumns {
  return (asked, scale) =>
    asked === column ? NORMALISERS[scale.normaliser].normalise(column, scale) : others(asked, scale);
}
