import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { nextDueMs } from './clock-schedule';
import type { ClockSchedule } from './clock-schedule';
import type { TriggerEvent, TriggerModel, TriggerSource } from './trigger-table';

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** An installable trigger as the script sees it. */
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

  getTriggerSourceId(): string | null {
    return this.model.sourceId;
  }

  getUniqueId(): string {
    return this.model.uid;
  }
}

interface TriggerKind {
  readonly event: TriggerEvent;
  readonly source: TriggerSource;
  readonly sourceId: string | null;
  readonly schedule: ClockSchedule | null;
}

function createTrigger(context: RunContext, handler: string, kind: TriggerKind): Trigger {
  const uid = String(Math.floor(context.random() * 9e15) + 1e15);
  const dueMs = kind.schedule && nextDueMs(kind.schedule, context.now());
  const model: TriggerModel = { uid, handler, ...kind, creator: context.user.email, dueMs };
  context.state.triggers.add(model, context.state.install === 'published');
  return new Trigger(model);
}

export class TriggerBuilder {
  constructor(
    private readonly context: RunContext,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handler);
  }

  /** Takes a spreadsheet or its id; a published add-on only the file it is used in. */
  forSpreadsheet(spreadsheet: string | { getId(): string }): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
    if (this.context.state.install === 'published' && id !== this.context.workbook?.id) {
      throw new HostException('foreignFileTrigger');
    }
    return new SpreadsheetTriggerBuilder(this.context, this.handler, id);
  }
}

export class SpreadsheetTriggerBuilder {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly context: RunContext,
    private readonly handler: string,
    private readonly fileId: string,
  ) {}

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    if (this.event === null) throw new HostException('invalidArgument', { name: 'eventType' });
    const kind = {
      event: this.event,
      source: 'SPREADSHEETS',
      sourceId: this.fileId,
      schedule: null,
    } as const;
    return createTrigger(this.context, this.handler, kind);
  }

  private on(event: TriggerEvent): this {
    this.event = event;
    return this;
  }
}

/** Source [D]: reference/script/clock-trigger-builder. */
export class ClockTriggerBuilder {
  private once: number | null = null;
  private minutes: number | null = null;
  private hours: number | null = null;
  private days = 1;
  private hour: number | null = null;
  private minute: number | null = null;
  private weekday: number | null = null;
  private monthDay: number | null = null;
  private zone: string;

  constructor(
    private readonly context: RunContext,
    private readonly handler: string,
  ) {
    this.zone = context.state.scriptTimeZone();
  }

  after(durationMilliseconds: number): this {
    this.once = this.context.now() + durationMilliseconds;
    return this;
  }

  at(date: Date): this {
    this.once = date.getTime();
    return this;
  }

  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n)) throw new HostException('invalidArgument', { name: 'n' });
    if (this.context.state.install === 'published') throw new HostException('addonClockTooOften');
    this.minutes = n;
    return this;
  }

  everyHours(n: number): this {
    this.hours = n;
    return this;
  }

  everyDays(n: number): this {
    this.days = n;
    return this;
  }

  everyWeeks(n: number): this {
    this.days = 7 * n;
    return this;
  }

  onWeekDay(day: EnumValue): this {
    this.weekday = WEEKDAYS.indexOf(day.name);
    return this;
  }

  onMonthDay(day: number): this {
    this.monthDay = day;
    return this;
  }

  atHour(hour: number): this {
    this.hour = hour;
    return this;
  }

  /** Within 15 minutes of the one asked for. */
  nearMinute(minute: number): this {
    this.minute = minute;
    return this;
  }

  inTimezone(timezone: string): this {
    this.zone = timezone;
    return this;
  }

  create(): Trigger {
    const kind = { event: 'CLOCK', source: 'CLOCK', sourceId: null, schedule: this.schedule() } as const;
    return createTrigger(this.context, this.handler, kind);
  }

  private schedule(): ClockSchedule {
    if (this.once !== null) return { kind: 'once', atMs: this.once };
    if (this.minutes !== null) return { kind: 'minutes', every: this.minutes };
    if (this.hours !== null) return { kind: 'hours', every: this.hours };
    const { days, weekday, monthDay, zone } = this;
    return {
      kind: 'days',
      every: days,
      hour: this.chosenHour(),
      minute: this.chosenMinute(),
      zone,
      weekday,
      monthDay,
    };
  }

  private chosenHour(): number {
    return this.hour ?? Math.floor(this.context.random() * 24);
  }

  /** Some minute of the hour that stays the same afterwards. */
  private chosenMinute(): number {
    if (this.minute === null) return Math.floor(this.context.random() * 60);
    const shifted = this.minute + Math.floor(this.context.random() * 31) - 15;
    return Math.min(59, Math.max(0, shifted));
  }
}
