import { HostException } from '../../runtime/host-exception';
import type { LetterFields } from '../letter';
import { draftAnswer, replyAllFields, replyFields, sendAnswer } from './answers';
import type { GmailSession } from './gmail-session';
import { unreadThreads } from './mailbox';
import type { MailLabel, MailMessage, MailPlace, MailThread } from './mailbox';

/** A label as a script hands it over. */
interface LabelHandle {
  readonly model: MailLabel;
}

/** A conversation. Source [D]: reference/gmail/gmail-thread. */
export class GmailThread {
  constructor(
    private readonly session: GmailSession,
    readonly model: MailThread,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getPermalink(): string {
    return `https://mail.google.com/mail/u/0/#inbox/${this.model.id}`;
  }

  getMessages(): object[] {
    return this.messages.map((message) => this.session.objects.message(message));
  }

  getMessageCount(): number {
    return this.messages.length;
  }

  getFirstMessageSubject(): string {
    return this.messages[0]?.letter.subject ?? '';
  }

  getLastMessageDate(): Date {
    return new Date(this.last.dateMs);
  }

  getLabels(): object[] {
    const { mailbox, objects } = this.session;
    return mailbox.labels
      .filter(({ id }) => this.model.labelIds.has(id))
      .map((label) => objects.label(label));
  }

  addLabel(label: LabelHandle): this {
    this.model.labelIds.add(this.session.mailbox.label(label.model.id).id);
    return this;
  }

  removeLabel(label: LabelHandle): this {
    this.model.labelIds.delete(label.model.id);
    return this;
  }

  hasStarredMessages(): boolean {
    return this.messages.some(({ isStarred }) => isStarred);
  }

  isUnread(): boolean {
    return unreadThreads(this.session.mailbox, [this.model]) > 0;
  }

  isImportant(): boolean {
    return this.model.isImportant;
  }

  isInChats(): boolean {
    return false;
  }

  isInInbox(): boolean {
    return this.model.place === 'inbox';
  }

  isInPriorityInbox(): boolean {
    return this.isInInbox() && this.isImportant();
  }

  isInSpam(): boolean {
    return this.model.place === 'spam';
  }

  isInTrash(): boolean {
    return this.model.place === 'trash';
  }

  markRead(): this {
    for (const message of this.messages) message.isUnread = false;
    return this;
  }

  markUnread(): this {
    for (const message of this.messages) message.isUnread = true;
    return this;
  }

  markImportant(): this {
    this.model.isImportant = true;
    return this;
  }

  markUnimportant(): this {
    this.model.isImportant = false;
    return this;
  }

  moveToArchive(): this {
    return this.move('archive');
  }

  moveToInbox(): this {
    return this.move('inbox');
  }

  moveToSpam(): this {
    return this.move('spam');
  }

  moveToTrash(): this {
    return this.move('trash');
  }

  /** Nobody else changes the mailbox here. */
  refresh(): this {
    return this;
  }

  reply(body: string, options: LetterFields | null = null): this {
    sendAnswer(this.session, this.last, replyFields(this.last.letter, body, options));
    return this;
  }

  replyAll(body: string, options: LetterFields | null = null): this {
    sendAnswer(this.session, this.last, this.toAll(body, options));
    return this;
  }

  createDraftReply(body: string, options: LetterFields | null = null): object {
    const fields = replyFields(this.last.letter, body, options);
    return this.session.objects.draft(draftAnswer(this.session, this.last, fields));
  }

  createDraftReplyAll(body: string, options: LetterFields | null = null): object {
    return this.session.objects.draft(draftAnswer(this.session, this.last, this.toAll(body, options)));
  }

  private toAll(body: string, options: LetterFields | null): LetterFields {
    return replyAllFields(this.last.letter, this.session.mailbox.email, body, options);
  }

  private get messages(): readonly MailMessage[] {
    return this.session.mailbox.messagesOf(this.model.id);
  }

  private get last(): MailMessage {
    const { messages } = this;
    const last = messages[messages.length - 1];
    if (!last) throw new HostException('gmailNotFound');
    return last;
  }

  private move(place: MailPlace): this {
    this.model.place = place;
    return this;
  }
}
