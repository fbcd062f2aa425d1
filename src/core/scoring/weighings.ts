import { meanAndDeviation } from './data-scales';

/** Ways to find weights in the data: from how much each indicator tells customers apart. */
export type DataWeighingId = 'entropy' | 'critic' | 'deviation';

/** Values of one indicator of the customers that have data of all, and those values on 0 (worst) to 1 (best). */
export interface WeighedValues {
  readonly values: Float64Array;
  readonly good: Float64Array;
}

/** Shares that sum to 1, one for each indicator; all the same where nothing tells anybody apart. */
export type DataWeighing = (indicators: readonly WeighedValues[]) => number[];

/**
 * `entropy`: the more unevenly an indicator is spread over the customers, the more it weighs (Shannon's entropy of
 * the shares of its sum). `critic`: the more it varies and the less it says what the others say (Diakoulaki,
 * Mavrotas & Papayannakis 1995). `deviation`: the more it varies alone.
 */
export const DATA_WEIGHINGS: Readonly<Record<DataWeighingId, DataWeighing>> = {
  entropy: (indicators) => shares(indicators.map(({ values }) => 1 - evenness(values))),
  critic: (indicators) =>
    shares(indicators.map(({ good }) => sampleDeviation(good) * conflict(good, indicators))),
  deviation: (indicators) => shares(indicators.map(({ good }) => sampleDeviation(good))),
};

export function isDataWeighingId(id: string): id is DataWeighingId {
  return Object.prototype.hasOwnProperty.call(DATA_WEIGHINGS, id);
}

/** Numbers over their sum; equal shares where the sum is 0. */
export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** Entropy of the shares of the sum over its largest possible: 1 when all are equal. Values of 0 or less have no share. */
function evenness(values: Float64Array): number {
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  if (!(total > 0) || values.length < 2) return 1;
  let entropy = 0;
  for (const value of values) {
    const share = Math.max(0, value) / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return entropy / Math.log(values.length);
}

/** Sum of 1 - correlation with every indicator; one that does not vary at all is in conflict with none. */
function conflict(good: Float64Array, indicators: readonly WeighedValues[]): number {
  return indicators.reduce((sum, other) => sum + 1 - (correlation(good, other.good) || 0), 0);
}

/** Divided by n - 1. */
function sampleDeviation(values: Float64Array): number {
  const n = values.length;
  return n < 2 ? 0 : meanAndDeviation(values).deviation * Math.sqrt(n / (n - 1));
}

/** Pearson's; NaN where one does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [ofA, ofB] = [meanAndDeviation(a), meanAndDeviation(b)];
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - ofA.mean) * (b[i]! - ofB.mean);
  return sum / (a.length * ofA.deviation * ofB.deviation);
}
