import type { IndicatorId } from '../core/indicators/customer-table';
import type { MonthAmount } from '../core/indicators/months-of-customer';
import type { Settings } from '../core/settings';

/** Finding customers for the card. */
export interface CustomersApi {
  /** The row selected in the sheet: a few service calls that read no cell, so that it may be asked every two seconds. */
  selectedRow: { request: Record<string, never>; value: RowPlace };
  /** The card of the customer in a row: of the list, of a list that we made, or of the orders. Writes nothing. */
  customerAt: { request: { settings: Settings } & RowPlace; value: CustomerView };
  /** At most twenty customers whose name, key or owner holds the text, without regard to case and accents. */
  searchCustomers: { request: { settings: Settings; text: string }; value: CustomerSearch };
}

export interface RowPlace {
  readonly sheetName: string;
  /** 1-based. */
  readonly rowNumber: number;
}

export interface CustomerSearch {
  /** Exact names first, then names that begin so, then the others; the larger amount first. */
  readonly found: readonly FoundCustomer[];
  /** How many match in all. */
  readonly count: number;
}

export interface FoundCustomer {
  readonly key: string;
  readonly name: string;
  /** Null in no class. */
  readonly class: string | null;
  readonly className: string;
  /** '' where the lists name nobody. */
  readonly owner: string;
  readonly amount: number | null;
}

/** What the card shows beside the explanation; `CustomerView` is both. Its closings are `customerHistory`. */
export interface CustomerCard {
  /** As the request `customer` takes it. */
  readonly key: string;
  /** 0-100, null without one. */
  readonly score: number | null;
  /** At the last closing; null where it had none then, was not there, or was sorted another way. */
  readonly classBefore: { readonly class: string; readonly className: string } | null;
  /** What helps most first; empty where rules or a person decide. */
  readonly contributions: readonly ContributionView[];
  /** Given by a person; null where none is. */
  readonly manual: ManualView | null;
  /** '' where the lists name nobody. */
  readonly owner: string;
  readonly amount: number | null;
  readonly orders: number | null;
  /** 'YYYY-MM-DD'; null where no day is known. */
  readonly lastOrderOn: string | null;
  /** From the first order to the month that counts as now, the last 36 of them; empty without dated orders. */
  readonly months: readonly MonthAmount[];
  /** As the lists say it; null where they do not. */
  readonly satisfaction: number | null;
}

/** A class that a person gave, with the reason. */
export interface ManualView {
  /** `floor`: the least that is shown. */
  readonly kind: 'fixed' | 'floor';
  readonly class: string;
  readonly className: string;
  /** Last day it holds, 'YYYY-MM-DD'; null: until it is taken away. */
  readonly untilOn: string | null;
  readonly reason: string;
  /** By the numbers alone; null for none. */
  readonly computed: string | null;
}

/** What one indicator adds to the score of a customer. */
export interface ContributionView {
  readonly id: IndicatorId;
  /** Noun in the user's language. */
  readonly name: string;
  /** In the user's unit; null without data. */
  readonly value: number | null;
  /** As a person reads it, '' without data. */
  readonly text: string;
  /** Score points against the average customer: above 0 it raises the score; null without data. */
  readonly points: number | null;
  /** Share of the weights, 0..1. */
  readonly share: number;
}

/** One customer explained; all texts in the user's language. */
export interface CustomerView extends CustomerCard {
  readonly name: string;
  /** Null in no class. */
  readonly class: string | null;
  readonly className: string;
  /** By score, 1 = best; null without one. */
  readonly rank: number | null;
  readonly of: number;
  /** Names of the next above and below. */
  readonly above: string | null;
  readonly below: string | null;
  readonly reason: string;
  /** What it takes for a better class, the easiest first. */
  readonly lifts: readonly string[];
  /** With what the class would be lost, the nearest first. */
  readonly falls: readonly string[];
  /** `share`: of the resamples that keep the class, 0..1; null where it cannot be known. */
  readonly certainty: {
    readonly level: 'high' | 'medium' | 'low' | null;
    readonly share: number | null;
    readonly text: string;
  };
  /** Null with fewer than three days of orders. Days as 'YYYY-MM-DD'. */
  readonly rhythm: {
    readonly state: 'in-time' | 'due' | 'late';
    readonly dueOn: string;
    readonly lateOn: string;
    readonly text: string;
  } | null;
}
