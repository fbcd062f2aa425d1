import type { CategoryId } from '../indicators/categories';
import type { CustomerTable, IndicatorId } from '../indicators/customer-table';
import type { Issue } from '../issue';
import type { SchemeId } from './catalogue';
import type { Scheme } from './scheme';

/** One refusal for each thing that a scheme cannot do without and nobody has data of; the first way to meet it is named. */
export function missingNeeds({ needs }: Scheme, schemeId: SchemeId, table: CustomerTable): Issue[] {
  return needs
    .filter((ways) => !ways.some((id) => isKnown(id, table)))
    .map(([first = '']) => ({
      code: 'scheme-needs',
      severity: 'refusal',
      details: { schemeId, needed: first },
    }));
}

function isKnown(id: IndicatorId | CategoryId, { indicators, categories }: CustomerTable): boolean {
  const values =
    indicators.find((indicator) => indicator.id === id)?.values ??
    categories.find((category) => category.id === id)?.values;
  return values !== undefined && values.some((value: number) => value === value);
}
