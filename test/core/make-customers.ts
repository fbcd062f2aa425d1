import type { CustomerTable, IndicatorId } from '../../src/core/indicators/customer-table';

/** Columns of a customer table by indicator; null = no data. */
export type Columns = Partial<Record<IndicatorId, readonly (number | null)[]>>;

/** A customer table of given numbers, customers c0, c1, ... */
export function makeCustomers(
  columns: Columns,
  keys?: readonly string[],
  categories: CustomerTable['categories'] = [],
): CustomerTable {
  const entries = Object.entries(columns) as [IndicatorId, readonly (number | null)[]][];
  const n = entries[0]?.[1].length ?? 0;
  const names = keys ?? Array.from({ length: n }, (_, i) => `c${i}`);
  return {
    keys: names,
    names,
    indicators: entries.map(([id, values]) => ({ id, values: Float64Array.from(values, (v) => v ?? NaN) })),
    categories,
    rowIndexes: names.map(() => []),
    orders: null,
    purchaseDays: null,
    window: { kind: 'none', from: null, to: null, referenceDay: null, amount: 0, other: null },
    issues: [],
    leftOut: [],
  };
}

/** The same table with one number changed; the table given stays as it is. */
export function withValue(
  table: CustomerTable,
  change: { id: IndicatorId; customer: number; value: number },
): CustomerTable {
  const indicators = table.indicators.map(({ id, values }) => {
    const copy = values.slice();
    if (id === change.id) copy[change.customer] = change.value;
    return { id, values: copy };
  });
  return { ...table, indicators };
}

/** A customer table of orders, amounts by customer key, with amount and orders counted from them and no delay in payment. */
export function withOrders(orders: Readonly<Record<string, readonly number[]>>): CustomerTable {
  const lists = Object.values(orders);
  const amounts = Float64Array.from(lists.flat());
  const starts = Uint32Array.of(0, ...lists.map((_, i) => lists.slice(0, i + 1).flat().length));
  const columns: Columns = {
    amount: lists.map((list) => list.reduce((sum, amount) => sum + amount, 0)),
    orders: lists.map((list) => list.filter((amount) => amount > 0).length),
    delay: lists.map(() => 0),
  };
  const isPurchase = Uint8Array.from(amounts, (amount) => (amount > 0 ? 1 : 0));
  const book = {
    starts,
    amounts,
    margins: null,
    days: new Float64Array(amounts.length).fill(NaN),
    isPurchase,
  };
  return { ...makeCustomers(columns, Object.keys(orders)), orders: book };
}
