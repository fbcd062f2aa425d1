import { Ui } from '../services/ui';
import { appearSheets } from '../forms/destination';
import type { DriveStore } from '../drive/drive-store';
import type { WorkbookModel } from '../workbook/model';
import type { AuthMode } from './authorization-mode';
import type { HostUser } from './context';
import { CACHED_READ_MS, FIRST_READ_MS, FLUSH_MS, READ_CELL_MS, callCostMs } from './cost-model';
import type { WriteCost } from './cost-model';
import { errorText } from './error-text';
import { failsTheCall } from './faults';
import type { Fault } from './faults';
import { GrantedScopes } from './granted-scopes';
import { HostException } from './host-exception';
import type { HostFacts } from './host-facts';
import type { HostState } from './host-state';
import { MESSAGES } from './messages';
import type { MessageKey } from './messages';
import { quotaOfCall } from './quotas';
import { RealmError } from './realm-error';
import type { RunContext } from './run-context';
import { RunEnded } from './run-ended';
import { WriteBuffer } from './write-buffer';
import type { BufferedChange } from './write-buffer';

/** Source [D]: guide/services/quotas and guide/triggers. */
export const RUN_LIMIT_MS = 6 * 60_000;
/** Of simple triggers and custom functions. */
export const SHORT_RUN_LIMIT_MS = 30_000;

/** Who runs the script and what it may show. */
export interface RunSetup {
  readonly user: HostUser;
  readonly activeUser: HostUser | null;
  readonly workbook: WorkbookModel | null;
  /** Default: six minutes. */
  readonly limitMs?: number;
}

/** One execution of the script: its mode, its write buffer, its clock. */
export class ScriptRun implements RunContext {
  mode: AuthMode = 'FULL';
  readonly user: HostUser;
  readonly activeUser: HostUser | null;
  readonly workbook: WorkbookModel | null;
  readonly scopes: GrantedScopes;
  readonly selection: { sheetId: number; a1: string };
  private readonly buffer = new WriteBuffer();
  private readonly sheetsRead = new Set<object>();
  /** Whether a call was refused for want of a permission; an add-on's trigger stops at the first one. */
  wasRefused = false;
  private readonly limitMs: number;
  private label = 'start of run';
  private startedAtMs: number;
  private ended: RunEnded | null = null;

  constructor(
    readonly state: HostState,
    setup: RunSetup,
  ) {
    this.user = setup.user;
    this.activeUser = setup.activeUser;
    this.workbook = setup.workbook;
    this.selection = state.selectionOf(setup.user.email);
    this.scopes = new GrantedScopes(state.project.manifest?.oauthScopes ?? null, state.deniedScopes);
    this.limitMs = setup.limitMs ?? RUN_LIMIT_MS;
    this.startedAtMs = state.clock.now();
  }

  get facts(): HostFacts {
    return this.state.facts;
  }

  get drive(): DriveStore {
    return this.state.drive;
  }

  now(): number {
    return this.state.clock.now();
  }

  random(): number {
    return this.state.random();
  }

  warn(text: string): void {
    this.state.warnings.push(text);
  }

  toast(message: string, title: string, timeoutSeconds: number): void {
    this.state.toasts.push({ message, title, timeoutSeconds });
  }

  ui(): object {
    if (this.activeUser === null) throw new HostException('uiUnavailable');
    return new Ui(this);
  }

  pass(ms: number): void {
    this.state.clock.advance(ms);
    this.checkTime();
  }

  write(cost: WriteCost, change: BufferedChange, settled: () => void = () => undefined): void {
    this.charge(cost.orderedMs);
    this.buffer.add(cost.carriedOutMs, change, settled);
    if (this.state.facts.writeErrors === 'at-once') this.buffer.carryOut();
  }

  settle(): void {
    if (this.buffer.isEmpty) return;
    this.charge(FLUSH_MS);
    this.charge(this.buffer.carryOut());
  }

