import { monthIndex } from '../table/calendar';
import type { CustomerTable } from './customer-table';
import { exactAmounts, fromUnits } from './exact-amounts';

/** What a customer bought in a calendar month. */
export interface MonthAmount {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly amount: number;
}

/**
 * Amounts by calendar month from the customer's first order up to the month that counts as now, those without orders 0;
 * of more than `most` months the last. Empty without dated orders.
 */
export function monthsOfCustomer(
  { orders, window }: Pick<CustomerTable, 'orders' | 'window'>,
  customer: number,
  most: number,
): MonthAmount[] {
  if (orders === null) return [];
  const [from, to] = [orders.starts[customer] ?? 0, orders.starts[customer + 1] ?? 0];
  const { units, decimals } = exactAmounts(orders.amounts.subarray(from, to));
  const sums = new Map<number, number>();
  orders.days.subarray(from, to).forEach((day, order) => {
    if (day !== day) return;
    const month = monthIndex(day);
    sums.set(month, (sums.get(month) ?? 0) + (units[order] ?? 0));
  });
  const found = [...sums.keys()];
  if (found.length === 0) return [];
  const last = Math.max(...found, window.referenceDay === null ? -Infinity : monthIndex(window.referenceDay));
  const first = Math.max(Math.min(...found), last - most + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    month: monthText(first + index),
    amount: fromUnits(sums.get(first + index) ?? 0, decimals),
  }));
}

/** @example monthText(24300) // => '2025-01' */
function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
