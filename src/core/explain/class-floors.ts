import type { SchemePlan } from '../schemes/plan';
import type { SchemeResult } from '../schemes/result';

/**
 * What each class but the lowest takes in score points, as the run drew its limits; best class first. Fixed limits are
 * themselves; a limit that follows from who stands where lies half-way between the lowest score of the classes above
 * it and the highest of those below. A class that nobody is above or below of is given away at the score next to it.
 */
export function classFloors(plan: SchemePlan, { scores, classIndexes }: SchemeResult): number[] {
  if (plan.cuts.id === 'score') return [...plan.cuts.at];
  const lowest = plan.classIds.map(() => Infinity);
  const highest = plan.classIds.map(() => -Infinity);
  scores.forEach((score, customer) => {
    const classIndex = classIndexes[customer] ?? -1;
    if (classIndex < 0) return;
    lowest[classIndex] = Math.min(lowest[classIndex] ?? Infinity, score);
    highest[classIndex] = Math.max(highest[classIndex] ?? -Infinity, score);
  });
  return plan.classIds.slice(1).map((_, index) => {
    const above = Math.min(...lowest.slice(0, index + 1));
    const below = Math.max(...highest.slice(index + 1));
    if (above === Infinity) return below === -Infinity ? 0 : Infinity;
    return below === -Infinity ? -Infinity : (above + below) / 2;
  });
}

/** The class of a score; the number of floors for a score below all of them. */
export function classOfScore(score: number, floors: readonly number[]): number {
  let classIndex = 0;
  while (classIndex < floors.length && score < (floors[classIndex] ?? -Infinity)) classIndex++;
  return classIndex;
}
