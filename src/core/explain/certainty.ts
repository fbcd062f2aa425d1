import type { IndicatorId } from '../indicators/customer-table';
import type { OrderBook } from '../indicators/orders-by-customer';
import { seededRandom, seedOf, type Random } from '../random';
import type { Column } from '../scoring/column';
import type { Prepared } from '../scoring/prepare';
import type { SchemeResult } from '../schemes/result';
import { FrozenRules } from './frozen-rules';
import { FrozenRun, type Cases } from './frozen-run';

/** How far a customer's class is luck. */
export type Certainty =
  /** Share of the resamples that keep the class, 0..1: high from 0.9, medium from 0.7. */
  | { readonly kind: 'known'; readonly share: number; readonly level: 'high' | 'medium' | 'low' }
  /** The numbers come from totals: no orders are known to draw from. */
  | { readonly kind: 'totals-only' }
  /** Too few orders to say how much they differ. */
  | { readonly kind: 'few-orders' }
  /** Nothing that counts comes from the orders' amounts. */
  | { readonly kind: 'not-from-orders' }
  /** A table of rules decided, by something that orders make and that is not drawn with them. */
  | { readonly kind: 'by-rules' }
  /** The customer is in no class. */
  | { readonly kind: 'no-class' };

export interface CertaintyOptions {
  readonly seed: number;
  readonly resamples: number;
}

const DEFAULTS: CertaintyOptions = { seed: 1, resamples: 200 };
const HIGH = 0.9;
const MEDIUM = 0.7;
/** Of one or two orders there is nothing to draw that tells how much a third would differ. */
const LEAST_ORDERS = 3;
/** What a resample of orders changes. Days stay: the last of a resample can only be earlier, never later. */
const DRAWN: readonly IndicatorId[] = ['amount', 'orders', 'margin'];
/** What orders make in a way that a resample does not say. */
const NOT_DRAWN: readonly IndicatorId[] = ['variation', 'profit'];

/**
 * How certain each customer's class is: as many of the customer's orders as there are, drawn with replacement, against
 * the limits of the run. Orders are drawn whole, since the lines of one order come together.
 *
 * A resample without sales keeps no class. The same data and seed give the same answer in any order of rows. O(orders + log n) a resample.
 *
 * Under rules the steps of what is drawn follow the resample and all other steps stay.
 *
 * @returns asked for one customer at a time.
 */
export function certainty(
  prepared: Prepared,
  result: SchemeResult,
  options: CertaintyOptions = DEFAULTS,
): (customer: number) => Certainty {
  const frozen = frozenResult(prepared, result);
  if (!frozen) return () => ({ kind: 'no-class' });
  const drawn = drawnIndicators(frozen.columns);
  const { orders, keys } = prepared.table;
  return (customer) => {
    const classIndex = result.classIndexes[customer] ?? -1;
    if (classIndex < 0) return { kind: 'no-class' };
    if (drawn.length === 0) return { kind: 'not-from-orders' };
    if (frozen.isBeyondOrders(customer)) return { kind: 'by-rules' };
    if (!orders) return { kind: 'totals-only' };
    const own = ordersOf(orders, customer);
    if (own.length < LEAST_ORDERS) return { kind: 'few-orders' };
    const random = seededRandom(seedOf(keys[customer] ?? '', options.seed));
    const totals = resampledTotals(orders, own, { random, resamples: options.resamples });
    const cases = new Map(
      drawn.map(({ id, index, decimals }) => [index, inUnits(totals[id], decimals)] as const),
    );
    const classes = frozen.classesOf(customer, cases, options.resamples);
    const isInside = (at: number): boolean => !frozen.needsSales || (totals.amount[at] ?? 0) > 0;
    const kept = classes.filter((found, at) => found === classIndex && isInside(at));
    return known(kept.length / options.resamples);
  };
}

function known(share: number): Certainty {
  return { kind: 'known', share, level: share >= HIGH ? 'high' : share >= MEDIUM ? 'medium' : 'low' };
}

/** A result that can be asked again about other numbers of one customer. */
interface FrozenResult {
  /** What decides, each at the index by which cases name it. */
  readonly columns: readonly (Column | null)[];
  /** Without sales a customer is in no class. */
  readonly needsSales: boolean;
  /** Decided by something that orders make and that is not drawn. */
  readonly isBeyondOrders: (customer: number) => boolean;
  readonly classesOf: (customer: number, cases: Cases, count: number) => Int8Array;
}

/** Null for a refused result. */
function frozenResult(prepared: Prepared, result: SchemeResult): FrozenResult | null {
  const { plan, decision } = result;
  if (plan) {
    const run = new FrozenRun(prepared, plan, result);
    return {
      columns: plan.weighed.map(({ column }) => column),
      needsSales: true,
      isBeyondOrders: () => false,
      classesOf: (...asked) => run.classesOf(...asked),
    };
  }
  if (!decision) return null;
  const rules = new FrozenRules(prepared, decision, result.classIds);
  const beyond = decision.facts.flatMap((fact, index) =>
    'indicator' in fact && NOT_DRAWN.includes(fact.indicator) ? [decision.steps[index]] : [],
  );
  return {
    columns: rules.columns,
    needsSales: decision.covers === 'buyers',
    isBeyondOrders: (customer) => beyond.some((steps) => (steps?.[customer] ?? 0) > 0),
    classesOf: (...asked) => rules.classesOf(...asked),
  };
}

type DrawnId = 'amount' | 'orders' | 'margin';

interface DrawnIndicator {
  readonly id: DrawnId;
  readonly index: number;
  readonly decimals: number;
}

function drawnIndicators(columns: FrozenResult['columns']): DrawnIndicator[] {
  return columns.flatMap((column, index) =>
    column && DRAWN.includes(column.id)
      ? [{ id: column.id as DrawnId, index, decimals: column.decimals }]
      : [],
  );
}

/** A customer's orders, smallest first: the order of the rows must not decide what is drawn. */
function ordersOf({ starts, amounts, margins }: OrderBook, customer: number): Uint32Array {
  const from = starts[customer] ?? 0;
  const own = Uint32Array.from({ length: (starts[customer + 1] ?? 0) - from }, (_, index) => from + index);
  const by = (values: Float64Array | null, a: number, b: number): number =>
    (values?.[a] || 0) - (values?.[b] || 0);
  return own.sort((a, b) => by(amounts, a, b) || by(margins, a, b));
}

function resampledTotals(
  { amounts, margins, isPurchase }: OrderBook,
  own: Uint32Array,
  { random, resamples }: { random: Random; resamples: number },
): Record<DrawnId, Float64Array> {
  const totals = {
    amount: new Float64Array(resamples),
    orders: new Float64Array(resamples),
    margin: new Float64Array(resamples),
  };
  for (let resample = 0; resample < resamples; resample++) {
    let [amount, orders, margin] = [0, 0, 0];
    for (let draw = 0; draw < own.length; draw++) {
      const order = own[Math.floor(random() * own.length)] ?? 0;
      amount += amounts[order] ?? 0;
      orders += isPurchase[order] ?? 0;
      margin += margins?.[order] || 0;
    }
    totals.amount[resample] = amount;
    totals.orders[resample] = orders;
    totals.margin[resample] = margin;
  }
  return totals;
}

function inUnits(values: Float64Array, decimals: number): Float64Array {
  const scale = 10 ** decimals;
  return values.map((value) => Math.round(value * scale));
}
