import type { CategoryId } from '../indicators/categories';
import type { IndicatorId } from '../indicators/customer-table';
import type { BandRule } from '../scoring/bands';
import type { CutId } from '../scoring/cuts';
import type { Direction } from '../scoring/indicator-traits';

/** Ways to bring a number to a few steps, 1 the lowest. */
export type Steps =
  /** Bands among all customers that count; the best band is the highest step. */
  | { readonly by: 'bands'; readonly rule: BandRule; readonly count: number }
  /** One step more for every limit that the value reaches or, where `isIncludedBelow`, exceeds. */
  | { readonly by: 'limits'; readonly at: readonly number[]; readonly isIncludedBelow?: boolean }
  /** Classes by a cut of the ranking, the best class the highest step: ABC is `share` at 80 and 95. */
  | { readonly by: CutId; readonly at: readonly number[] }
  /** 2 at the mean of all that count or on the better side of it, else 1. */
  | { readonly by: 'mean' };

/** One thing that rules look at. */
export type Fact =
  | {
      readonly id: string;
      readonly indicator: IndicatorId;
      readonly steps: Steps;
      /** Absent: as the indicator is by nature. */
      readonly direction?: Direction;
    }
  /** Step 1 for the first of the words, and so on. */
  | { readonly id: string; readonly category: CategoryId; readonly words: readonly string[] }
  /** The mean of the steps of other facts that come before, halves rounded up. */
  | { readonly id: string; readonly average: readonly string[]; readonly steps: number };

/** How many steps a fact has. */
export function stepCount(fact: Fact): number {
  if ('category' in fact) return fact.words.length;
  if ('average' in fact) return fact.steps;
  const { steps } = fact;
  if (steps.by === 'bands') return steps.count;
  return steps.by === 'mean' ? 2 : steps.at.length + 1;
}

/** The mean step, halves rounded up; 0 where one of them is not known. */
export function averageStep(steps: readonly number[]): number {
  const sum = steps.reduce((total, step) => total + step, 0);
  return steps.every((step) => step > 0) ? meanStep(sum, steps.length) : 0;
}

/** The mean of so many known steps. */
export function meanStep(sum: number, count: number): number {
  return Math.round(sum / count);
}
