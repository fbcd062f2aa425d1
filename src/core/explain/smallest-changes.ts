import type { Weighed } from '../scoring/aggregators';
import type { SchemePlan } from '../schemes/plan';
import {
  noChange,
  singleChange,
  stepsToBest,
  stepsToWorst,
  stepUnitsOf,
  type ChangedClasses,
  type SingleChange,
} from './change';
import { firstTrueBetween } from './first-true';

/** A classified customer whose class is to be left, upwards or downwards. */
export interface Leaver {
  readonly customer: number;
  readonly classIndex: number;
  readonly towards: 'better' | 'worse';
}

/**
 * The smallest change of each indicator that leaves a class, the easiest first, by asking what each change would give:
 * O(log range) questions an indicator.
 *
 * Where a scale follows the data a better value need not always give a better class: the change found does, and one step
 * less does not.
 */
export function smallestChanges(plan: SchemePlan, classes: ChangedClasses, leaver: Leaver): SingleChange[] {
  return plan.weighed
    .flatMap((weighed, weighedIndex) =>
      Number.isNaN(weighed.column.units[leaver.customer] ?? NaN)
        ? []
        : [smallestChange(weighed, weighedIndex, { classes, leaver })],
    )
    .sort((a, b) => a.ease - b.ease || 0);
}

function smallestChange(
  weighed: Weighed,
  weighedIndex: number,
  { classes, leaver }: { classes: ChangedClasses; leaver: Leaver },
): SingleChange {
  const { customer, classIndex, towards } = leaver;
  const isUp = towards === 'better';
  const step = stepUnitsOf(weighed) * (isUp ? 1 : -1);
  const most = isUp ? stepsToBest(weighed, customer) : stepsToWorst(weighed, customer);
  const classAfter = (steps: number): number =>
    classes.classAfter({ customer, weighedIndex, units: steps * step });
  const leaves = (steps: number): boolean =>
    isUp ? classAfter(steps) < classIndex : classAfter(steps) > classIndex;
  if (most < 1 || !leaves(most)) return noChange(weighed, customer, classIndex);
  const steps = firstTrueBetween(0, most, leaves);
  return singleChange(weighed, customer, { units: steps * step, classIndex: classAfter(steps) });
}
