import { cents, type SampleCustomer } from './sample-firm';
import type { SeededRandom } from './seeded-random';

export const MONTHS = 12;

/** Sales of one customer in each month of the year. */
export interface MonthlySales {
  readonly customer: string;
  readonly city: string;
  readonly area: string;
  /** January to December; 0 where nothing was bought. */
  readonly amounts: readonly number[];
}

/** Spreads each customer's orders over the months of a year. */
export function monthlySales(random: SeededRandom, customers: readonly SampleCustomer[]): MonthlySales[] {
  return customers.map((customer) => {
    const share = Math.min(0.95, (customer.orders + 1) / 14);
    const amounts = Array.from({ length: MONTHS }, () => {
      return random.chance(share) ? cents(customer.typicalOrder * (0.5 + random.next())) : 0;
    });
    return { customer: customer.name, city: customer.town.name, area: customer.town.area, amounts };
  });
}

export function yearOf(sales: MonthlySales): number {
  return cents(sales.amounts.reduce((sum, amount) => sum + amount, 0));
}
