import type { CustomerView } from '../contract/api-customers';
import type { Language } from '../contract/language';
import { certaintyText, fallText, rhythmText } from '../contract/words/customer-view';
import { liftsText, type NeedContext } from '../contract/words/needs';
import { reasonText } from '../contract/words/reasons';
import { certainty } from '../core/explain/certainty';
import { neighbours } from '../core/explain/neighbours';
import { reasons } from '../core/explain/reason';
import { waysOut } from '../core/explain/ways-out';
import { rhythmOfCustomer } from '../core/rhythm/rhythm-of-customer';
import type { Settings } from '../core/settings';
import { isoText } from '../core/table/calendar';
import { readWorkbook } from '../google/sheet-reader';
import { computeClasses, type Computation } from './compute-classes';
import { customerCard } from './customer-card';
import { classText, valueFormat } from './customer-cells';
import { done, refused, type Result } from './result';

/** Why one customer is where it is, what would change that, how sure it is. Writes nothing. */
export function viewCustomer(settings: Settings, key: string, language: Language): Result<CustomerView> {
  const computed = computeClasses(readWorkbook(), settings);
  if (!computed.ok) return computed;
  const customer = computed.value.customers.keys.indexOf(key);
  if (customer < 0)
    return refused({ code: 'customer-unknown', severity: 'refusal', details: { customer: key } });
  return done(customerView(computed.value, customer, language));
}

export function customerView(computation: Computation, customer: number, language: Language): CustomerView {
  const { prepared, result, customers } = computation;
  const context: NeedContext = { classIds: result.classIds, format: valueFormat(language) };
  const reason = reasons(prepared, result)[customer];
  const ways = waysOut(prepared, result);
  const near = neighbours(prepared, result, customer);
  const nameOf = (index: number | null | undefined): string | null =>
    index === null || index === undefined ? null : (customers.names[index] ?? null);
  return {
    ...customerCard(computation, customer, language),
    name: customers.names[customer] ?? '',
    class: result.classIds[computation.shown.classIndexes[customer] ?? -1] ?? null,
    className: classText(computation, customer, language),
    rank: near?.rank ?? null,
    of: near?.of ?? 0,
    above: nameOf(near?.above),
    below: nameOf(near?.below),
    reason: reason ? reasonText(reason, language, context.format) : '',
    lifts: ways.lifts(customer).flatMap((lift) => liftsText([lift], language, context) || []),
    falls: ways.falls(customer).flatMap((fall) => fallText(fall, language, context) ?? []),
    certainty: certaintyView(computation, customer, language),
    rhythm: rhythmView(computation, customer, language),
  };
}

function certaintyView(
  { prepared, result }: Computation,
  customer: number,
  language: Language,
): CustomerView['certainty'] {
  const found = certainty(prepared, result)(customer);
  const isKnown = found.kind === 'known';
  return {
    level: isKnown ? found.level : null,
    share: isKnown ? found.share : null,
    text: certaintyText(found, language),
  };
}

function rhythmView(
  { customers }: Computation,
  customer: number,
  language: Language,
): CustomerView['rhythm'] {
  const rhythm = rhythmOfCustomer(customers, customer);
  if (rhythm === null) return null;
  return {
    state: rhythm.state,
    dueOn: isoText(rhythm.dueDay),
    lateOn: isoText(rhythm.lateDay),
    text: rhythmText(rhythm, language, valueFormat(language)),
  };
}
