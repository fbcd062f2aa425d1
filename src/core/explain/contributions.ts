import { goodness } from '../scoring/aggregators';
import type { Prepared } from '../scoring/prepare';
import type { SchemePlan } from '../schemes/plan';

/** What each weighed indicator adds to a score. */
export interface Contributions {
  /**
   * Score points of an indicator (by its index among the weighed) for a customer against the average customer: above 0
   * it raises the score. Where scores are sums and all data are there, they sum to the score minus the mean score; under
   * other ways of adding up they only tell what helps more than what. NaN without data.
   */
  pointsOf(customer: number, weighedIndex: number): number;
}

/** 100 x weight x (place - mean place) / sum of the customer's weights with data; means over all that count. */
export function contributions(prepared: Prepared, { weighed }: SchemePlan): Contributions {
  const parts = weighed.map((indicator) => {
    const { column, direction, share } = indicator;
    const normalised = prepared.normalised(column, indicator);
    return { normalised, direction, share, mean: goodness(meanOf(normalised), direction) };
  });
  return {
    pointsOf: (customer, weighedIndex) => {
      const { normalised, direction, share, mean } = parts[weighedIndex]!;
      const place = goodness(normalised[customer]!, direction);
      let known = 0;
      for (const part of parts) if (!Number.isNaN(part.normalised[customer]!)) known += part.share;
      return (100 * share * (place - mean)) / known;
    },
  };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== values[i]) continue;
    sum += values[i]!;
    count++;
  }
  return sum / count;
}
