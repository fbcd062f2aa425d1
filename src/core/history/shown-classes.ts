import type { Prepared } from '../scoring/prepare';
import type { SchemeResult } from '../schemes/result';
import { classScale, type ScaleUnit } from './class-scale';
import { damp, type ClassState, type DampingRule } from './damping';
import { withManual, type ManualClass } from './manual-class';

/** Why a class is shown that the numbers do not give. */
export type ClassMark = 'held' | 'manual';

/** The limits of a shown class where a margin holds: what it takes to get in, and below what it is lost. */
export interface TwoLimits {
  readonly unit: ScaleUnit;
  /** Points; for shares the percentage that may stand above. */
  readonly in: number;
  readonly out: number;
}

/** What is shown of each customer, beside what the numbers give. */
export interface ShownClasses {
  /** Index into the class ids of the result, -1 = none. Length n. */
  readonly classIndexes: Int8Array;
  readonly markOf: (customer: number) => ClassMark | null;
  /** The person's class that holds for a customer. */
  readonly manualOf: (customer: number) => ManualClass | null;
  /** What is remembered of a customer: for the next run, whatever a person decided meanwhile. Null in no class. */
  readonly stateOf: (customer: number) => ClassState | null;
  /** Null where no margin holds. */
  readonly limitsOf: (customer: number) => TwoLimits | null;
}

/** What beside the numbers decides the class that is shown. */
export interface ShownContext {
  /** Null: nothing is held back. */
  readonly rule: DampingRule | null;
  readonly isClosing: boolean;
  readonly before: (customer: number) => ClassState | null;
  /** By customer; only those that hold today. */
  readonly manual: ReadonlyMap<number, ManualClass>;
}

/** The classes by the numbers, held back where that is set, and a person's class before all. */
export function shownClasses(prepared: Prepared, result: SchemeResult, context: ShownContext): ShownClasses {
  const scale = context.rule && classScale(prepared, result);
  // Rules and persons know no distance: there only closings count.
  const rule = context.rule && { ...context.rule, margin: scale ? context.rule.margin : null };
  const limits = scale?.limits ?? [];
  const margin = rule?.margin ?? null;
  const states = Array.from(result.classIndexes, (raw, customer): ClassState | null => {
    if (raw < 0) return null;
    if (!rule) return { shown: raw, raw, closingsBelow: 0 };
    const standing = scale?.standings[customer] ?? NaN;
    return damp({ standing, raw }, context.before(customer), { limits, rule, isClosing: context.isClosing });
  });
  const manualOf = (customer: number): ManualClass | null => context.manual.get(customer) ?? null;
  const classIndexes = Int8Array.from(states, (state, customer) => {
    const computed = state?.shown ?? -1;
    const manual = manualOf(customer);
    return manual ? withManual(computed, manual) : computed;
  });
  return {
    classIndexes,
    manualOf,
    stateOf: (customer) => states[customer] ?? null,
    markOf: (customer) => {
      const state = states[customer] ?? null;
      const manual = manualOf(customer);
      if (manual && (manual.kind === 'fixed' || classIndexes[customer] !== state?.shown)) return 'manual';
      return state && state.shown !== state.raw ? 'held' : null;
    },
    limitsOf: (customer) => {
      const limit = limits[classIndexes[customer] ?? -1];
      if (!scale || limit === undefined || margin === null) return null;
      const told = (value: number): number => (scale.unit === 'points' ? value : 100 - value);
      return { unit: scale.unit, in: told(limit), out: told(limit - margin) };
    },
  };
}