  chargeRead(cells: number, sheet: object): void {
    const isFirst = !this.sheetsRead.has(sheet);
    this.sheetsRead.add(sheet);
    this.charge((isFirst ? FIRST_READ_MS : CACHED_READ_MS) + READ_CELL_MS * cells);
  }

  /** Counts a call and lets it cost its time; the fault that falls due with it, if any. */
  beginCall(label: string): Fault | null {
    this.throwIfEnded();
    this.label = label;
    this.state.calls.add(label);
    const quota = quotaOfCall(label);
    if (quota) this.state.quotas.use(quota, this.user.email);
    this.charge(callCostMs(label));
    if (this.state.awaitedSheets.size > 0) appearSheets(this.state, label === 'SpreadsheetApp.flush');
    this.checkTime();
    return this.state.faults.countCall(label);
  }

  /** Carries out a fault; it throws unless something only happens beside the call. */
  play(fault: Fault): void {
    if (fault.evictsCache) this.state.evictCaches();
    if (fault.holdsLock) this.state.holdLock(fault.holdsLock.name, fault.holdsLock.durationMs);
    if (fault.quota) this.state.quotas.setLimit(fault.quota.name, fault.quota.limit);
    if (fault.meanwhile) this.state.elsewhere(fault.meanwhile);
    if (fault.dropBuffer) this.buffer.drop();
    if (fault.timesOut) this.pass(this.limitMs + 1);
    if (!failsTheCall(fault)) return;
    const error = faultError(fault);
    if (fault.kill) this.end(error);
    throw error;
  }

  end(reason: Error): never {
    this.ended ??= new RunEnded(reason);
    this.state.locks.releaseAll(this);
    throw this.ended;
  }

  /** Starts anew, as another run does: the next piece of code in a realm that lives on. */
  restart(): void {
    this.ended = null;
    this.sheetsRead.clear();
    this.startedAtMs = this.now();
  }

  /** The end of the run: what was written is carried out even after an error, locks are let go. */
  finish(): void {
    this.label = 'end of run';
    try {
      this.settle();
    } finally {
      appearSheets(this.state, true);
      this.state.locks.releaseAll(this);
    }
  }

  /** Why the run was ended against its will; null when it was not. */
  get endReason(): Error | null {
    return this.ended?.reason ?? null;
  }

  throwIfEnded(): void {
    if (this.ended) throw this.ended;
  }

  /** Name and text under which an error of the services reaches the script. */
  explain(error: unknown, label: string): { name: string; message: string } {
    if (error instanceof RunEnded) return this.explain(error.reason, label);
    if (error instanceof HostException) {
      return { name: 'Exception', message: errorText(error, this.state.facts.errorLanguage) };
    }
    if (error instanceof RealmError) return { name: error.errorName, message: error.message };
    if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
    if (this.ended === null && !isStackOverflow(error)) this.ended = new RunEnded(defect(error, label));
    return { name: error.name, message: error.message };
  }

  charge(ms: number): void {
    const { latency, latencySpread, clock, modelledTime } = this.state;
    if (ms === 0 || latency === 0) return;
    const factor = latencySpread === 0 ? 1 : 1 + latencySpread * (2 * this.random() - 1);
    clock.charge(ms * latency * factor);
    modelledTime.add(this.label, ms * latency * factor);
  }

  private checkTime(): void {
    if (this.now() - this.startedAtMs > this.limitMs) this.end(new HostException('executionTime'));
  }
}

function faultError(fault: Fault): Error {
  if (fault.error === undefined) return new HostException('serverError');
  return fault.error in MESSAGES
    ? new HostException(fault.error as MessageKey, { method: fault.method, service: fault.method })
    : new RealmError('Exception', fault.error);
}

function isStackOverflow(error: Error): boolean {
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded';
}

/** A mistake of the host itself: it ends the run, so that a script's catch cannot hide it. */
function defect(error: Error, label: string): Error {
  return new Error(`the local host failed in ${label}: ${error.message}`, { cause: error });
}
