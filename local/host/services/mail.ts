import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { Blob } from './blob';
import type { OutboxMail } from './outbox-mail';

const DAY_MS = 86_400_000;
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_LIMIT_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
const RECIPIENTS_PER_DAY = { consumer: 100, workspace: 1500 };
const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$|<[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+>$/;

/** Source [D]: reference/mail and the quotas page; error texts [R]. The day starts with its first message. */
export class MailApp {
  constructor(private readonly context: RunContext) {}

  getRemainingDailyQuota(): number {
    return RECIPIENTS_PER_DAY[this.context.state.account] - this.recipientsToday();
  }

  sendEmail(first: unknown, ...rest: readonly unknown[]): void {
    const mail = this.compose(fieldsOf(first, rest));
    const recipients = addresses(`${mail.to},${mail.cc},${mail.bcc}`);
    if (addresses(mail.to).length === 0) throw new HostException('mailWithoutRecipient');
    const invalid = recipients.find((address) => !ADDRESS.test(address));
    if (invalid !== undefined) throw new HostException('invalidEmail', { address: invalid });
    if (recipients.length > RECIPIENTS_PER_MESSAGE) throw new HostException('mailRecipients');
    const size = Buffer.byteLength(mail.body) + Buffer.byteLength(mail.htmlBody);
    if (size > BODY_LIMIT_BYTES[this.context.state.account]) throw new HostException('mailBodySize');
    if (recipients.length > this.getRemainingDailyQuota()) throw new HostException('mailQuota');
    this.context.state.outbox.push(mail);
  }

  private compose(fields: Readonly<Record<string, unknown>>): OutboxMail {
    const text = (name: string): string => String(fields[name] ?? '');
    const attachments = Array.isArray(fields['attachments']) ? fields['attachments'] : [];
    return {
      to: text('to'),
      cc: text('cc'),
      bcc: text('bcc'),
      replyTo: text('replyTo'),
      subject: text('subject'),
      body: text('body'),
      htmlBody: text('htmlBody'),
      name: text('name'),
      isNoReply: fields['noReply'] === true,
      attachments: attachments.map((blob) => (blob instanceof Blob ? (blob.getName() ?? '') : '')),
      sentBy: this.context.user.email,
      sentAtMs: this.context.now(),
    };
  }

  private recipientsToday(): number {
    const since = this.context.now() - DAY_MS;
    const today = this.context.state.outbox.filter(
      (mail) => mail.sentAtMs > since && mail.sentBy === this.context.user.email,
    );
    return today.reduce((sum, mail) => sum + addresses(`${mail.to},${mail.cc},${mail.bcc}`).length, 0);
  }
}

/** (message), (to, subject, body), (to, subject, body, options) or (to, replyTo, subject, body). */
function fieldsOf(first: unknown, rest: readonly unknown[]): Readonly<Record<string, unknown>> {
  if (typeof first === 'object' && first !== null) return first as Record<string, unknown>;
  const last = rest[rest.length - 1];
  if (rest.length === 3 && typeof last !== 'object') {
    return { to: first, replyTo: rest[0], subject: rest[1], body: rest[2] };
  }
  const options = typeof last === 'object' && last !== null ? (last as Record<string, unknown>) : {};
  return { ...options, to: first, subject: rest[0], body: rest[1] };
}

function addresses(list: string): string[] {
  return list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
