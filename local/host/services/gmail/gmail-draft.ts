import type { LetterFields } from '../letter';
import { letterFields } from './gmail-session';
import type { GmailSession } from './gmail-session';
import type { MailDraft, MailMessage } from './mailbox';

/** A draft of the user's. Source [D]: reference/gmail/gmail-draft. */
export class GmailDraft {
  constructor(
    private readonly session: GmailSession,
    private readonly model: MailDraft,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getMessageId(): string {
    return this.model.messageId;
  }

  getMessage(): object {
    return this.session.objects.message(this.message);
  }

  update(to: string, subject: string, body: string, options: LetterFields | null = null): this {
    this.session.mailbox.draft(this.model.id);
    const { message } = this;
    message.letter = this.session.compose(letterFields(to, subject, body, options));
    message.dateMs = this.session.context.now();
    return this;
  }

  /** The message is sent and the draft gone. @throws HostException for what cannot be sent; then it stays. */
  send(): object {
    const { mailbox } = this.session;
    mailbox.draft(this.model.id);
    const sent = this.session.send(this.message.letter);
    mailbox.removeDraft(this.model);
    return this.session.objects.message(sent);
  }

  deleteDraft(): void {
    this.session.mailbox.removeDraft(this.model);
  }

  private get message(): MailMessage {
    return this.session.mailbox.message(this.model.messageId);
  }
}
