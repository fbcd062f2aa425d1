import type { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { serialOf } from '../spreadsheet/time/calendar';
import { timeZone } from '../spreadsheet/time/time-zone';
import type { ClockSchedule } from './clock-schedule';
import { installTrigger } from './trigger';
import type { Trigger } from './trigger';

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const MINUTES_ALLOWED = [1, 5, 10, 15, 30];
const MINUTE_MS = 60_000;
/** How far a minute may stray from the one asked for, and midnight from midnight. */
const STRAY_MINUTES = 15;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * When a clock trigger runs. Minutes that are not asked for are drawn once and stay.
 * Source [D]: reference/script/clock-trigger-builder; that a number outside its range is refused is [A] but for
 * minutes and zones.
 */
export class ClockTriggerBuilder {
  private onceMs: number | null = null;
  private date: CalendarDay | null = null;
  private interval: { readonly kind: 'minutes' | 'hours'; readonly every: number } | null = null;
  private days: number | null = null;
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
    this.onceMs = this.context.now() + whole(durationMilliseconds, 0, Infinity, 'durationMilliseconds');
    return this;
  }

  at(date: Date): this {
    this.onceMs = date.getTime();
    return this;
  }

  /** Near midnight of a day, or at the hour asked for. `month` 1 to 12. */
  atDate(year: number, month: number, day: number): this {
    this.date = {
      year: whole(year, 1, 9999, 'year'),
      month: whole(month, 1, 12, 'month'),
      day: whole(day, 1, 31, 'day'),
    };
    return this;
  }

  /** An add-on may not: its triggers run at most once an hour. */
  everyMinutes(n: number): this {
    if (!MINUTES_ALLOWED.includes(n)) throw new HostException('invalidArgument', { name: 'n' });
    if (this.context.state.isAddon) throw new HostException('addonClockTooOften');
    this.interval = { kind: 'minutes', every: n };
    return this;
  }

  everyHours(n: number): this {
    this.interval = { kind: 'hours', every: whole(n, 1, Infinity, 'n') };
    return this;
  }

  everyDays(n: number): this {
    this.days = whole(n, 1, Infinity, 'n');
    return this;
  }

  everyWeeks(n: number): this {
    this.days = 7 * whole(n, 1, Infinity, 'n');
    return this;
  }

  onWeekDay(day: EnumValue): this {
    this.weekday = WEEKDAYS.indexOf(day.name);
    return this;
  }

  onMonthDay(day: number): this {
    this.monthDay = whole(day, 1, 31, 'day');
    return this;
  }

  atHour(hour: number): this {
    this.hour = whole(hour, 0, 23, 'hour');
    return this;
  }

  /** Within 15 minutes of the one asked for. */
  nearMinute(minute: number): this {
    this.minute = whole(minute, 0, 59, 'minute');
    return this;
  }

  inTimezone(timezone: string): this {
    try {
      this.zone = timeZone(timezone).name;
    } catch {
      throw new HostException('invalidArgument', { name: 'timezone' });
    }
    return this;
  }

  /** @throws HostException `clockWithoutFrequency` when nothing says how often. */
  create(): Trigger {
    const schedule = this.schedule();
    return installTrigger(this.context, this.handler, {
      event: 'CLOCK',
      source: 'CLOCK',
      sourceId: null,
      schedule,
    });
  }

  private schedule(): ClockSchedule {
    if (this.onceMs !== null) return { kind: 'once', atMs: this.onceMs };
    if (this.date) return { kind: 'once', atMs: this.momentOf(this.date) };
    if (this.interval) return this.interval;
    const { days, weekday, monthDay, zone } = this;
    if (days === null && weekday === null && monthDay === null)
      throw new HostException('clockWithoutFrequency');
    const hour = this.hour ?? this.drawn(24);
    return { kind: 'days', every: days ?? 1, hour, minute: this.chosenMinute(), zone, weekday, monthDay };
  }

  private momentOf({ year, month, day }: CalendarDay): number {
    const midnight = serialOf(year, month, day);
    const zone = timeZone(this.zone);
    if (this.hour !== null) return zone.instantMs(midnight + (this.hour * 60 + this.chosenMinute()) / 1440);
    return zone.instantMs(midnight) + this.strayed() * MINUTE_MS;
  }

  /** Some minute of the hour that stays the same afterwards. */
  private chosenMinute(): number {
    if (this.minute === null) return this.drawn(60);
    return Math.min(59, Math.max(0, this.minute + this.strayed()));
  }

  private strayed(): number {
    return this.drawn(2 * STRAY_MINUTES + 1) - STRAY_MINUTES;
  }

  private drawn(count: number): number {
    return Math.floor(this.context.random() * count);
  }
}

/** @throws HostException `invalidArgument` for a number outside, or with a fraction. */
function whole(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new HostException('invalidArgument', { name });
}
