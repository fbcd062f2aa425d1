import type { PackedCustomers, PackedWords } from '../core/packed/packed-customers';
import type { PackedNumbers } from '../core/packed/packed-numbers';
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

/** Customers `first` to `first + keys.length - 1` of `customers`; about 1 MB of JSON at most. See `unpackCustomers`. */
export interface PreparedRows extends PackedCustomers {
  /** Of all pages. */
  readonly customers: number;
  readonly pages: number;
  readonly page: number;
  /** Index of the page's first customer. */
  readonly first: number;
  /** The way of sorting that holds where the settings name none. */
  readonly schemeId: SchemeId;
  /** Who looks after them, as written, '' for nobody; null where the lists name nobody at all. */
  readonly owners: PackedWords | null;
  /** First row in the customer list, 1-based; null where a list is made from the orders. */
  readonly rowNumbers: PackedNumbers | null;
  /** Id of the class in the sheet now, '' for none or one of another way of sorting; null before the first run. */
  readonly classesNow: PackedWords | null;
}
