import type { GivenAnswers } from '../forms/answer-reading';
import type { RefusalReason } from '../forms/form-refusal';
import type { ResponseView } from '../forms/form-view';
import { formFile, refusalFor } from '../forms/respondent';
import type { TriggerEvent } from '../services/trigger-table';
import type { WorkbookModel } from '../workbook/model';
import { EnumValue } from './enum-value';
import { changeEvent, editEvent, openEvent, selectionEvent } from './file-events';
import type { FileChange } from './file-events';
import { HostSettings } from './host-settings';
import type { HostState } from './host-state';
import { PageCalls } from './page-calls';
import type { PageCall, PageReply } from './page-calls';
import { selectCells, typeText } from './person-at-grid';
import { submitForm } from './form-submission';
import { readProject } from './project';
import { exportState, importState, isEmptyState } from './saved-state';
import type { SavedState } from './saved-state';
import { ScriptInstance } from './script-instance';
import { SHORT_RUN_LIMIT_MS } from './script-run';
import { ScriptStarter } from './script-starter';
import { TriggerRunner } from './trigger-runner';

const WATCHING: ReadonlySet<TriggerEvent> = new Set<TriggerEvent>(['ON_EDIT', 'ON_CHANGE']);

/** A trigger by itself or by its unique id. */
export type TriggerReference = string | { readonly uid: string };

/** One spreadsheet with a script on it, as Google would run them. Made by `createHost`. */
export class Host extends HostSettings {
  private evaluation: ScriptInstance | null = null;
  private readonly starter: ScriptStarter;
  private readonly pageCalls: PageCalls;
  private readonly runner: TriggerRunner;

  constructor(
    state: HostState,
    private readonly storage: {
      readonly save: (workbook: WorkbookModel, path: string, state: SavedState | null) => Promise<void>;
      readonly wireLimitBytes: number;
    },
  ) {
    super(state);
    this.starter = new ScriptStarter(state);
    this.pageCalls = new PageCalls(state, this.starter, storage.wireLimitBytes);
    this.runner = new TriggerRunner(state, this.starter);
  }

  /** Puts the files of a folder in the place of the project's, as clasp would push them. */
  load(dir: string): void {
    this.state.project = readProject(dir, this.state.checkSyntax);
    this.forgetEvaluation();
  }

  /** Evaluates code in mode FULL in a realm that keeps its globals; its last value as a value of ours. */
  evaluate(code: string, name = 'evaluated.js'): unknown {
    this.state.checkSyntax(code, name);
    if (!this.evaluation) {
      this.evaluation = new ScriptInstance(this.starter.run());
      this.evaluation.load('FULL');
    }
    this.evaluation.run.restart();
    return this.evaluation.evaluate(code, name);
  }

  /** The user opens the file: onOpen runs in its authorisation mode and builds `menu`; then the installable ones. */
  open(): void {
    this.state.menu.length = 0;
    this.runner.runSimple('onOpen', openEvent);
    this.fireInstalled('ON_OPEN', openEvent);
  }

  /**
   * The user installs the add-on from within this file: onInstall runs in mode FULL, and the add-on may use the file
   * from now on. Source [D]: editor-auth-lifecycle, installing.
   */
  install(): void {
    if (!this.state.isAddon) throw new RangeError('a script that is bound to its file is not installed');
    this.starter.isEnabled = true;
    this.state.menu.length = 0;
    const instance = this.starter.instance();
    if (!instance.hasFunction('onInstall')) return;
    instance.callFunction('onInstall', [{ authMode: new EnumValue('AuthMode', 'FULL') }], 'FULL');
  }

  /** The user removes the add-on: its triggers of that user stop. Source [D]: wsao/concepts/editor-triggers. */
  uninstall(): void {
    if (!this.state.isAddon) throw new RangeError('a script that is bound to its file is not uninstalled');
    this.starter.isEnabled = false;
    for (const trigger of this.state.triggers.of(this.user.email)) trigger.isStopped = true;
  }

  /** The user types a text into a cell ("B2", "Sheet2!B2"): onEdit runs, then the installable edit and change triggers. */
  edit(a1: string, text: string): void {
    this.changed({ changeType: 'EDIT', edit: typeText(this.state, a1, text) });
  }

