import type { Column } from './column';
import { quantile } from './column';
import type { Direction } from './indicator-traits';
import { numberTieGroups, tieEnd, tieStart, type GroupNumber } from './tie-groups';

/** Rules by which a column falls into bands. */
export type BandRule = 'rank' | 'quantile' | 'quantile-plus-one' | 'equal-width';

export interface Banding {
  readonly rule: BandRule;
  readonly count: number;
  readonly direction: Direction;
}

/**
 * `rank`: by mid-rank, so that equal values share a band and both ends are reached; all equal: the middle band.
 * `quantile`: between quantiles of type 7, as pandas' `qcut` does. `quantile-plus-one`: as the R package rfm does, with
 * limits 1 above those quantiles in the unit of the sheet, so that bands can stay empty. `equal-width`: equal steps
 * between lowest and highest.
 */
const BANDINGS: Readonly<Record<BandRule, (column: Column, banding: Banding) => GroupNumber>> = {
  rank: byRank,
  quantile: (column, banding) => {
    const limits = inner(banding.count, (share) => quantile(column.sorted, share));
    return byValue(column, banding, (value) => limits.filter((limit) => value > limit).length);
  },
  'quantile-plus-one': (column, banding) => {
    const one = 10 ** column.decimals;
    const limits = inner(banding.count, (share) => quantile(column.sorted, share) + one);
    return byValue(column, banding, (value) => limits.filter((limit) => value >= limit).length);
  },
  'equal-width': (column, banding) => {
    const { sorted } = column;
    const [low, high] = [sorted[0]!, sorted[sorted.length - 1]!];
    const limits = inner(banding.count, (share) => low + share * (high - low));
    return byValue(column, banding, (value) => limits.filter((limit) => value > limit).length);
  },
};

/** The band of every customer, `count` the best; 0 without data or outside. Equal values share a band. Length n. */
export function bandsOf(column: Column, banding: Banding): Uint8Array {
  const bands = new Uint8Array(column.units.length);
  if (column.sorted.length === 0) return bands;
  return numberTieGroups(column, bands, BANDINGS[banding.rule](column, banding));
}

/** Band min(K, 1 + floor(K p)), p the stretched mid-rank; ranks are doubled to stay with whole numbers. */
function byRank({ sorted }: Column, { count, direction }: Banding): GroupNumber {
  const lowest = tieEnd(sorted, 0);
  const span = sorted.length + tieStart(sorted) - lowest;
  if (span === 0) return () => 1 + Math.floor(count / 2);
  return (start, end) => {
    const above = start + end - lowest;
    const good = direction === 'more' ? above : span - above;
    return Math.min(count, 1 + Math.floor((count * good) / span));
  };
}

function byValue(
  { sorted }: Column,
  { count, direction }: Banding,
  limitsPassed: (value: number) => number,
): GroupNumber {
  return (start) => {
    const passed = limitsPassed(sorted[start]!);
    return direction === 'more' ? 1 + passed : count - passed;
  };
}

function inner(count: number, at: (share: number) => number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => at((i + 1) / count));
}
