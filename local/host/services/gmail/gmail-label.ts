import type { GmailSession } from './gmail-session';
import { unreadThreads } from './mailbox';
import type { MailLabel, MailThread } from './mailbox';
import { page } from './page';

/** A conversation as a script hands it over. */
interface ThreadHandle {
  readonly model: MailThread;
}

/** A label of the user's own. Source [D]: reference/gmail/gmail-label. */
export class GmailLabel {
  constructor(
    private readonly session: GmailSession,
    readonly model: MailLabel,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getName(): string {
    return this.model.name;
  }

  getThreads(start?: number, max?: number): object[] {
    return page(this.labelled, start, max).map((thread) => this.session.objects.thread(thread));
  }

  getUnreadCount(): number {
    return unreadThreads(this.session.mailbox, this.labelled);
  }

  addToThread(thread: ThreadHandle): this {
    thread.model.labelIds.add(this.session.mailbox.label(this.model.id).id);
    return this;
  }

  addToThreads(threads: readonly ThreadHandle[]): this {
    for (const thread of threads) this.addToThread(thread);
    return this;
  }

  removeFromThread(thread: ThreadHandle): this {
    thread.model.labelIds.delete(this.model.id);
    return this;
  }

  removeFromThreads(threads: readonly ThreadHandle[]): this {
    for (const thread of threads) this.removeFromThread(thread);
    return this;
  }

  deleteLabel(): void {
    this.session.mailbox.removeLabel(this.model.id);
  }

  private get labelled(): MailThread[] {
    return this.session.mailbox.threads.filter(({ labelIds }) => labelIds.has(this.model.id));
  }
}
