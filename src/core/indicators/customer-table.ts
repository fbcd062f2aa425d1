import type { Issue } from '../issue';
import type { Category } from './categories';
import type { OrderBook, PurchaseDays } from './orders-by-customer';

/** The indicators one click knows. Others of later steps join this list. */
export type IndicatorId =
  | 'amount'
  | 'orders'
  | 'recency'
  | 'margin'
  | 'delay'
  | 'years'
  | 'satisfaction'
  | 'complaints'
  | 'serviceCost'
  /** Days since the last order in usual gaps: above 1 the next order is due. */
  | 'silence'
  /** What a customer is expected to need, in money. */
  | 'potential'
  /** Days until a sale is expected. */
  | 'closing'
  /** Standard deviation of the monthly amounts over their mean. */
  | 'variation'
  /** Margin less cost to serve. */
  | 'profit'
  /** Credit grade as points, the best grade the most. */
  | 'credit';

/** One measured thing, a number for each customer. */
export interface Indicator {
  readonly id: IndicatorId;
  /** In the user's unit: currency for amount and margin, orders, days for recency and delay, years, usual gaps for silence, money for potential and profit, days for closing. NaN = no data. */
  readonly values: Float64Array;
}

/** From the firm's tables to one row of numbers per customer: what schemes work on. All arrays have length n. */
export interface CustomerTable {
  /** Stable key of each customer: the id, else the tax number, else the normalised name. Unique. */
  readonly keys: readonly string[];
  /** The name to show, as the user wrote it first. */
  readonly names: readonly string[];
  readonly indicators: readonly Indicator[];
  /** What is known in words, for the words that anybody has. */
  readonly categories: readonly Category[];
  /** Rows of the customer sheet that belong to each customer (0-based row indices); empty lists when it is made by us. */
  readonly rowIndexes: readonly (readonly number[])[];
  /** The orders that count; null where the numbers come from a customer list alone. */
  readonly orders: OrderBook | null;
  /** Null without dated orders, and where only months are known. */
  readonly purchaseDays: PurchaseDays | null;
  readonly window: UsedWindow;
  /** Customers that get no class, by key index: no amount or total <= 0. They stand in no share. */
  readonly issues: readonly Issue[];
  readonly leftOut: readonly LeftOut[];
}

/** The window that was used and the one that was not, so that the summary can show both. */
export interface UsedWindow {
  readonly kind: 'all' | '12 months' | 'range' | 'none';
  /** First and last day that counted, days since 1970-01-01; null without dates. */
  readonly from: number | null;
  readonly to: number | null;
  readonly referenceDay: number | null;
  /** Total amount inside this window and, where there is another natural one, inside that. */
  readonly amount: number;
  readonly other: {
    readonly kind: 'all' | '12 months';
    readonly amount: number;
    readonly customers: number;
  } | null;
}

/** Rows or customers that do not count, and why; `rowNumbers` as in `Issue`. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly sheetName: string;
  readonly rows: number;
  readonly rowNumbers: readonly number[];
  /** Sum of their amounts where they have one. */
  readonly amount: number | null;
}

export type LeftOutReason =
  | 'total-row'
  | 'blank-row'
  | 'repeated-header'
  | 'note-row'
  | 'no-customer'
  | 'unknown-customer'
  | 'amount-unreadable'
  | 'date-unreadable'
  | 'future-date'
  | 'outside-window'
  | 'status'
  | 'return'
  | 'currency';
