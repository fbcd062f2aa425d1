import type { Condition, Rule } from './rule-table';

/**
 * Rules from a map: classes by the steps of one fact (down, from step 1) and another (across, from step 1).
 *
 * @example gridRules(['a', 'b'], [['low', 'high'], ['high', 'high']])
 *   // => low where a is 1 and b is 1; high where a is 1 and b is 2, or a is 2 and b is 1 or 2
 */
export function gridRules(
  [down, across]: readonly [string, string],
  grid: readonly (readonly string[])[],
): Rule[] {
  const classIds = [...new Set(grid.flat())];
  return classIds.map((then) => ({
    then,
    when: grid.flatMap((row, index): Condition[] => {
      const steps = row.flatMap((classId, column) => (classId === then ? [column + 1] : []));
      return steps.length > 0 ? [{ [down]: [index + 1], [across]: steps }] : [];
    }),
  }));
}
