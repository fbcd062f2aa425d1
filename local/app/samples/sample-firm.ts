import type { FirmName, OrderStatus, SampleWords, Town } from './sample-words';
import type { SeededRandom } from './seeded-random';

/** Days since 1899-12-30, as cells hold them. */
export type Serial = number;

export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly industry: string;
  readonly town: Town;
  /** A typical order of this customer, and how many it places in two years. */
  readonly typicalOrder: number;
  readonly orders: number;
  /** Days between due date and payment, on average. */
  readonly delayDays: number;
  readonly since: Serial;
}

export interface SampleOrder {
  readonly number: string;
  readonly date: Serial;
  /** Null for orders of people who are not in the list. */
  readonly customer: SampleCustomer | null;
  readonly customerName: string;
  readonly amount: number;
  readonly cost: number;
  readonly status: OrderStatus;
}

export const FIRST_DAY = serialOf(2024, 1, 1);
export const LAST_DAY = serialOf(2025, 12, 31);

/** @example serialOf(2025, 1, 31) // => 45688 */
export function serialOf(year: number, month: number, day: number): Serial {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

export function dayOf(serial: Serial): { year: number; month: number; day: number } {
  const date = new Date((serial - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Invents customers: few large ones and many small ones, as lists of real firms have them (order sizes and numbers are
 * log-normal). Some firms come twice, the second time without their legal form.
 */
export function inventCustomers(words: SampleWords, random: SeededRandom, count: number): SampleCustomer[] {
  const customers: SampleCustomer[] = [];
  const taken = new Set<string>();
  while (customers.length < count) {
    const town = random.pick(words.towns);
    const firm = { ...words.firmName(random, town), town };
    if (taken.has(firm.bare)) continue;
    taken.add(firm.bare);
    const next = (): number => 100 + customers.length * 3;
    customers.push(inventCustomer({ words, random, number: next() }, firm));
    const hasTwin = firm.full !== firm.bare && customers.length % 37 < 2;
    if (hasTwin)
      customers.push(inventCustomer({ words, random, number: next() }, { ...firm, full: firm.bare }));
  }
  return customers.slice(0, count);
}

function inventCustomer(
  at: { words: SampleWords; random: SeededRandom; number: number },
  firm: FirmName & { town: Town },
): SampleCustomer {
  const { words, random } = at;
  const size = Math.exp(0.9 * random.normal());
  return {
    id: words.customerId(at.number),
    name: firm.full,
    industry: firm.industry,
    town: firm.town,
    typicalOrder: words.typicalOrder * size,
    orders: random.chance(0.06) ? 0 : Math.max(1, Math.round(6.5 * Math.exp(0.8 * random.normal()))),
    delayDays: random.chance(0.15) ? random.whole(18, 55) : random.whole(-6, 6),
    since: FIRST_DAY - random.whole(-500, 4000),
  };
}

/** Invents two years of orders, in the order of their dates; a returned one is negative, some belong to nobody in the list. */
export function inventOrders(
  words: SampleWords,
  random: SeededRandom,
  customers: readonly SampleCustomer[],
): SampleOrder[] {
  const orders: Omit<SampleOrder, 'number'>[] = [];
  for (const customer of customers) {
    for (let count = 0; count < customer.orders; count++)
      orders.push(...inventOrder(words, random, customer));
  }
  for (let stranger = 0; stranger < 7; stranger++) orders.push(strangersOrder(words, random));
  orders.sort((a, b) => a.date - b.date);
  return orders.map((order, index) => ({ ...order, number: orderNumber(order.date, index) }));
}

function inventOrder(
  words: SampleWords,
  random: SeededRandom,
  customer: SampleCustomer,
): Omit<SampleOrder, 'number'>[] {
  const amount = cents(customer.typicalOrder * Math.exp(0.45 * random.normal()));
  const first = Math.max(FIRST_DAY, customer.since);
  const date = random.whole(Math.min(first, LAST_DAY - 10), LAST_DAY);
  const customerName = random.chance(0.06) ? words.misspelt(customer.name, random) : customer.name;
  const status: OrderStatus = random.chance(0.04) ? 'cancelled' : date > LAST_DAY - 12 ? 'open' : 'done';
  const order = {
    date,
    customer,
    customerName,
    amount,
    cost: cents(amount * (0.55 + 0.3 * random.next())),
    status,
  };
  if (status !== 'done' || !random.chance(0.03)) return [order];
  const share = random.pick([1, 0.5, 0.25]);
  const back = {
    amount: -cents(amount * share),
    cost: -cents(order.cost * share),
    status: 'returned' as const,
  };
  return [order, { ...order, ...back, date: Math.min(LAST_DAY, date + random.whole(3, 20)) }];
}

function strangersOrder(words: SampleWords, random: SeededRandom): Omit<SampleOrder, 'number'> {
  const amount = cents(words.typicalOrder * (0.3 + random.next()));
  const date = random.whole(FIRST_DAY, LAST_DAY);
  return {
    date,
    customer: null,
    customerName: words.personName(random),
    amount,
    cost: cents(amount * 0.7),
    status: 'done',
  };
}

function orderNumber(date: Serial, index: number): string {
  return `${String(dayOf(date).year).slice(2)}-${String(index + 1).padStart(5, '0')}`;
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
