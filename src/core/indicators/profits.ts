import type { Indicator } from './customer-table';

/** Margin less cost to serve, where both are known; a customer without a known cost has no profit either. */
export function profits(indicators: readonly Indicator[]): Indicator[] {
  const [margin, cost] = (['margin', 'serviceCost'] as const).map((id) =>
    indicators.find((indicator) => indicator.id === id),
  );
  if (!margin || !cost) return [];
  return [{ id: 'profit', values: margin.values.map((value, customer) => value - cost.values[customer]!) }];
}
