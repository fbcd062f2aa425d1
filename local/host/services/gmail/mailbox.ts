import { HostException } from '../../runtime/host-exception';
import type { Letter } from '../letter';

/** A message in someone's mailbox. */
export interface MailMessage {
  readonly id: string;
  readonly threadId: string;
  letter: Letter;
  dateMs: number;
  isDraft: boolean;
  isUnread: boolean;
  isStarred: boolean;
  isTrashed: boolean;
}

/** Where a conversation lies. */
export type MailPlace = 'inbox' | 'archive' | 'spam' | 'trash';

export interface MailThread {
  readonly id: string;
  place: MailPlace;
  isImportant: boolean;
  /** Ids of the user's own labels. */
  readonly labelIds: Set<string>;
}

export interface MailLabel {
  readonly id: string;
  readonly name: string;
}

export interface MailDraft {
  readonly id: string;
  readonly messageId: string;
}

/** One person's mail: what was written here, as drafts and sent, and what was sent to oneself. */
export class Mailbox {
  readonly drafts: MailDraft[] = [];
  readonly labels: MailLabel[] = [];
  private readonly messagesById = new Map<string, MailMessage>();
  private readonly threadsById = new Map<string, MailThread>();
  private lastNumber = 0;

  constructor(
    /** The user's own address. */
    readonly email: string,
  ) {}

  /** The newest first, as Gmail lists them. */
  get threads(): readonly MailThread[] {
    return [...this.threadsById.values()].reverse();
  }

  /** Those of a conversation, the oldest first. */
  messagesOf(threadId: string): readonly MailMessage[] {
    return [...this.messagesById.values()].filter((message) => message.threadId === threadId);
  }

  /** @throws HostException `gmailNotFound` */
  message(id: string): MailMessage {
    return found(this.messagesById.get(id));
  }

  /** @throws HostException `gmailNotFound` */
  thread(id: string): MailThread {
    return found(this.threadsById.get(id));
  }

  /** @throws HostException `gmailNotFound` */
  draft(id: string): MailDraft {
    return found(this.drafts.find((draft) => draft.id === id));
  }

  /** @throws HostException `gmailNotFound` */
  label(id: string): MailLabel {
    return found(this.labels.find((label) => label.id === id));
  }

  /** Puts a letter into a new conversation, or into one that is there. */
  add(letter: Letter, dateMs: number, isDraft: boolean, threadId?: string): MailMessage {
    const id = this.newId();
    const thread = threadId === undefined ? this.newThread(id, letter, isDraft) : this.thread(threadId);
    const isUnread = !isDraft && thread.place === 'inbox';
    const message = {
      id,
      threadId: thread.id,
      letter,
      dateMs,
      isDraft,
      isUnread,
      isStarred: false,
      isTrashed: false,
    };
    this.messagesById.set(id, message);
    return message;
  }

  addDraft(letter: Letter, dateMs: number, threadId?: string): MailDraft {
    const message = this.add(letter, dateMs, true, threadId);
    const draft = { id: `r${message.id}`, messageId: message.id };
    this.drafts.push(draft);
    return draft;
  }

  /** The draft is gone; its message too, unless that has been sent. */
  removeDraft(draft: MailDraft): void {
    this.drafts.splice(this.drafts.indexOf(this.draft(draft.id)), 1);
    const message = this.message(draft.messageId);
    if (!message.isDraft) return;
    this.messagesById.delete(message.id);
    if (this.messagesOf(message.threadId).length === 0) this.threadsById.delete(message.threadId);
  }

  /** The label of that name, made if there is none. */
  addLabel(name: string): MailLabel {
    const known = this.labels.find((label) => label.name === name);
    if (known) return known;
    const label = { id: `Label_${this.labels.length + 1}_${this.newId()}`, name };
    this.labels.push(label);
    return label;
  }

  removeLabel(id: string): void {
    this.labels.splice(this.labels.indexOf(this.label(id)), 1);
    for (const thread of this.threadsById.values()) thread.labelIds.delete(id);
  }

  private newThread(id: string, letter: Letter, isDraft: boolean): MailThread {
    const isToOneself = letter.to.toLowerCase().includes(this.email.toLowerCase());
    const place: MailPlace = isToOneself && !isDraft ? 'inbox' : 'archive';
    const thread = { id, place, isImportant: false, labelIds: new Set<string>() };
    this.threadsById.set(id, thread);
    return thread;
  }

  /** 16 hexadecimal digits, as Gmail's own. */
  private newId(): string {
    this.lastNumber += 1;
    return `18c0${this.lastNumber.toString(16).padStart(12, '0')}`;
  }
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new HostException('gmailNotFound');
  return item;
}

/** How many of the conversations hold a message that was not read. */
export function unreadThreads(mailbox: Mailbox, threads: readonly MailThread[]): number {
  return threads.filter(({ id }) => mailbox.messagesOf(id).some(({ isUnread }) => isUnread)).length;
}
