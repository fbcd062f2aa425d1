/** Google's relative dates as files can say them. */
const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** Google's comparisons of dates and the file's. */
export const DATE_COMPARISONS: Readonly<Record<string, string>> = {
  DATE_EQUAL_TO: 'equal',
  DATE_NOT_EQUAL_TO: 'notEqual',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
};

/** A comparison of a `cellIs` rule. */
export interface FileComparison {
  readonly operator: string;
  readonly formulas: readonly string[];
}

/** How a file compares with a relative date; null for any other criterion. "In the past week" is a span up to today. */
export function relativeComparison(type: string, name: string): FileComparison | null {
  const operator = DATE_COMPARISONS[type.replace(/_RELATIVE$/, '')];
  const day = RELATIVE_DAYS[name];
  if (!type.endsWith('_RELATIVE') || operator === undefined || day === undefined) return null;
  if (operator === 'equal' && name.startsWith('PAST_'))
    return { operator: 'between', formulas: [day, 'TODAY()'] };
  return { operator, formulas: [day] };
}

/** The criterion that was written so; null for comparisons with anything else. */
export function readRelative({ operator, formulas }: FileComparison): {
  type: string;
  values: unknown[];
} | null {
  for (const name of Object.keys(RELATIVE_DAYS)) {
    for (const date of Object.keys(DATE_COMPARISONS)) {
      const type = `${date}_RELATIVE`;
      const told = relativeComparison(type, name);
      if (told?.operator === operator && told.formulas.join() === formulas.join())
        return { type, values: [name] };
    }
  }
  return null;
}
