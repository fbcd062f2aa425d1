import type { RunContext } from '../../runtime/run-context';
import type { LetterFields } from '../letter';
import { GmailDraft } from './gmail-draft';
import { GmailLabel } from './gmail-label';
import { GmailMessage } from './gmail-message';
import { GmailSession, letterFields } from './gmail-session';
import { GmailThread } from './gmail-thread';
import { unreadThreads } from './mailbox';
import { page } from './page';
import { searchThreads } from './search';

/** The mail of the user at work. Source [D]: reference/gmail/gmail-app. */
export class GmailApp {
  private readonly session: GmailSession;

  constructor(context: RunContext) {
    const session: GmailSession = new GmailSession(context, {
      message: (model) => new GmailMessage(session, model),
      thread: (model) => new GmailThread(session, model),
      draft: (model) => new GmailDraft(session, model),
      label: (model) => new GmailLabel(session, model),
    });
    this.session = session;
  }

  /** @throws HostException for what Google refuses; then nothing was sent. */
  sendEmail(to: string, subject: string, body: string, options: LetterFields | null = null): this {
    this.session.send(this.session.compose(letterFields(to, subject, body, options)));
    return this;
  }

  /** The addresses that the user may send from; the first is the account's own. */
  getAliases(): string[] {
    return this.session.aliases;
  }

  createDraft(to: string, subject: string, body: string, options: LetterFields | null = null): GmailDraft {
    const letter = this.session.compose(letterFields(to, subject, body, options));
    return new GmailDraft(this.session, this.session.mailbox.addDraft(letter, this.session.context.now()));
  }

  getDraft(draftId: string): GmailDraft {
    return new GmailDraft(this.session, this.session.mailbox.draft(draftId));
  }

  getDrafts(): GmailDraft[] {
    return this.session.mailbox.drafts.map((draft) => new GmailDraft(this.session, draft));
  }

  getDraftMessages(): object[] {
    return this.getDrafts().map((draft) => draft.getMessage());
  }

  getMessageById(id: string): GmailMessage {
    return new GmailMessage(this.session, this.session.mailbox.message(id));
  }

  getThreadById(id: string): GmailThread {
    return new GmailThread(this.session, this.session.mailbox.thread(id));
  }

  getMessagesForThread(thread: GmailThread): object[] {
    return thread.getMessages();
  }

  getMessagesForThreads(threads: readonly GmailThread[]): object[][] {
    return threads.map((thread) => thread.getMessages());
  }

  createLabel(name: string): GmailLabel {
    return new GmailLabel(this.session, this.session.mailbox.addLabel(name));
  }

  deleteLabel(label: GmailLabel): this {
    label.deleteLabel();
    return this;
  }

  getUserLabels(): GmailLabel[] {
    return this.session.mailbox.labels.map((label) => new GmailLabel(this.session, label));
  }

  /** Null when there is no such label. */
  getUserLabelByName(name: string): GmailLabel | null {
    return this.getUserLabels().find((label) => label.getName() === name) ?? null;
  }

  search(query: string, start?: number, max?: number): GmailThread[] {
    const found = searchThreads(this.session.mailbox, query, this.session.context.now());
    return page(found, start, max).map((thread) => new GmailThread(this.session, thread));
  }

  getInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.search('in:inbox', start, max);
  }

  getInboxUnreadCount(): number {
    return this.unread('in:inbox');
  }

  getPriorityInboxThreads(start?: number, max?: number): GmailThread[] {
    return this.search('in:inbox is:important', start, max);
  }

  getPriorityInboxUnreadCount(): number {
    return this.unread('in:inbox is:important');
  }

  getSpamThreads(start?: number, max?: number): GmailThread[] {
    return this.search('in:spam', start, max);
  }

  getSpamUnreadCount(): number {
    return this.unread('in:spam');
  }

  getStarredThreads(start?: number, max?: number): GmailThread[] {
    return this.search('is:starred', start, max);
  }

  getStarredUnreadCount(): number {
    return this.unread('is:starred');
  }

  getTrashThreads(start?: number, max?: number): GmailThread[] {
    return this.search('in:trash', start, max);
  }

  private unread(query: string): number {
    const { mailbox } = this.session;
    return unreadThreads(mailbox, searchThreads(mailbox, query, this.session.context.now()));
  }
}

type Member<T> = { readonly [Name in keyof T]: T[Name] extends () => unknown ? Name : never }[keyof T];

/** GmailApp.starMessage(message) is message.star(), for one and for many: the documentation has both of each. */
function forward<T>(names: Readonly<Record<string, Member<T>>>): void {
  for (const [name, member] of Object.entries(names)) {
    const value = function (this: GmailApp, given: T | readonly T[]): GmailApp {
      const items: readonly T[] = Array.isArray(given) ? given : [given as T];
      for (const item of items) (item[member] as () => unknown)();
      return this;
    };
    Object.defineProperty(GmailApp.prototype, name, { value, configurable: true, writable: true });
  }
}

forward<GmailMessage>({
  markMessageRead: 'markRead',
  markMessagesRead: 'markRead',
  markMessageUnread: 'markUnread',
  markMessagesUnread: 'markUnread',
  moveMessageToTrash: 'moveToTrash',
  moveMessagesToTrash: 'moveToTrash',
  refreshMessage: 'refresh',
  refreshMessages: 'refresh',
  starMessage: 'star',
  starMessages: 'star',
  unstarMessage: 'unstar',
  unstarMessages: 'unstar',
});

forward<GmailThread>({
  markThreadImportant: 'markImportant',
  markThreadsImportant: 'markImportant',
  markThreadUnimportant: 'markUnimportant',
  markThreadsUnimportant: 'markUnimportant',
  markThreadRead: 'markRead',
  markThreadsRead: 'markRead',
  markThreadUnread: 'markUnread',
  markThreadsUnread: 'markUnread',
  moveThreadToArchive: 'moveToArchive',
  moveThreadsToArchive: 'moveToArchive',
  moveThreadToInbox: 'moveToInbox',
  moveThreadsToInbox: 'moveToInbox',
  moveThreadToSpam: 'moveToSpam',
  moveThreadsToSpam: 'moveToSpam',
  moveThreadToTrash: 'moveToTrash',
  moveThreadsToTrash: 'moveToTrash',
  refreshThread: 'refresh',
  refreshThreads: 'refresh',
});
