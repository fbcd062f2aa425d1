import { DriveStore, SPREADSHEET_TYPE } from '../drive/drive-store';
import type { FormModel } from '../forms/model';
import { CacheStore } from '../services/cache-store';
import { CalendarStore } from '../services/calendar/model';
import { Mailbox } from '../services/gmail/mailbox';
import type { FetchAnswerer } from '../services/fetch-request';
import { LockTable } from '../services/lock-table';
import type { OutboxMail } from '../services/outbox-mail';
import { PropertyStores } from '../services/property-stores';
import { AnswerSource } from '../services/questions';
import type { MenuEntry, ShownPage, Toast } from '../services/shown';
import { TriggerTable } from '../services/trigger-table';
import type { WorkbookModel } from '../workbook/model';
import { CallCounter } from './call-counter';
import type { HostUser } from './context';
import { FaultPlan } from './faults';
import type { HostFacts } from './host-facts';
import type { Account, Install } from './installation';
import { ModelledTime } from './modelled-time';
import { EMPTY_PROJECT } from './project';
import type { Project } from './project';
import { Quotas, quotaError } from './quotas';
import type { SyntaxCheck } from './syntax-check';
import { VirtualClock } from './virtual-clock';

/** A line of Logger or console. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** A trigger's run that ended with an error, or that could not begin. Nobody at a screen sees it. */
export interface TriggerFailure {
  readonly uid: string;
  readonly handler: string;
  readonly atMs: number;
  readonly message: string;
  /** Whether Google writes to the creator about it; an add-on's failures stay silent. */
  readonly isMailed: boolean;
}

/** What the host is started with; `createHost` fills the gaps. */
export interface HostSetup {
  readonly workbook: WorkbookModel;
  readonly users: HostUser[];
  readonly user: HostUser;
  readonly account: Account;
  readonly install: Install;
  readonly facts: HostFacts;
  readonly deniedScopes: readonly string[];
  readonly latency: number;
  readonly latencySpread: number;
  readonly projectName: string;
  readonly scriptTimeZone: string | null;
  readonly answerFetch: FetchAnswerer;
  readonly nowMs: number;
  readonly random: () => number;
  readonly checkSyntax: SyntaxCheck;
}

/** Everything that lives longer than one run of the script. */
export class HostState {
  readonly workbook: WorkbookModel;
  readonly users: HostUser[];
  readonly account: Account;
  readonly install: Install;
  readonly facts: HostFacts;
  readonly latency: number;
  readonly latencySpread: number;
  readonly projectName: string;
  readonly random: () => number;
  /** Stands in the network's place. */
  readonly answerFetch: FetchAnswerer;
  readonly checkSyntax: SyntaxCheck;
  readonly clock: VirtualClock;
  readonly calls = new CallCounter();
  readonly modelledTime = new ModelledTime();
  readonly quotas: Quotas;
  readonly properties = new PropertyStores();
  readonly locks = new LockTable();
  readonly triggers = new TriggerTable();
  /** The bound file is its first; sharing it changes `users`. */
  readonly drive = new DriveStore();
  readonly calendars = new CalendarStore();
  /** Forms whose destination sheet has not appeared yet. */
  readonly awaitedSheets = new Set<FormModel>();
  readonly answers = new AnswerSource();
  readonly scopesUsed = new Set<string>();
  readonly scriptId = 'local-script';
  readonly logs: LogLine[] = [];
  readonly warnings: string[] = [];
  readonly toasts: Toast[] = [];
  readonly menu: MenuEntry[] = [];
  readonly dialogs: ShownPage[] = [];
  readonly outbox: OutboxMail[] = [];
  readonly failures: TriggerFailure[] = [];
  sidebar: ShownPage | null = null;
  project: Project = EMPTY_PROJECT;
  faults: FaultPlan;
  deniedScopes: readonly string[];
  private lastUser: HostUser;
  private readonly zoneSetting: string | null;
  private readonly mailboxes = new Map<string, Mailbox>();
  private readonly caches = new Map<string, CacheStore>();
  private readonly runsUnderWay = new Map<string, number>();
  private readonly selections = new Map<string, { sheetId: number; a1: string }>();

