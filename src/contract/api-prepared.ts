import type { CategoryId } from '../core/indicators/categories';
import type { IndicatorId } from '../core/indicators/customer-table';
import type { Settings } from '../core/settings';
import type { SchemeId } from '../core/schemes/catalogue';

/** What the page fetches once, to sort the whole list again by itself with the same core. */
export interface PreparedApi {
  /**
   * One page of the customers with all that ways of sorting look at. `page` counts from 0. With the stamp of the first
   * page the others come only while the data are the same, else `isChanged` says to start over. Writes nothing.
   */
  prepared: {
    request: { settings: Settings; page: number; stamp: string | null };
    value: PreparedPage;
  };
}

export type PreparedPage =
  | { readonly isChanged: true; readonly stamp: string }
  | ({ readonly isChanged: false; readonly stamp: string } & PreparedRows);

/** Customers `first` to `first + keys.length - 1` of `customers`; at most 1 MB as JSON. */
export interface PreparedRows {
  /** Of all pages. */
  readonly customers: number;
  readonly pages: number;
  readonly page: number;
  /** Index of the page's first customer. */
  readonly first: number;
  /** The way of sorting that holds where the settings name none. */
  readonly schemeId: SchemeId;
  /** As the request `customer` takes them. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Who looks after them, as written; null where the lists name nobody. */
  readonly owners: CodedColumn | null;
  /** First row in the customer list, 1-based, 0 for none; null where a list is made from the orders. */
  readonly rowNumbers: PackedNumbers | null;
  /** In the user's unit, NaN without data. */
  readonly indicators: readonly { readonly id: IndicatorId; readonly values: PackedNumbers }[];
  readonly categories: readonly ({ readonly id: CategoryId } & CodedColumn)[];
  /** Class in the sheet now, '' for none; null before the first run. */
  readonly classesNow: CodedColumn | null;
}

/** Words by customer: the index of the word in `words`, -1 for none. `words` are the same on every page. */
export interface CodedColumn {
  readonly words: readonly string[];
  readonly codes: PackedNumbers;
}

/**
 * Numbers as base64 of little-endian values. `int32`: units of 10^-decimals, -2^31 = NaN; `float64`: as they are,
 * `decimals` 0. See `core/packed-numbers.ts`.
 */
export interface PackedNumbers {
  readonly type: 'int32' | 'float64';
  readonly decimals: number;
  readonly data: string;
}
