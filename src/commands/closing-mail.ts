import type { ClosingView, MoverView } from '../contract/api-history';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { JOB_WORDS, type JobWord } from '../contract/words/jobs';
import { className } from '../contract/words/schemes';
import { rhythmOfCustomer } from '../core/rhythm/rhythm-of-customer';
import type { Letter } from '../google/mail';
import type { Computation } from './compute-classes';

/** Names under each heading; the sheet has all of them. */
const MOST_NAMED = 20;

/** A customer who began to be late in the month, as the mail names it. */
export interface LateCustomer {
  readonly name: string;
  readonly classId: string;
}

/**
 * Customers of all classes but the lowest whose next order became late within the month before the day that counts as
 * today, those of the better class and with the larger amount first.
 *
 * @param firstDay of the month, days since 1970-01-01.
 */
export function newlyLate({ customers, result, shown }: Computation, firstDay: number): LateCustomer[] {
  const amounts = customers.indicators.find(({ id }) => id === 'amount')?.values;
  const lowest = result.classIds.length - 1;
  return customers.keys
    .map((_, customer) => ({ customer, classIndex: shown.classIndexes[customer] ?? -1 }))
    .filter(({ customer, classIndex }) => {
      if (classIndex < 0 || classIndex === lowest) return false;
      const rhythm = rhythmOfCustomer(customers, customer);
      return rhythm?.state === 'late' && rhythm.lateDay >= firstDay;
    })
    .sort(
      (a, b) => a.classIndex - b.classIndex || (amounts?.[b.customer] ?? 0) - (amounts?.[a.customer] ?? 0),
    )
    .map(({ customer, classIndex }) => ({
      name: customers.names[customer] ?? '',
      classId: result.classIds[classIndex] ?? '',
    }));
}

/** What the mail is made of. */
export interface ClosingNews {
  readonly closing: ClosingView;
  readonly late: readonly LateCustomer[];
  readonly url: string;
}

/** The mail about a closed month: plain text, so that no name in it can be anything else. */
export function closingMail(to: string, { closing, late, url }: ClosingNews, language: Language): Letter {
  const word = (name: JobWord, params: Record<string, string | number> = {}): string =>
    say(JOB_WORDS[language][name], language, params);
  const listed = (heading: JobWord, lines: readonly string[]): string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - MOST_NAMED;
    const more = rest > 0 ? [word('more', { count: rest })] : [];
    return ['', word(heading), ...lines.slice(0, MOST_NAMED), ...more];
  };
  const { movement } = closing;
  const of = (direction: MoverView['direction']): MoverView[] =>
    movement.before === null ? [] : movement.movers.filter((mover) => mover.direction === direction);
  const moved = (mover: MoverView): string =>
    word('moved-line', { name: mover.name, from: mover.from.name, to: mover.to.name });
  const lines = [
    closing.text,
    ...listed('up', of('up').map(moved)),
    ...listed('down', of('down').map(moved)),
    ...listed(
      'new',
      of('new').map(({ name, to: { name: now } }) => word('joined-line', { name, to: now })),
    ),
    ...listed(
      'left',
      of('left').map(({ name, from }) => word('joined-line', { name, to: from.name })),
    ),
    ...listed(
      'late',
      late.map(({ name, classId }) => word('late-line', { name, class: className(classId, language) })),
    ),
    '',
    word('file', { url }),
    word('stop'),
  ];
  return { to, subject: word('subject', { month: closing.month }), body: lines.join('\n') };
}
