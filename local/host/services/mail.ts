import type { RunContext } from '../runtime/run-context';
import type { LetterFields } from './letter';
import { composeLetter, sendLetter } from './send-letter';

/** Source [D]: reference/mail/mail-app. */
export class MailApp {
  constructor(private readonly context: RunContext) {}

  getRemainingDailyQuota(): number {
    return this.context.state.quotas.remaining('mailRecipients', this.context.user.email);
  }

  sendEmail(first: unknown, ...rest: readonly unknown[]): void {
    // Only Gmail knows aliases: here `from` is none of the documented options.
    sendLetter(this.context, composeLetter(this.context, { ...fieldsOf(first, rest), from: null }));
  }
}

/** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
function fieldsOf(first: unknown, rest: readonly unknown[]): LetterFields {
  if (typeof first === 'object' && first !== null) return first as LetterFields;
  const last = rest[rest.length - 1];
  if (rest.length === 3 && typeof last !== 'object') {
    return { to: first, replyTo: rest[0], subject: rest[1], body: rest[2] };
  }
  const options = typeof last === 'object' && last !== null ? (last as LetterFields) : {};
  return { ...options, to: first, subject: rest[0], body: rest[1] };
}
