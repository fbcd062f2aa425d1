import { DriveStore, SPREADSHEET_TYPE } from '../drive/drive-store';
import { CacheStore } from '../services/cache-store';
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
import { EMPTY_PROJECT } from './project';
import type { Project } from './project';
import { VirtualClock } from './virtual-clock';

export type Install = 'bound' | 'test' | 'published';
export type Account = 'consumer' | 'workspace';

/** A line of Logger or console. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
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
  readonly projectName: string;
  readonly scriptTimeZone: string | null;
  readonly nowMs: number;
  readonly random: () => number;
}

/** Everything that lives longer than one run of the script. */
export class HostState {
  readonly workbook: WorkbookModel;
  readonly users: HostUser[];
  readonly account: Account;
  readonly install: Install;
  readonly facts: HostFacts;
  readonly latency: number;
  readonly projectName: string;
  readonly random: () => number;
  readonly clock: VirtualClock;
  readonly calls = new CallCounter();
  readonly properties = new PropertyStores();
  readonly locks = new LockTable();
  readonly triggers = new TriggerTable();
  /** The bound file is its first; sharing it changes `users`. */
  readonly drive = new DriveStore();
  readonly answers = new AnswerSource();
  readonly scopesUsed = new Set<string>();
  readonly scriptId = 'local-script';
  readonly logs: LogLine[] = [];
  readonly warnings: string[] = [];
  readonly toasts: Toast[] = [];
  readonly menu: MenuEntry[] = [];
  readonly dialogs: ShownPage[] = [];
  readonly outbox: OutboxMail[] = [];
  sidebar: ShownPage | null = null;
  project: Project = EMPTY_PROJECT;
  faults = new FaultPlan([]);
  deniedScopes: readonly string[];
  private lastUser: HostUser;
  private readonly zoneSetting: string | null;
  private readonly caches = new Map<string, CacheStore>();
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
    this.projectName = setup.projectName;
    this.random = setup.random;
    this.zoneSetting = setup.scriptTimeZone;
    this.clock = new VirtualClock(setup.nowMs);
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

  cache(name: string): CacheStore {
    let cache = this.caches.get(name);
    if (!cache) {
      const forgets = (): boolean => this.facts.cacheEvictsEarly && this.random() < 0.5;
      cache = new CacheStore({ now: () => this.clock.now(), forgets });
      this.caches.set(name, cache);
    }
    return cache;
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
