import { notBuilt } from '../../runtime/not-built';
import { MILLISECONDS_PER_DAY } from '../../spreadsheet/time/calendar';
import type { Mailbox, MailMessage, MailThread } from './mailbox';

interface Hit {
  readonly mailbox: Mailbox;
  readonly thread: MailThread;
  readonly message: MailMessage;
  /** The moment of the search. */
  readonly nowMs: number;
}

type Term = (hit: Hit) => boolean;

const TERM = /(-)?(?:(\w+):)?(?:"([^"]*)"|(\S+))/g;

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** The search words of Gmail that are understood here, each with a message's test. */
const OPERATORS: Readonly<Record<string, (value: string) => Term>> = {
  from:
    (value) =>
    ({ message }) =>
      has(`${message.letter.name} ${message.letter.from}`, value),
  to:
    (value) =>
    ({ message }) =>
      has(message.letter.to, value),
  cc:
    (value) =>
    ({ message }) =>
      has(message.letter.cc, value),
  bcc:
    (value) =>
    ({ message }) =>
      has(message.letter.bcc, value),
  subject:
    (value) =>
    ({ message }) =>
      has(message.letter.subject, value),
  filename:
    (value) =>
    ({ message }) =>
      message.letter.attachments.some((blob) => has(blob.getName() ?? '', value)),
  has: (value) =>
    value === 'attachment' ? ({ message }) => message.letter.attachments.length > 0 : unknown('has', value),
  label: (value) => (hit) =>
    hit.mailbox.labels.some(
      ({ id, name }) => hit.thread.labelIds.has(id) && name.toLowerCase() === value.toLowerCase(),
    ),
  in: (value) => PLACES[value] ?? unknown('in', value),
  is: (value) => STATES[value] ?? unknown('is', value),
  after:
    (value) =>
    ({ message }) =>
      message.dateMs >= dayMs(value),
  before:
    (value) =>
    ({ message }) =>
      message.dateMs < dayMs(value),
  newer_than:
    (value) =>
    ({ message, nowMs }) =>
      message.dateMs >= agoMs(value, nowMs),
  older_than:
    (value) =>
    ({ message, nowMs }) =>
      message.dateMs < agoMs(value, nowMs),
};

const PLACES: Readonly<Record<string, Term>> = {
  anywhere: () => true,
  inbox: ({ thread }) => thread.place === 'inbox',
  spam: ({ thread }) => thread.place === 'spam',
  trash: ({ thread, message }) => thread.place === 'trash' || message.isTrashed,
  draft: ({ message }) => message.isDraft,
  drafts: ({ message }) => message.isDraft,
  sent: ({ message, mailbox }) => !message.isDraft && message.letter.from === mailbox.email,
};

const STATES: Readonly<Record<string, Term>> = {
  unread: ({ message }) => message.isUnread,
  read: ({ message }) => !message.isUnread,
  starred: ({ message }) => message.isStarred,
  important: ({ thread }) => thread.isImportant,
};

/**
 * Conversations with a message that a query of Gmail finds, the newest first. All terms must hold; "-" turns one
 * round. Spam and trash are left out unless the query names a place. Source [D]: support.google.com/mail/answer/7190.
 *
 * @throws RealmError for words that are not understood here.
 */
export function searchThreads(mailbox: Mailbox, query: string, nowMs: number): MailThread[] {
  const terms = [...query.matchAll(TERM)].map(([, minus, operator, quoted, plain]) =>
    turned(minus !== undefined, termOf(operator, quoted ?? plain ?? '')),
  );
  if (!/\bin:/.test(query)) {
    terms.push((hit) => hit.thread.place !== 'spam' && !PLACES['trash']?.(hit));
  }
  return mailbox.threads.filter((thread) =>
    mailbox
      .messagesOf(thread.id)
      .some((message) => terms.every((term) => term({ mailbox, thread, message, nowMs }))),
  );
}

function termOf(operator: string | undefined, value: string): Term {
  if (operator !== undefined) return OPERATORS[operator]?.(value) ?? unknown(operator, value);
  if (/^(OR|AND)$|[(){}]/.test(value)) throw notBuilt(`GmailApp.search with ${value}`);
  return ({ message }) =>
    has(`${message.letter.subject}\n${message.letter.body}\n${message.letter.htmlBody}`, value);
}

function turned(isTurned: boolean, term: Term): Term {
  return isTurned ? (hit) => !term(hit) : term;
}

function unknown(operator: string, value: string): never {
  throw notBuilt(`GmailApp.search with ${operator}:${value}`);
}

/** "2026/11/22", the beginning of that day [A: UTC]. */
function dayMs(value: string): number {
  const [year, month, day] = value.split(/[/-]/).map(Number);
  if (year === undefined || month === undefined || day === undefined) return unknown('date', value);
  return Date.UTC(year, month - 1, day);
}

/** "2d", "1m", "3y": so many days, months or years before now. */
function agoMs(value: string, nowMs: number): number {
  const [, count, unit] = /^(\d+)([dmy])$/.exec(value) ?? unknown('age', value);
  const date = new Date(nowMs);
  if (unit === 'd') return nowMs - Number(count) * MILLISECONDS_PER_DAY;
  if (unit === 'm') return date.setUTCMonth(date.getUTCMonth() - Number(count));
  return date.setUTCFullYear(date.getUTCFullYear() - Number(count));
}
