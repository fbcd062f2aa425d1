/**
 * A class that a person gives: `fixed` is shown whatever the numbers say, `floor` is the least that is shown. Either may
 * hold up to and including a day.
 */
export interface ManualClass {
  readonly kind: 'fixed' | 'floor';
  /** 0 = best. */
  readonly classIndex: number;
  /** Last day it holds, days since 1970-01-01; null: until it is taken away. */
  readonly untilDay: number | null;
  /** Why, in the user's words; may be blank. */
  readonly reason: string;
}

/** Whether a manual class holds on a day. */
export function holdsOn({ untilDay }: ManualClass, day: number): boolean {
  return untilDay === null || day <= untilDay;
}

/**
 * The class to show, given the one by the numbers; -1 = none.
 *
 * @example // a floor of B: C becomes B, A stays A
 */
export function withManual(computed: number, { kind, classIndex }: ManualClass): number {
  return kind === 'floor' && computed >= 0 ? Math.min(computed, classIndex) : classIndex;
}
