import { EnumValue } from '../../runtime/enum-value';

/** What the members of conditions stand on. It is not documented, so that no script sees it. */
interface ConditionBuilder {
  setCondition(type: string, values: readonly unknown[]): this;
}

/**
 * Gives a builder a `when…` member for each of Google's criteria: `whenNumberBetween(start, end)` for NUMBER_BETWEEN. A date
 * criterion given a RelativeDate becomes its relative form.
 */
export function defineConditionMembers(
  type: abstract new (...args: never[]) => ConditionBuilder,
  criteria: readonly string[],
): void {
  for (const name of criteria) {
    Object.assign(type.prototype as object, {
      [memberName(name)](this: ConditionBuilder, ...values: unknown[]): ConditionBuilder {
        return this.setCondition(values[0] instanceof EnumValue ? `${name}_RELATIVE` : name, values);
      },
    });
  }
}

/** @example memberName('CELL_NOT_EMPTY') // => 'whenCellNotEmpty' */
function memberName(criterion: string): string {
  if (criterion === 'CUSTOM_FORMULA') return 'whenFormulaSatisfied';
  const words = criterion.toLowerCase().split('_');
  return `when${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
