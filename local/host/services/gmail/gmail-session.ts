import { HostException } from '../../runtime/host-exception';
import type { RunContext } from '../../runtime/run-context';
import type { Letter, LetterFields } from '../letter';
import { composeLetter, sendLetter } from '../send-letter';
import type { MailDraft, MailLabel, MailMessage, MailThread, Mailbox } from './mailbox';

/** Makes what a script holds of the mailbox's models; each class of the service may give out the others. */
export interface GmailObjects {
  message(model: MailMessage): object;
  thread(model: MailThread): object;
  draft(model: MailDraft): object;
  label(model: MailLabel): object;
}

/** What every object of the Gmail service needs: the run, and the mailbox of the user at work. */
export class GmailSession {
  readonly mailbox: Mailbox;

  constructor(
    readonly context: RunContext,
    readonly objects: GmailObjects,
  ) {
    this.mailbox = context.state.mailbox(context.user.email);
  }

  /** Addresses that the user may send from. */
  get aliases(): string[] {
    return [this.mailbox.email];
  }

  /** @throws HostException `invalidArgument` for a sender who is not the user. */
  compose(fields: LetterFields): Letter {
    const letter = composeLetter(this.context, fields);
    if (this.aliases.includes(letter.from)) return letter;
    throw new HostException('invalidArgument', { name: letter.from });
  }

  /** Sends a letter and keeps it in the mailbox. */
  send(letter: Letter, threadId?: string): MailMessage {
    sendLetter(this.context, letter);
    return this.mailbox.add(letter, this.context.now(), false, threadId);
  }
}

/** (to, subject, body) or (to, subject, body, options), as a letter's fields. */
export function letterFields(
  to: string,
  subject: string,
  body: string,
  options: LetterFields | null,
): LetterFields {
  return { ...options, to, subject, body };
}
