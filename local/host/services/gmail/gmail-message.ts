import { escapeHtml } from '../html-escape';
import type { LetterFields } from '../letter';
import { draftAnswer, forwardFields, replyAllFields, replyFields, sendAnswer } from './answers';
import { attachmentOf } from './gmail-attachment';
import type { GmailAttachment } from './gmail-attachment';
import type { GmailSession } from './gmail-session';
import type { MailMessage, MailThread } from './mailbox';

/** Source [D]: reference/gmail/gmail-message. */
export class GmailMessage {
  constructor(
    private readonly session: GmailSession,
    readonly model: MailMessage,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getThread(): object {
    return this.session.objects.thread(this.thread);
  }

  getSubject(): string {
    return this.model.letter.subject;
  }

  getTo(): string {
    return this.model.letter.to;
  }

  getCc(): string {
    return this.model.letter.cc;
  }

  getBcc(): string {
    return this.model.letter.bcc;
  }

  getFrom(): string {
    const { name, from } = this.model.letter;
    return name === '' ? from : `"${name}" <${from}>`;
  }

  getReplyTo(): string {
    return this.model.letter.replyTo || this.getFrom();
  }

  getDate(): Date {
    return new Date(this.model.dateMs);
  }

  /** HTML; a message of plain text is shown as such [A]. */
  getBody(): string {
    const { htmlBody, body } = this.model.letter;
    return htmlBody || escapeHtml(body).replace(/\r?\n/g, '<br>');
  }

  getPlainBody(): string {
    return this.model.letter.body;
  }

  /** '' for a header that the message does not have. */
  getHeader(name: string): string {
    const { letter } = this.model;
    const headers: Readonly<Record<string, string>> = {
      from: this.getFrom(),
      to: letter.to,
      cc: letter.cc,
      bcc: letter.bcc,
      'reply-to': letter.replyTo,
      subject: letter.subject,
      date: new Date(this.model.dateMs).toUTCString(),
      'message-id': `<${this.model.id}@mail.gmail.com>`,
    };
    return headers[name.toLowerCase()] ?? '';
  }

  /** Files, and pictures inside the text where they are not ruled out. */
  getAttachments(options: LetterFields | null = null): GmailAttachment[] {
    const { attachments, inlineImages } = this.model.letter;
    const images = Object.entries(inlineImages).map(([key, blob]) => attachmentOf(blob, key));
    const files = attachments.map((blob) => attachmentOf(blob));
    return [
      ...(options?.['includeInlineImages'] === false ? [] : images),
      ...(options?.['includeAttachments'] === false ? [] : files),
    ];
  }

  isDraft(): boolean {
    return this.model.isDraft;
  }

  isInChats(): boolean {
    return false;
  }

  isInInbox(): boolean {
    return !this.model.isTrashed && this.thread.place === 'inbox';
  }

  isInPriorityInbox(): boolean {
    return this.isInInbox() && this.thread.isImportant;
  }

  isInTrash(): boolean {
    return this.model.isTrashed || this.thread.place === 'trash';
  }

  isStarred(): boolean {
    return this.model.isStarred;
  }

  isUnread(): boolean {
    return this.model.isUnread;
  }

  markRead(): this {
    this.model.isUnread = false;
    return this;
  }

  markUnread(): this {
    this.model.isUnread = true;
    return this;
  }

  moveToTrash(): this {
    this.model.isTrashed = true;
    return this;
  }

  star(): this {
    this.model.isStarred = true;
    return this;
  }

  unstar(): this {
    this.model.isStarred = false;
    return this;
  }

  /** Nobody else changes the mailbox here. */
  refresh(): this {
    return this;
  }

  reply(body: string, options: LetterFields | null = null): object {
    return this.answered(replyFields(this.model.letter, body, options));
  }

  replyAll(body: string, options: LetterFields | null = null): object {
    return this.answered(replyAllFields(this.model.letter, this.session.mailbox.email, body, options));
  }

  forward(recipient: string, options: LetterFields | null = null): object {
    const letter = this.session.compose(forwardFields(this.model.letter, recipient, options));
    return this.session.objects.message(this.session.send(letter));
  }

  createDraftReply(body: string, options: LetterFields | null = null): object {
    return this.drafted(replyFields(this.model.letter, body, options));
  }

  createDraftReplyAll(body: string, options: LetterFields | null = null): object {
    return this.drafted(replyAllFields(this.model.letter, this.session.mailbox.email, body, options));
  }

  private get thread(): MailThread {
    return this.session.mailbox.thread(this.model.threadId);
  }

  private answered(fields: LetterFields): object {
    return this.session.objects.message(sendAnswer(this.session, this.model, fields));
  }

  private drafted(fields: LetterFields): object {
    return this.session.objects.draft(draftAnswer(this.session, this.model, fields));
  }
}
