import type { DriveFile, ShareNotice } from '../drive/drive-store';
import { formView, type FormView } from '../forms/form-view';
import type { EventInvitation } from '../services/calendar/model';
import type { OutboxMail } from '../services/outbox-mail';
import type { MenuEntry, ShownPage, Toast } from '../services/shown';
import type { TriggerModel } from '../services/trigger-table';
import type { WorkbookModel } from '../workbook/model';
import type { CallCounts } from './call-counter';
import type { HostUser } from './context';
import type { HostFacts } from './host-facts';
import type { HostState, LogLine, TriggerFailure } from './host-state';

/** What can be read off a host: what the script has shown, sent and cost. */
export class HostReadings {
  constructor(protected readonly state: HostState) {}

  get workbook(): WorkbookModel {
    return this.state.workbook;
  }

  get users(): HostUser[] {
    return this.state.users;
  }

  get user(): HostUser {
    return this.state.currentUser;
  }

  /** What the user at work has selected; the script's activating moves it. */
  get selection(): { readonly sheetId: number; readonly a1: string } {
    return this.state.selectionOf(this.user.email);
  }

  /** What is open about Google, as this host plays it. */
  get facts(): HostFacts {
    return this.state.facts;
  }

  /** Service calls since the start or the last `resetCounts`. */
  get calls(): CallCounts {
    return this.state.calls.counts;
  }

  /** Milliseconds that those calls would take on Google. */
  get modelledMs(): number {
    return this.state.clock.modelledMs;
  }

  /** The same by method, the dearest first. */
  get modelledMsByMethod(): Readonly<Record<string, number>> {
    return this.state.modelledTime.table;
  }

  get scopesUsed(): readonly string[] {
    return [...this.state.scopesUsed];
  }

  get menu(): readonly MenuEntry[] {
    return this.state.menu;
  }

  get sidebar(): ShownPage | null {
    return this.state.sidebar;
  }

  /** Open dialogs, the newest last; whoever closes one removes it. */
  get dialogs(): ShownPage[] {
    return this.state.dialogs;
  }

  get toasts(): Toast[] {
    return this.state.toasts;
  }

  get logs(): readonly LogLine[] {
    return this.state.logs;
  }

  /** What the host could not do as Google would, for the developer. */
  get warnings(): readonly string[] {
    return this.state.warnings;
  }

  get outbox(): readonly OutboxMail[] {
    return this.state.outbox;
  }

  /** Files and folders of the drive, the bound spreadsheet among them; trashed ones too. */
  get files(): readonly DriveFile[] {
    return this.state.drive.all;
  }

  /** The forms of the drive in the order of their making, trashed ones too. */
  get forms(): readonly FormView[] {
    return this.state.drive.all.map(formView).filter((view) => view !== null);
  }

  /** What Google would have mailed about files that were shared. */
  get shareNotices(): readonly ShareNotice[] {
    return this.state.drive.shareNotices;
  }

  /** What Google would have mailed to the guests of events. */
  get invitations(): readonly EventInvitation[] {
    return this.state.calendars.invitations;
  }

  get triggers(): readonly TriggerModel[] {
    return this.state.triggers.all;
  }

  /** Runs of triggers that went wrong with nobody at the screen. */
  get failures(): readonly TriggerFailure[] {
    return this.state.failures;
  }

  /** Milliseconds since 1970 on the virtual clock. */
  now(): number {
    return this.state.clock.now();
  }
}