  /**
   * A person has changed the file in another way than by `edit`: onEdit runs where cells were edited, then the
   * installable triggers. @throws ScriptError for what onEdit throws.
   */
  changed(change: FileChange): void {
    if (change.changeType === 'EDIT') {
      this.runner.runSimple('onEdit', editEvent(change.edit));
      this.fireInstalled('ON_EDIT', editEvent(change.edit));
    }
    this.fireInstalled('ON_CHANGE', changeEvent(change.changeType));
  }

  /** Whether anything in the script waits for changes of the file. */
  get watchesChanges(): boolean {
    const { triggers, project } = this.state;
    return project.names.has('onEdit') || triggers.all.some(({ event }) => WATCHING.has(event));
  }

  /** The user selects a range of the sheet in front, or of the sheet named ("Sheet2!A1:B2"); onSelectionChange runs. */
  select(a1: string): this {
    this.runner.runSimple('onSelectionChange', selectionEvent(selectCells(this.state, a1)));
    return this;
  }

  /** Names of the functions that can be called. */
  functionNames(): string[] {
    return this.starter.instance().functionNames();
  }

  /** Calls an entry point as a menu item does, in mode FULL. @throws ScriptError for what the script throws */
  call(name: string, ...args: readonly unknown[]): unknown {
    this.starter.isEnabled = true;
    const instance = this.starter.instance();
    return instance.toOuter(instance.callFunction(name, args, 'FULL'));
  }

  /** Computes a custom function as a cell's formula does: it reads, changes nothing, and has 30 seconds. */
  customFunction(name: string, ...args: readonly unknown[]): unknown {
    const instance = this.starter.instance({ limitMs: SHORT_RUN_LIMIT_MS });
    return instance.toOuter(instance.callFunction(name, args, 'CUSTOM_FUNCTION'));
  }

  /**
   * Calls a function as google.script.run of a page does. Only JSON crosses, either way; a Date in the result makes
   * all of it null.
   *
   * @throws TypeError at once for arguments that cannot cross and for names a page may not call; otherwise an Error
   * whose message is all that a failure handler gets.
   */
  run(name: string, args: readonly unknown[] = []): { readonly ok: true; readonly value: unknown } {
    return { ok: true, value: this.pageCalls.call({ name, args }) };
  }

  /** Calls that a page makes at once; their replies in the order in which they come, which is not that of the calls. */
  runAll(calls: readonly PageCall[]): readonly PageReply[] {
    return this.pageCalls.callAll(calls);
  }

  /**
   * An installable trigger fires: its handler runs in mode FULL in its creator's name.
   *
   * @param event what is added to the event that the host makes.
   * @throws ScriptError for what the handler throws, RangeError for a trigger that does not exist.
   */
  fire(reference: TriggerReference, event: Readonly<Record<string, unknown>> = {}): unknown {
    const uid = typeof reference === 'string' ? reference : reference.uid;
    const trigger = this.state.triggers.find(uid);
    if (!trigger) throw new RangeError(`there is no trigger ${uid}`);
    return this.runner.fire(trigger, () => ({ ...event }));
  }

  /**
   * A respondent answers a form; the triggers of the form and of its destination fire, and what fails among them stands
   * in `failures`.
   *
   * @param answers by item id or title: texts, numbers, dates, lists for boxes and grids.
   * @param options `email` of the respondent, '' for someone who is not signed in (default: the user at work);
   * `responseId` of a response that is changed instead.
   * @throws FormRefusal when the form does not take the response; RangeError for a question it does not have.
   */
  submitForm(
    id: string,
    answers: GivenAnswers,
    options: { readonly email?: string; readonly responseId?: string } = {},
  ): ResponseView {
    return submitForm(this.state, this.runner, { id, answers, ...options });
  }

  /** Why someone cannot answer a form, or change a response of it; null when nothing stands in the way. */
  formRefusal(id: string, email: string, responseId: string | null): RefusalReason | null {
    return refusalFor(this.state, formFile(this.state, id), { email, responseId });
  }

  /** Time passes; clock triggers fire when they come, in order. What fails among them stands in `failures`. */
  advance(ms: number): void {
    this.runner.advance(ms);
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

  protected forgetEvaluation(): void {
    this.evaluation = null;
  }

  private fireInstalled(event: TriggerEvent, eventOf: typeof openEvent): void {
    if (!this.runner.mayEdit) return;
    this.runner.runInstalled(event, this.workbook.id, (run) => eventOf(run, 'FULL'));
  }
}
