import type { CallView, WeekSheet, WeekView } from '../contract/api';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { callReasonText, WEEK_WORDS, type WeekWord } from '../contract/words/week';
import { nextClassNeeds } from '../core/explain/next-class-needs';
import { rhythmOfCustomer } from '../core/rhythm/rhythm-of-customer';
import type { Settings } from '../core/settings';
import { isoText } from '../core/table/calendar';
import { callsToMake, type Call, type CallCandidate } from '../core/week/calls';
import { reachByKey, type Reach } from '../core/week/reach';
import { withDocumentLock } from '../google/document-lock';
import { writeReport, type ReportCell } from '../google/report-writer';
import { readWorkbook } from '../google/sheet-reader';
import { classesAtLastClosing } from './classes-before';
import { computeClasses, type Computation } from './compute-classes';
import { classText, valueFormat } from './customer-cells';
import { done, refused, type Result } from './result';

/** The customers to call this week, with why and how. Writes nothing. */
export function viewWeek(settings: Settings, language: Language): Result<WeekView> {
  const computed = computeClasses(readWorkbook(), settings);
  return computed.ok ? done(weekView(computed.value, language)) : computed;
}

/** Writes the sheet with the customers to call this week, in the language of the file. */
export function writeWeek(settings: Settings, language: Language): Result<WeekSheet> {
  const written = withDocumentLock((): Result<WeekSheet> => {
    const computed = computeClasses(readWorkbook(), settings);
    if (!computed.ok) return computed;
    const { workbook, language: sheetLanguage } = computed.value;
    const { sheetName, cells } = writeReport(workbook, {
      kind: 'week',
      language: sheetLanguage,
      blocks: [
        { row: 1, column: 1, cells: sheetCells(weekView(computed.value, sheetLanguage), sheetLanguage) },
      ],
      widths: WIDTHS,
      headingRow: HEADING_ROW,
    });
    const week = weekView(computed.value, language);
    const params = { sheet: sheetName, count: week.calls.length };
    return done({
      ...week,
      sheetName,
      cellsWritten: cells,
      text: say(WEEK_WORDS[language].written, language, params),
    });
  });
  return written ?? refused({ code: 'other-run', severity: 'refusal' });
}

function weekView(computation: Computation, language: Language): WeekView {
  const candidates = candidatesOf(computation);
  const reach = reachByKey(computation.recognition, computation.settings);
  const calls = callsToMake(candidates, computation.result.classIds.length);
  const { referenceDay } = computation.customers.window;
  return {
    asOf: referenceDay === null ? null : isoText(referenceDay),
    calls: calls.map((call) => callView(computation, call, { language, reach })),
  };
}

/** By the classes that are shown; a change that would lift the number alone, and not the shown class, is none. */
function candidatesOf(computation: Computation): CallCandidate[] {
  const { customers, prepared, result, shown } = computation;
  const before = classesAtLastClosing(computation);
  const amounts = customers.indicators.find(({ id }) => id === 'amount')?.values;
  const needs = nextClassNeeds(prepared, result);
  return customers.keys.map((key, customer) => {
    const need = needs[customer];
    const classIndex = shown.classIndexes[customer] ?? -1;
    const isLift = need?.kind === 'lift' && need.lift.classIndex < classIndex;
    return {
      key,
      classIndex,
      classBefore: before(key),
      amount: amounts?.[customer] ?? NaN,
      rhythm: rhythmOfCustomer(customers, customer),
      lift: isLift ? need.lift : null,
    };
  });
}

function callView(
  computation: Computation,
  { customer, reasons }: Call,
  { language, reach }: { language: Language; reach: (key: string) => Reach },
): CallView {
  const { customers, result } = computation;
  const key = customers.keys[customer] ?? '';
  const amount = customers.indicators.find(({ id }) => id === 'amount')?.values[customer] ?? NaN;
  const found = reach(key);
  const context = { classIds: result.classIds, format: valueFormat(language) };
  const isUnreachable = found.phone === '' && found.email === '';
  return {
    key,
    name: customers.names[customer] ?? '',
    class: result.classIds[computation.shown.classIndexes[customer] ?? -1] ?? null,
    className: classText(computation, customer, language),
    reasons: reasons.map((reason) => ({
      kind: reason.kind,
      text: callReasonText(reason, language, context),
    })),
    amount: Number.isNaN(amount) ? null : amount,
    ...found,
    reachText: isUnreachable ? say(WEEK_WORDS[language]['no-reach'], language) : null,
  };
}

const HEADINGS: readonly WeekWord[] = ['customer', 'class', 'why', 'amount', 'contact', 'phone', 'email'];
const WIDTHS = [220, 90, 460, 110, 160, 140, 220];
const HEADING_ROW = 4;
/** As many as there can be calls: a shorter list leaves none of an earlier one. */
const ROWS = 10;

function sheetCells({ calls, asOf }: WeekView, language: Language): ReportCell[][] {
  const word = (name: WeekWord, params = {}): string => say(WEEK_WORDS[language][name], language, params);
  const wide = (text: string): ReportCell[] => HEADINGS.map((_, index) => (index === 0 ? text : ''));
  const note = asOf === null ? word('rule') : word('rule') + ' ' + word('as-of', { day: asOf });
  const rows = calls.map((call): ReportCell[] => [
    ...[call.name, call.className, call.reasons.map(({ text }) => text).join(' · ')],
    call.amount === null ? '' : { value: call.amount, format: '#,##0.00' },
    ...[call.contact, call.reachText ?? call.phone, call.email],
  ]);
  if (rows.length === 0) rows.push(wide(word('nobody')));
  while (rows.length < ROWS) rows.push(wide(''));
  return [wide(word('title')), wide(note), wide(''), HEADINGS.map((name) => word(name)), ...rows];
}
