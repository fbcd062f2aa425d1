import type { IndicatorId } from '../core/indicators/customer-table';
import type { Settings } from '../core/settings';

/** Finding customers for the card; the card itself is `customer` of `AddonApi`. */
export interface CustomersApi {
  /**
   * Whose row is selected in the sheet, by our hidden key column. Few service calls, none of which reads the list, so
   * that it may be asked every two seconds.
   */
  selectedCustomer: { request: Record<string, never>; value: SelectedCustomer };
  /** At most twenty customers whose name, key or owner holds the text, without regard to case and accents. */
  searchCustomers: { request: { settings: Settings; text: string }; value: CustomerSearch };
}

export interface SelectedCustomer {
  /** Null where the selected row is none of a customer, or of a list that was never sorted. */
  readonly key: string | null;
  readonly sheetName: string;
  readonly rowNumber: number;
  /** Why there is none, a sentence; null where there is one. */
  readonly text: string | null;
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

/** What the card shows beside the explanation; `CustomerView` is both. */
export interface CustomerCard {
  readonly key: string;
  /** 0-100, null without one. */
  readonly score: number | null;
  /** Class before the run that last changed it; null where none is on record. */
  readonly classBefore: ClassOnRecord | null;
  /** In the order of what helps most; empty where rules decide. */
  readonly contributions: readonly ContributionView[];
  /** '' where the lists name nobody. */
  readonly owner: string;
  readonly amount: number | null;
  /** Days as 'YYYY-MM-DD'; null without dates. */
  readonly lastOrderOn: string | null;
  /** From the first to the last month that counts, at most 36, months without orders 0; empty without dated orders. */
  readonly months: readonly MonthAmount[];
  /** As the lists say it; null where they do not. */
  readonly satisfaction: number | null;
  /** The oldest first, at most 24. */
  readonly history: readonly ClassOnRecord[];
}

/** A class that a customer had from a day on. */
export interface ClassOnRecord {
  readonly class: string | null;
  readonly className: string;
  readonly score: number | null;
  /** 'YYYY-MM-DD HH:mm' in the file's zone. */
  readonly at: string;
}

/** What one indicator adds to the score of a customer. */
export interface ContributionView {
  readonly id: IndicatorId;
  /** Noun in the user's language. */
  readonly name: string;
  /** In the user's unit, and as a person reads it. */
  readonly value: number | null;
  readonly valueText: string;
  /** Score points against the average customer: above 0 it raises the score; null without data. */
  readonly points: number | null;
  /** Share of the weights, 0..1. */
  readonly share: number;
}

/** The amount of one calendar month, 'YYYY-MM'; months without orders are 0. */
export interface MonthAmount {
  readonly month: string;
  readonly amount: number;
}
