import type { Issue } from '../issue';
import type { Weighed } from '../scoring/aggregators';
import type { Prepared } from '../scoring/prepare';

/** Above this correlation two indicators say nearly the same and count twice. */
export const ALIKE_ABOVE = 0.8;
/** Two columns of a few customers are alike by chance. */
const LEAST_PAIRS = 10;

interface Pair {
  readonly first: Weighed;
  readonly second: Weighed;
  readonly correlation: number;
}

/**
 * Pairs of weighed indicators that rank the customers nearly alike, the most alike first, one notice each. An
 * indicator is named once: where all go together every pair would be too many sentences.
 */
export function alikeIndicators(prepared: Prepared, weighed: readonly Weighed[]): Issue[] {
  const pairs = weighed
    .flatMap((first, i) =>
      weighed.slice(i + 1).map((second): Pair => {
        return { first, second, correlation: correlationOf(prepared, first, second) };
      }),
    )
    .filter(({ correlation }) => correlation > ALIKE_ABOVE)
    .sort((a, b) => b.correlation - a.correlation);
  const named = new Set<Weighed>();
  return pairs.flatMap((pair) => {
    if (named.has(pair.first) || named.has(pair.second)) return [];
    named.add(pair.first).add(pair.second);
    return [alike(pair)];
  });
}

function alike({ first, second, correlation }: Pair): Issue {
  const details = {
    indicatorFirst: first.column.id,
    indicatorSecond: second.column.id,
    correlation: Math.round(correlation * 100) / 100,
  };
  return { code: 'weighed-alike', severity: 'notice', details };
}

/** Pearson's correlation of two indicators as they count, better with better; NaN when one is constant. */
function correlationOf(prepared: Prepared, first: Weighed, second: Weighed): number {
  const a = prepared.normalised(first.column, first);
  const b = prepared.normalised(second.column, second);
  const correlation = pearson(a, b);
  return first.direction === second.direction ? correlation : -correlation;
}

/** Of numbers in 0..1, over the customers that have both. */
function pearson(a: Float64Array, b: Float64Array): number {
  let pairs = 0;
  let sumA = 0;
  let sumB = 0;
  let sumAA = 0;
  let sumBB = 0;
  let sumAB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]! - 0.5;
    const y = b[i]! - 0.5;
    const product = x * y;
    if (product !== product) continue;
    pairs++;
    sumA += x;
    sumB += y;
    sumAA += x * x;
    sumBB += y * y;
    sumAB += product;
  }
  if (pairs < LEAST_PAIRS) return NaN;
  const variances = (sumAA - (sumA * sumA) / pairs) * (sumBB - (sumB * sumB) / pairs);
  return (sumAB - (sumA * sumB) / pairs) / Math.sqrt(variances);
}