  constructor(setup: HostSetup) {
    this.workbook = setup.workbook;
    this.users = setup.users;
    this.lastUser = setup.user;
    this.account = setup.account;
    this.install = setup.install;
    this.facts = setup.facts;
    this.deniedScopes = setup.deniedScopes;
    this.latency = setup.latency;
    this.latencySpread = setup.latencySpread;
    this.projectName = setup.projectName;
    this.random = setup.random;
    this.answerFetch = setup.answerFetch;
    this.checkSyntax = setup.checkSyntax;
    this.faults = new FaultPlan([], setup.random);
    this.zoneSetting = setup.scriptTimeZone;
    this.clock = new VirtualClock(setup.nowMs);
    this.quotas = new Quotas(setup.account, () => this.clock.now());
    this.drive.add({
      id: setup.workbook.id,
      name: setup.workbook.name,
      mimeType: SPREADSHEET_TYPE,
      content: { kind: 'spreadsheet', workbook: setup.workbook },
      people: setup.users,
      nowMs: setup.nowMs,
    });
  }

  /** Who is at work, with the role that the file grants by now; one who was removed keeps the last role. */
  get currentUser(): HostUser {
    return this.users.find((user) => user.email === this.lastUser.email) ?? this.lastUser;
  }

  set currentUser(user: HostUser) {
    this.lastUser = user;
  }

  /** The option's zone, else the manifest's, else the file's. */
  scriptTimeZone(): string {
    return this.zoneSetting ?? this.project.manifest?.timeZone ?? this.workbook.timeZone;
  }

  /** The mail of a person; empty at first. */
  mailbox(email: string): Mailbox {
    let mailbox = this.mailboxes.get(email);
    if (!mailbox) this.mailboxes.set(email, (mailbox = new Mailbox(email)));
    return mailbox;
  }

  cache(name: string): CacheStore {
    let cache = this.caches.get(name);
    if (!cache) {
      const forgets = (): boolean => this.facts.cacheEvictsEarly && this.random() < 0.5;
      cache = new CacheStore({ now: () => this.clock.now(), forgets });
      this.caches.set(name, cache);
    }
    return cache;
  }

  /** One of the users, or someone who has left. */
  userNamed(email: string): HostUser {
    return this.users.find((user) => user.email === email) ?? { email, role: 'stranger', locale: 'en' };
  }

  /** Whether the script is an add-on: installed, or tried in a test deployment. */
  get isAddon(): boolean {
    return this.install !== 'bound';
  }

  /** By how much a clock trigger comes late this time. */
  latenessMs(): number {
    const { clockLatenessMs } = this.facts;
    return clockLatenessMs === 0 ? 0 : Math.floor(this.random() * clockLatenessMs);
  }

  /** Every cache forgets what it holds, as Google's may at any time. */
  evictCaches(): void {
    for (const cache of this.caches.values()) cache.clear();
  }

  /** Someone else holds the document's or the script's lock from now on for a while. */
  holdLock(name: 'document' | 'script', durationMs: number): void {
    this.locks.holdUntil(name, this.clock.now() + durationMs);
  }

  /** Lets something happen in the midst of a run; whoever was at work is at work again afterwards. */
  elsewhere(happening: () => void): void {
    const user = this.lastUser;
    try {
      happening();
    } finally {
      this.lastUser = user;
    }
  }

  /** Counts a run of a user until the function given back is called. @throws HostException `tooManyRuns` */
  beginRun(email: string): () => void {
    const running = this.runsUnderWay.get(email) ?? 0;
    if (running >= this.quotas.limit('simultaneousRuns')) throw quotaError('simultaneousRuns');
    this.runsUnderWay.set(email, running + 1);
    return () => this.runsUnderWay.set(email, (this.runsUnderWay.get(email) ?? 1) - 1);
  }

  /** The user's own; it lives as long as the host and is changed in place. */
  selectionOf(email: string): { sheetId: number; a1: string } {
    let selection = this.selections.get(email);
    if (!selection) {
      this.selections.set(email, (selection = { sheetId: this.workbook.activeSheetId, a1: 'A1' }));
    }
    return selection;
  }
}
