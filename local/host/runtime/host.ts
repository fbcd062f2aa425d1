import type { WorkbookModel } from '../workbook/model';
import type { Answers } from '../services/questions';
import type { AuthMode } from './authorization-mode';
import type { HostUser } from './context';
import { CLIENT_CALL_MS } from './cost-model';
import { EnumValue } from './enum-value';
import { FaultPlan } from './faults';
import type { Fault } from './faults';
import { HostReadings } from './host-readings';
import type { HostState } from './host-state';
import { openEvent } from './open-event';
import { readProject } from './project';
import { exportState, importState, isEmptyState } from './saved-state';
import type { SavedState } from './saved-state';
import { ScriptError } from './script-error';
import { ScriptInstance } from './script-instance';
import { ScriptRun } from './script-run';
import type { RunSetup } from './script-run';
import { clockEvent } from './trigger-event';
import { encodeArguments, encodeResult, wireSize } from './wire';

/** A trigger by itself or by its unique id. */
export type TriggerReference = string | { readonly uid: string };

/** One spreadsheet with a script on it, as Google would run them. Made by `createHost`. */
export class Host extends HostReadings {
  private evaluation: ScriptInstance | null = null;
  private isEnabled: boolean;

  constructor(
    state: HostState,
    private readonly storage: {
      readonly save: (workbook: WorkbookModel, path: string, state: SavedState | null) => Promise<void>;
      readonly wireLimitBytes: number;
    },
  ) {
    super(state);
    this.isEnabled = state.install !== 'published';
  }

  resetCounts(): void {
    this.state.calls.reset();
    this.state.clock.resetModelled();
    this.state.scopesUsed.clear();
  }

  /** From now on another user is at work; `evaluate` starts with new globals. @throws RangeError for someone who is not among `users`. */
  as(email: string): this {
    const user = this.state.users.find((candidate) => candidate.email === email);
    if (!user) throw new RangeError(`${email} is not one of the users of this host`);
    this.state.currentUser = user;
    this.evaluation = null;
    return this;
  }

  /** The user at work changes the language of the account. */
  setLocale(locale: string): this {
    const { users, currentUser } = this.state;
    const changed = { ...currentUser, locale };
    users[users.indexOf(currentUser)] = changed;
    this.state.currentUser = changed;
    return this;
  }

  closeSidebar(): void {
    this.state.sidebar = null;
  }

