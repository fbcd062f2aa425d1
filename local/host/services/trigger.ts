import { EnumValue } from '../runtime/enum-value';
import type { RunContext } from '../runtime/run-context';
import { firstDueMs } from './clock-schedule';
import type { TriggerModel } from './trigger-table';

/** An installable trigger as the script sees it. Source [D]: reference/script/trigger. */
export class Trigger {
  constructor(readonly model: TriggerModel) {}

  getEventType(): EnumValue {
    return new EnumValue('EventType', this.model.event);
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getTriggerSource(): EnumValue {
    return new EnumValue('TriggerSource', this.model.source);
  }

  /** Null for the clock. */
  getTriggerSourceId(): string | null {
    return this.model.sourceId;
  }

  getUniqueId(): string {
    return this.model.uid;
  }
}

/** What a builder has gathered. */
export type TriggerKind = Pick<TriggerModel, 'event' | 'source' | 'sourceId' | 'schedule'>;

/** Installs a trigger in the name of the user at work. @throws HostException `tooManyTriggers`, `tooManyAddonTriggers` */
export function installTrigger(context: RunContext, handler: string, kind: TriggerKind): Trigger {
  const { state, user } = context;
  const model: TriggerModel = {
    uid: String(Math.floor(context.random() * 9e15) + 1e15),
    handler,
    ...kind,
    creator: user.email,
    dueMs: kind.schedule && firstDueMs(kind.schedule, context.now()),
    lateMs: state.latenessMs(),
    isStopped: false,
  };
  state.triggers.add(model, {
    isAddon: state.isAddon,
    addonMayRepeat: state.facts.secondTriggerOfAddon === 'allowed',
  });
  return new Trigger(model);
}
