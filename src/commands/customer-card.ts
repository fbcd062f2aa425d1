import type { ContributionView, CustomerCard, ManualView } from '../contract/api-customers';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { INDICATOR_NOUNS } from '../contract/words/indicators';
import { valueText } from '../contract/words/reasons';
import { className } from '../contract/words/schemes';
import { contributions } from '../core/explain/contributions';
import type { IndicatorId } from '../core/indicators/customer-table';
import { monthsOfCustomer } from '../core/indicators/months-of-customer';
import { inUserUnits } from '../core/scoring/column';
import { isoText } from '../core/table/calendar';
import { classesAtLastClosing } from './classes-before';
import type { Computation } from './compute-classes';
import { valueFormat } from './customer-cells';
import { shownScore } from './own-rows';
import { ownersOf } from './owners';

/** Months on the card: three years. */
const MONTHS = 36;

/** What the card shows of a customer beside the explanation. */
export function customerCard(computation: Computation, customer: number, language: Language): CustomerCard {
  const { customers, result } = computation;
  const score = numberOr(result.scores[customer]);
  return {
    key: customers.keys[customer] ?? '',
    score: score === null ? null : shownScore(score),
    classBefore: classBefore(computation, customer, language),
    contributions: contributionViews(computation, customer, language),
    manual: manualView(computation, customer, language),
    owner: ownersOf(computation)[customer] ?? '',
    amount: valueOf(computation, 'amount', customer),
    orders: valueOf(computation, 'orders', customer),
    lastOrderOn: lastOrderOn(computation, customer),
    months: monthsOfCustomer(customers, customer, MONTHS),
    satisfaction: valueOf(computation, 'satisfaction', customer),
  };
}

function numberOr(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

export function valueOf({ customers }: Computation, id: IndicatorId, customer: number): number | null {
  return numberOr(customers.indicators.find((indicator) => indicator.id === id)?.values[customer]);
}

function classBefore(
  computation: Computation,
  customer: number,
  language: Language,
): CustomerCard['classBefore'] {
  const { customers, result } = computation;
  const index = classesAtLastClosing(computation)(customers.keys[customer] ?? '');
  const id = index === null ? undefined : result.classIds[index];
  return id === undefined ? null : { class: id, className: className(id, language) };
}

function contributionViews(
  { prepared, result }: Computation,
  customer: number,
  language: Language,
): ContributionView[] {
  const { plan } = result;
  if (!plan || (result.classIndexes[customer] ?? -1) < 0) return [];
  const found = contributions(prepared, plan);
  const views = plan.weighed.map(({ column, share }, index): ContributionView => {
    const units = numberOr(column.units[customer]);
    const value = units === null ? null : inUserUnits(units, column.decimals);
    return {
      id: column.id,
      name: say(INDICATOR_NOUNS[language][column.id], language),
      value,
      text: value === null ? '' : valueText({ id: column.id, value }, language, valueFormat(language)),
      points: numberOr(found.pointsOf(customer, index)),
      share,
    };
  });
  return views.sort((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity) || 0);
}

function manualView({ result, shown }: Computation, customer: number, language: Language): ManualView | null {
  const manual = shown.manualOf(customer);
  if (!manual) return null;
  const id = result.classIds[manual.classIndex] ?? '';
  return {
    ...{ kind: manual.kind, class: id, className: className(id, language), reason: manual.reason },
    untilOn: manual.untilDay === null ? null : isoText(manual.untilDay),
    computed: result.classIds[result.classIndexes[customer] ?? -1] ?? null,
  };
}

/** By the days since the last order, which lists of customers and of orders both give. */
function lastOrderOn(computation: Computation, customer: number): string | null {
  const { referenceDay } = computation.customers.window;
  const recency = valueOf(computation, 'recency', customer);
  return referenceDay === null || recency === null ? null : isoText(referenceDay - recency);
}
