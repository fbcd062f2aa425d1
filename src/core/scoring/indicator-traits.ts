import type { IndicatorId } from '../indicators/customer-table';

/** Whether a larger or a smaller value is the better one. */
export type Direction = 'more' | 'less';

/** What a number of an indicator is, which decides how it is written. */
export type Measure = 'money' | 'orders' | 'days' | 'years' | 'points' | 'complaints' | 'gaps' | 'share';

/** What is true of an indicator whatever the scheme. */
export interface IndicatorTraits {
  readonly direction: Direction;
  readonly measure: Measure;
  /** Decimal places of the smallest change a customer can make: cents 2, whole orders and days 0. */
  readonly stepDecimals: number;
  /** A customer can do better than every other so far: sales have no ceiling, a satisfaction scale has. */
  readonly isOpenEnded: boolean;
}

export const INDICATOR_TRAITS: Readonly<Record<IndicatorId, IndicatorTraits>> = {
  amount: { direction: 'more', measure: 'money', stepDecimals: 2, isOpenEnded: true },
  orders: { direction: 'more', measure: 'orders', stepDecimals: 0, isOpenEnded: true },
  recency: { direction: 'less', measure: 'days', stepDecimals: 0, isOpenEnded: false },
  margin: { direction: 'more', measure: 'money', stepDecimals: 2, isOpenEnded: true },
  delay: { direction: 'less', measure: 'days', stepDecimals: 0, isOpenEnded: false },
  years: { direction: 'more', measure: 'years', stepDecimals: 1, isOpenEnded: true },
  satisfaction: { direction: 'more', measure: 'points', stepDecimals: 1, isOpenEnded: false },
  complaints: { direction: 'less', measure: 'complaints', stepDecimals: 0, isOpenEnded: false },
  serviceCost: { direction: 'less', measure: 'money', stepDecimals: 2, isOpenEnded: false },
  silence: { direction: 'less', measure: 'gaps', stepDecimals: 1, isOpenEnded: false },
  potential: { direction: 'more', measure: 'money', stepDecimals: 2, isOpenEnded: true },
  closing: { direction: 'less', measure: 'days', stepDecimals: 0, isOpenEnded: false },
  variation: { direction: 'less', measure: 'share', stepDecimals: 2, isOpenEnded: false },
  profit: { direction: 'more', measure: 'money', stepDecimals: 2, isOpenEnded: true },
  credit: { direction: 'more', measure: 'points', stepDecimals: 0, isOpenEnded: false },
};
