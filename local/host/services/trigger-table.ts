import { HostException } from '../runtime/host-exception';
import { nextDueMs } from './clock-schedule';
import type { ClockSchedule } from './clock-schedule';

export type TriggerEvent =
  'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED';
export type TriggerSource = 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'CALENDAR';

/** An installable trigger. Plain JSON, so that it can be kept beside the workbook. */
export interface TriggerModel {
  readonly uid: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: TriggerSource;
  /** Id of the file or calendar; null for the clock. */
  readonly sourceId: string | null;
  /** E-mail address of the user in whose name it runs. */
  readonly creator: string;
  readonly schedule: ClockSchedule | null;
  /** Next moment of a clock trigger; null when it will not run again. */
  dueMs: number | null;
  /** How much later than due it comes this time. */
  lateMs: number;
  /** An add-on's trigger after a call that was refused, or of a user who has uninstalled it. */
  isStopped: boolean;
}

/** What one user's triggers are held to. */
export interface TriggerRules {
  readonly isAddon: boolean;
  readonly addonMayRepeat: boolean;
}

const TRIGGERS_PER_USER = 20;

/** All installable triggers of the script. Source [D]: quotas and wsao/concepts/editor-triggers. */
export class TriggerTable {
  private triggers: TriggerModel[] = [];

  get all(): readonly TriggerModel[] {
    return this.triggers;
  }

  of(email: string): TriggerModel[] {
    return this.triggers.filter((trigger) => trigger.creator === email);
  }

  /** Those of a kind on a file that still run, in the order of their making. */
  on(event: TriggerEvent, sourceId: string): TriggerModel[] {
    return this.triggers.filter(
      (trigger) => trigger.event === event && trigger.sourceId === sourceId && !trigger.isStopped,
    );
  }

  find(uid: string): TriggerModel | null {
    return this.triggers.find((trigger) => trigger.uid === uid) ?? null;
  }

  /** An add-on may have one of each type per user and file. @throws HostException `tooManyTriggers`, `tooManyAddonTriggers` */
  add(trigger: TriggerModel, { isAddon, addonMayRepeat }: TriggerRules): void {
    const own = this.of(trigger.creator);
    if (own.length >= TRIGGERS_PER_USER) throw new HostException('tooManyTriggers');
    if (isAddon && !addonMayRepeat && own.some((other) => other.event === trigger.event)) {
      throw new HostException(trigger.event === 'CLOCK' ? 'tooManyAddonTriggers' : 'tooManyTriggers');
    }
    this.triggers.push(trigger);
  }

  delete(uid: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.uid !== uid);
  }

  /** What was saved before triggers could be late or stopped lacks both. */
  replace(triggers: readonly TriggerModel[]): void {
    this.triggers = triggers.map((trigger) => ({
      ...trigger,
      lateMs: 0,
      isStopped: trigger.isStopped ?? false,
    }));
  }

  /** The clock trigger that comes first, up to the given moment. */
  firstComing(untilMs: number): TriggerModel | null {
    const coming = this.triggers.filter((trigger) => comesMs(trigger) <= untilMs);
    return coming.sort((a, b) => comesMs(a) - comesMs(b))[0] ?? null;
  }

  /** Sets the trigger's next moment after the one that has come. */
  reschedule(trigger: TriggerModel, lateMs: number): void {
    trigger.dueMs =
      trigger.schedule && trigger.dueMs !== null ? nextDueMs(trigger.schedule, trigger.dueMs) : null;
    trigger.lateMs = lateMs;
  }
}

/** When it really comes: Infinity when never. */
export function comesMs({ dueMs, lateMs, isStopped }: TriggerModel): number {
  return dueMs === null || isStopped ? Infinity : dueMs + lateMs;
}
