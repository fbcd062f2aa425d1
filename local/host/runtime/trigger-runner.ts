import { comesMs } from '../services/trigger-table';
import type { TriggerEvent, TriggerModel } from '../services/trigger-table';
import { EnumValue } from './enum-value';
import { errorText } from './error-text';
import type { EventMaker, FileEvent } from './file-events';
import { HostException } from './host-exception';
import type { HostState } from './host-state';
import { quotaError } from './quotas';
import { SHORT_RUN_LIMIT_MS } from './script-run';
import type { ScriptRun } from './script-run';
import type { ScriptStarter } from './script-starter';
import { clockEvent } from './trigger-event';

/** The functions that run by their names. Source [D]: guide/triggers. */
export type SimpleTrigger = 'onOpen' | 'onEdit' | 'onSelectionChange';

/** What a handler gets beside what every installable trigger passes. */
export type ExtraEvent = (run: ScriptRun) => FileEvent;

/** Sets functions going that nobody calls: simple triggers, installable ones, the clock. */
export class TriggerRunner {
  constructor(
    private readonly state: HostState,
    private readonly starter: ScriptStarter,
  ) {}

  /**
   * Runs a simple trigger if the project has it: for people who may edit, without services that ask for authorisation,
   * at most 30 seconds. Source [D]: guide/triggers, restrictions.
   *
   * @throws ScriptError for what the function throws.
   */
  runSimple(name: SimpleTrigger, eventOf: EventMaker): void {
    if (!this.mayEdit || !this.state.project.names.has(name)) return;
    const mode = this.starter.openMode;
    const instance = this.starter.instance({ limitMs: SHORT_RUN_LIMIT_MS });
    if (instance.hasFunction(name)) instance.callFunction(name, [eventOf(instance.run, mode)], mode);
  }

  /** Fires the installable triggers of a kind on a file; their errors go to `failures`. */
  runInstalled(event: TriggerEvent, sourceId: string, eventOf: ExtraEvent): void {
    for (const trigger of this.state.triggers.on(event, sourceId)) this.fireQuietly(trigger, eventOf);
  }

  /** Whether the user at work sees the file in a mode in which triggers run. */
  get mayEdit(): boolean {
    return ['owner', 'editor'].includes(this.state.currentUser.role);
  }

  /** Lets time pass; clock triggers come in their order, each at its own late moment. */
  advance(ms: number): void {
    const { clock, triggers } = this.state;
    const endMs = clock.now() + ms;
    for (let next = triggers.firstComing(endMs); next; next = triggers.firstComing(endMs)) {
      clock.advance(Math.max(0, comesMs(next) - clock.now()));
      triggers.reschedule(next, this.state.latenessMs());
      this.fireQuietly(next, () => ({}));
    }
    clock.advance(Math.max(0, endMs - clock.now()));
  }

  /**
   * Runs a trigger's function in its creator's name, in mode FULL.
   *
   * @returns what the function gave; undefined in a test deployment, which fires none [D testing editor add-ons].
   * @throws ScriptError for what the function throws; HostException `computerTime` when its time of the day is used up.
   */
  fire(trigger: TriggerModel, eventOf: ExtraEvent): unknown {
    if (this.state.install === 'test') {
      this.state.warnings.push(`a test deployment fires no installable triggers: ${trigger.handler}`);
      return undefined;
    }
    const { quotas, clock } = this.state;
    if (quotas.remaining('triggerMs', trigger.creator) <= 0) throw quotaError('triggerMs');
    const startMs = clock.now();
    const run = this.newRun(trigger);
    try {
      return this.call(trigger, run, eventOf);
    } finally {
      quotas.add('triggerMs', trigger.creator, clock.now() - startMs);
      // Source [D]: wsao/concepts/editor-triggers: an add-on's trigger runs until the first unauthorised call.
      if (run.run.wasRefused && this.state.isAddon) trigger.isStopped = true;
    }
  }

  private newRun(trigger: TriggerModel) {
    const isClock = trigger.event === 'CLOCK';
    const hasFile = !isClock || this.state.facts.clockRunHasSpreadsheet;
    return this.starter.instance({
      user: this.state.userNamed(trigger.creator),
      activeUser: isClock || trigger.event === 'ON_FORM_SUBMIT' ? null : this.state.currentUser,
      workbook: hasFile ? this.state.workbook : null,
    });
  }

  private call(
    trigger: TriggerModel,
    instance: ReturnType<TriggerRunner['newRun']>,
    eventOf: ExtraEvent,
  ): unknown {
    const common = { authMode: new EnumValue('AuthMode', 'FULL'), triggerUid: trigger.uid };
    const ownEvent =
      trigger.event === 'CLOCK' ? clockEvent(this.state.clock.now(), this.state.scriptTimeZone()) : {};
    const event = { ...common, ...ownEvent, ...eventOf(instance.run) };
    return instance.toOuter(instance.callFunction(trigger.handler, [event], 'FULL'));
  }

  /** Nobody sits at a screen: what goes wrong is written down and time goes on. */
  private fireQuietly(trigger: TriggerModel, eventOf: ExtraEvent): void {
    try {
      this.fire(trigger, eventOf);
    } catch (error) {
      const { uid, handler } = trigger;
      const atMs = this.state.clock.now();
      this.state.failures.push({
        uid,
        handler,
        atMs,
        message: this.textOf(error),
        isMailed: !this.state.isAddon,
      });
    }
  }

  private textOf(error: unknown): string {
    if (error instanceof HostException) return errorText(error, this.state.facts.errorLanguage);
    return error instanceof Error ? error.message : String(error);
  }
}