  /** The user selects a range of the active sheet, or of the sheet named in front ("Sheet2!A1:B2"). */
  select(a1: string): this {
    const { workbook } = this.state;
    const mark = a1.lastIndexOf('!');
    const name = a1.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, '').replace(/''/g, "'");
    const sheet = mark < 0 ? undefined : workbook.sheets.find((candidate) => candidate.name === name);
    if (mark >= 0 && !sheet) throw new RangeError(`there is no sheet "${name}"`);
    if (sheet) workbook.activeSheetId = sheet.sheetId;
    const selection = this.state.selectionOf(this.user.email);
    selection.sheetId = workbook.activeSheetId;
    selection.a1 = a1.slice(mark + 1);
    return this;
  }

  /** Answers to the alerts and prompts that follow; what nobody answers ends the run with the question's text. */
  answer(answers: Answers): this {
    this.state.answers.use(answers);
    return this;
  }

  /** Plays these failures from now on, in place of earlier ones. */
  setFaults(faults: readonly Fault[]): void {
    this.state.faults = new FaultPlan(faults);
  }

  /** Permissions unticked from now on; `evaluate` starts with new globals. */
  denyScopes(scopes: readonly string[]): void {
    this.state.deniedScopes = scopes;
    this.evaluation = null;
  }

  /** Someone else holds the document's or the script's lock for a while. */
  holdLock(name: 'document' | 'script', durationMs: number): void {
    this.state.locks.holdUntil(name, this.now() + durationMs);
  }

  /** Puts the files of a folder in the place of the project's, as clasp would push them. */
  load(dir: string): void {
    this.state.project = readProject(dir);
    this.evaluation = null;
  }

  /** Evaluates code in mode FULL in a realm that keeps its globals; its last value as a value of ours. */
  evaluate(code: string, name = 'evaluated.js'): unknown {
    if (!this.evaluation) {
      this.evaluation = new ScriptInstance(this.newRun());
      this.evaluation.load('FULL');
    }
    this.evaluation.run.restart();
    return this.evaluation.evaluate(code, name);
  }

  /** The user opens the file: onOpen runs in its authorisation mode and builds `menu`. */
  open(): void {
    this.state.menu.length = 0;
    const mode = this.openMode();
    const instance = this.newInstance(this.newRun());
    if (!instance.hasFunction('onOpen')) return;
    instance.callFunction('onOpen', [openEvent(instance.run, mode)], mode);
  }

  /** Names of the functions that can be called. */
  functionNames(): string[] {
    return this.newInstance(this.newRun()).functionNames();
  }

  /** Calls an entry point as a menu item does, in mode FULL. @throws ScriptError for what the script throws */
  call(name: string, ...args: readonly unknown[]): unknown {
    this.isEnabled = true;
    const instance = this.newInstance(this.newRun());
    return instance.toOuter(instance.callFunction(name, args, 'FULL'));
  }

  /**
   * Calls a function as google.script.run of a page does. Only JSON crosses, either way; a Date in the result makes
   * all of it null.
   *
   * @throws TypeError at once for arguments that cannot cross and for names a page may not call; otherwise an Error
   * whose message is all that a failure handler gets.
   */
  run(name: string, args: readonly unknown[] = []): { readonly ok: true; readonly value: unknown } {
    const sent = encodeArguments(args);
    this.checkSize(sent);
    const instance = this.newInstance(this.newRun());
    if (
      !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ||
      name.endsWith('_') ||
      !instance.hasFunction(name)
    ) {
      throw new TypeError(`google.script.run.${name} is not a function`);
    }
    this.state.clock.charge(CLIENT_CALL_MS * this.state.latency);
    try {
      const value = encodeResult(instance.callFunction(name, sent, 'FULL'));
      this.checkSize(value);
      return { ok: true, value };
    } catch (error) {
      throw error instanceof ScriptError ? new Error(`${error.name}: ${error.message}`) : error;
    }
  }

  /** An installable trigger fires: its handler runs in mode FULL in its creator's name. */
  fire(reference: TriggerReference, event: Readonly<Record<string, unknown>> = {}): unknown {
    const uid = typeof reference === 'string' ? reference : reference.uid;
    const trigger = this.state.triggers.all.find((candidate) => candidate.uid === uid);
    if (!trigger) throw new RangeError(`there is no trigger ${uid}`);
    const isClock = trigger.event === 'CLOCK';
    const run = this.newRun({
      user: this.userNamed(trigger.creator),
      activeUser: isClock ? null : this.user,
      workbook: isClock && !this.state.facts.clockRunHasSpreadsheet ? null : this.workbook,
    });
    const ownEvent = isClock ? clockEvent(this.now(), this.state.scriptTimeZone()) : {};
    const common = { authMode: new EnumValue('AuthMode', 'FULL'), triggerUid: uid };
    const instance = this.newInstance(run);
    return instance.toOuter(
      instance.callFunction(trigger.handler, [{ ...common, ...ownEvent, ...event }], 'FULL'),
    );
  }

  /** Time passes; clock triggers fire when they are due, in order. */
  advance(ms: number): void {
    const endMs = this.now() + ms;
    for (let due = this.state.triggers.firstDue(endMs); due; due = this.state.triggers.firstDue(endMs)) {
      this.state.clock.advance(Math.max(0, due.dueMs - this.now()));
      this.state.triggers.reschedule(due);
      this.fire(due);
    }
    this.state.clock.advance(Math.max(0, endMs - this.now()));
  }

  /** What .xlsx cannot hold, as plain JSON. */
  exportState(): SavedState {
    return exportState(this.state);
  }

  importState(saved: SavedState): void {
    importState(this.state, saved);
  }

  /** Writes the workbook as .xlsx, and what that cannot hold beside it. @throws WorkbookFileError */
  save(path: string): Promise<void> {
    const state = this.exportState();
    return this.storage.save(this.workbook, path, isEmptyState(state) ? null : state);
  }

  private newRun(setup?: RunSetup): ScriptRun {
    const { currentUser, workbook } = this.state;
    return new ScriptRun(this.state, setup ?? { user: currentUser, activeUser: currentUser, workbook });
  }

  private newInstance(run: ScriptRun): ScriptInstance {
    const instance = new ScriptInstance(run);
    instance.load(this.openMode());
    return instance;
  }

  /** Global statements and onOpen share it. Source [D]: editor-auth-lifecycle. */
  private openMode(): AuthMode {
    return this.isEnabled ? 'LIMITED' : 'NONE';
  }

  private userNamed(email: string): HostUser {
    const known = this.state.users.find((user) => user.email === email);
    return known ?? { email, role: 'stranger', locale: 'en' };
  }

  private checkSize(value: unknown): void {
    if (wireSize(value) > this.storage.wireLimitBytes) throw new Error('The value is too large to be sent.');
  }
}
