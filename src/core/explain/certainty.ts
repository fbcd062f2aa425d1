import type { IndicatorId } from '../indicators/customer-table';
import type { OrderBook } from '../indicators/orders-by-customer';
import { seededRandom, seedOf, type Random } from '../random';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';
import { FrozenRun } from './frozen-run';

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
  /** A table of rules decided, whose steps are not drawn again. */
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

/**
 * How certain each customer's class is: as many of the customer's orders as there are, drawn with replacement, against
 * the limits of the run. Orders are drawn whole, since the lines of one order come together.
 *
 * A resample without sales keeps no class. The same data and seed give the same answer in any order of rows. O(orders + log n) a resample.
 *
 * Under rules it is not known.
 *
 * @returns asked for one customer at a time.
 */
export function certainty(
  prepared: Prepared,
  result: SchemeResult,
  options: CertaintyOptions = DEFAULTS,
): (customer: number) => Certainty {
  const { plan } = result;
  if (!plan) {
    return (customer) => ({
      kind: (result.classIndexes[customer] ?? -1) < 0 ? 'no-class' : 'by-rules',
    });
  }
  const frozen = new FrozenRun(prepared, plan, result);
  const drawn = drawnIndicators(plan);
  const { orders, keys } = prepared.table;
  return (customer) => {
    const classIndex = result.classIndexes[customer] ?? -1;
    if (classIndex < 0) return { kind: 'no-class' };
    if (drawn.length === 0) return { kind: 'not-from-orders' };
    if (!orders) return { kind: 'totals-only' };
    const own = ordersOf(orders, customer);
    if (own.length < LEAST_ORDERS) return { kind: 'few-orders' };
    const random = seededRandom(seedOf(keys[customer] ?? '', options.seed));
    const totals = resampledTotals(orders, own, { random, resamples: options.resamples });
    const cases = new Map(
      drawn.map(({ id, index, decimals }) => [index, inUnits(totals[id], decimals)] as const),
    );
    const classes = frozen.classesOf(customer, cases, options.resamples);
    const kept = classes.filter((found, at) => found === classIndex && (totals.amount[at] ?? 0) > 0);
    return known(kept.length / options.resamples);
  };
}

function known(share: number): Certainty {
  return { kind: 'known', share, level: share >= HIGH ? 'high' : share >= MEDIUM ? 'medium' : 'low' };
}

type DrawnId = 'amount' | 'orders' | 'margin';

interface DrawnIndicator {
  readonly id: DrawnId;
  readonly index: number;
  readonly decimals: number;
}

function drawnIndicators({ weighed }: SchemePlan): DrawnIndicator[] {
  return weighed.flatMap(({ column: { id, decimals } }, index) =>
    DRAWN.includes(id) ? [{ id: id as DrawnId, index, decimals }] : [],
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
