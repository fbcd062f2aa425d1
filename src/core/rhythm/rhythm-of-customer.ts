import type { CustomerTable } from '../indicators/customer-table';
import { daysOfCustomer } from '../indicators/orders-by-customer';
import { rhythmOf, type Rhythm } from './rhythm';

/**
 * The rhythm of one customer by the day that counts as today in the data, as recency is; null without dated orders, and
 * with fewer than three days of them.
 */
export function rhythmOfCustomer(
  { purchaseDays, window }: Pick<CustomerTable, 'purchaseDays' | 'window'>,
  customer: number,
): Rhythm | null {
  if (purchaseDays === null || window.referenceDay === null) return null;
  return rhythmOf(daysOfCustomer(purchaseDays, customer), window.referenceDay);
}
