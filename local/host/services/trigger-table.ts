import { HostException } from '../runtime/host-exception';
import { nextDueMs } from './clock-schedule';
import type { ClockSchedule } from './clock-schedule';

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
export type TriggerSource = 'CLOCK' | 'SPREADSHEETS' | 'FORMS';

/** An installable trigger. Plain JSON, so that it can be kept beside the workbook. */
export interface TriggerModel {
  readonly uid: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: TriggerSource;
  /** Id of the file; null for the clock. */
  readonly sourceId: string | null;
  /** E-mail address of the user in whose name it runs. */
  readonly creator: string;
  readonly schedule: ClockSchedule | null;
  /** Next moment of a clock trigger; null when it will not run again. */
  dueMs: number | null;
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

  /** An add-on may have one of each type per user and file. @throws HostException `tooManyTriggers`, `tooManyAddonTriggers` */
  add(trigger: TriggerModel, isAddon: boolean): void {
    const own = this.of(trigger.creator);
    if (own.length >= TRIGGERS_PER_USER) throw new HostException('tooManyTriggers');
    if (isAddon && own.some((other) => other.event === trigger.event)) {
      throw new HostException(trigger.event === 'CLOCK' ? 'tooManyAddonTriggers' : 'tooManyTriggers');
    }
    this.triggers.push(trigger);
  }

  delete(uid: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.uid !== uid);
  }

  replace(triggers: readonly TriggerModel[]): void {
    this.triggers = triggers.map((trigger) => ({ ...trigger }));
  }

  /** The clock trigger that is due first, up to the given moment. */
  firstDue(untilMs: number): (TriggerModel & { dueMs: number }) | null {
    const due = this.triggers.filter(
      (trigger): trigger is TriggerModel & { dueMs: number } =>
        trigger.dueMs !== null && trigger.dueMs <= untilMs,
    );
    due.sort((a, b) => a.dueMs - b.dueMs);
    return due[0] ?? null;
  }

  /** Sets the trigger's next moment after the one that has come. */
  reschedule(trigger: TriggerModel): void {
    trigger.dueMs =
      trigger.schedule && trigger.dueMs !== null ? nextDueMs(trigger.schedule, trigger.dueMs) : null;
  }
}
