import { HostException } from '../../runtime/host-exception';
import type { EnumValue } from '../../runtime/enum-value';
import { enumNamesOf } from '../../surface/surface';
import type { RecurrenceModel, RuleModel, RuleUnit } from './recurrence-model';

/** Collects when the events of a series are. Source [D]: reference/calendar/event-recurrence. */
export class EventRecurrence {
  constructor(
    readonly model: RecurrenceModel = { rules: [], datesMs: [], excludedDatesMs: [], timeZone: null },
  ) {}

  addDailyRule(): RecurrenceRule {
    return this.add('DAILY', false);
  }

  addWeeklyRule(): RecurrenceRule {
    return this.add('WEEKLY', false);
  }

  addMonthlyRule(): RecurrenceRule {
    return this.add('MONTHLY', false);
  }

  addYearlyRule(): RecurrenceRule {
    return this.add('YEARLY', false);
  }

  addDailyExclusion(): RecurrenceRule {
    return this.add('DAILY', true);
  }

  addWeeklyExclusion(): RecurrenceRule {
    return this.add('WEEKLY', true);
  }

  addMonthlyExclusion(): RecurrenceRule {
    return this.add('MONTHLY', true);
  }

  addYearlyExclusion(): RecurrenceRule {
    return this.add('YEARLY', true);
  }

  addDate(date: Date): this {
    this.model.datesMs.push(date.getTime());
    return this;
  }

  addDateExclusion(date: Date): this {
    this.model.excludedDatesMs.push(date.getTime());
    return this;
  }

  setTimeZone(timeZone: string): this {
    this.model.timeZone = timeZone;
    return this;
  }

  private add(unit: RuleUnit, isExclusion: boolean): RecurrenceRule {
    const rule: RuleModel = {
      unit,
      isExclusion,
      interval: 1,
      times: null,
      untilMs: null,
      months: [],
      monthDays: [],
      weekdays: [],
      weeks: [],
      yearDays: [],
      weekStart: 1,
    };
    this.model.rules.push(rule);
    return new RecurrenceRule(this.model, rule);
  }
}

/** One rule of a recurrence, and a way to add more. Source [D]: reference/calendar/recurrence-rule. */
export class RecurrenceRule extends EventRecurrence {
  constructor(
    model: RecurrenceModel,
    private readonly rule: RuleModel,
  ) {
    super(model);
  }

  /** Every n-th day, week, month or year. @throws HostException `invalidArgument` below 1. */
  interval(interval: number): this {
    if (interval < 1) throw new HostException('invalidArgument', { name: 'interval' });
    return this.set({ interval });
  }

  times(times: number): this {
    return this.set({ times });
  }

  /** The last day that may be one. */
  until(endDate: Date): this {
    return this.set({ untilMs: endDate.getTime() });
  }

  onlyInMonth(month: EnumValue): this {
    return this.onlyInMonths([month]);
  }

  onlyInMonths(months: readonly EnumValue[]): this {
    return this.set({ months: months.map((month) => ordinal('Month', month) + 1) });
  }

  onlyOnMonthDay(day: number): this {
    return this.onlyOnMonthDays([day]);
  }

  onlyOnMonthDays(monthDays: readonly number[]): this {
    return this.set({ monthDays });
  }

  onlyOnWeek(week: number): this {
    return this.onlyOnWeeks([week]);
  }

  onlyOnWeeks(weeks: readonly number[]): this {
    return this.set({ weeks });
  }

  onlyOnWeekday(day: EnumValue): this {
    return this.onlyOnWeekdays([day]);
  }

  onlyOnWeekdays(days: readonly EnumValue[]): this {
    return this.set({ weekdays: days.map((day) => ordinal('Weekday', day)) });
  }

  onlyOnYearDay(day: number): this {
    return this.onlyOnYearDays([day]);
  }

  onlyOnYearDays(yearDays: readonly number[]): this {
    return this.set({ yearDays });
  }

  weekStartsOn(day: EnumValue): this {
    return this.set({ weekStart: ordinal('Weekday', day) });
  }

  private set(change: Partial<RuleModel>): this {
    Object.assign(this.rule, change);
    return this;
  }
}

function ordinal(enumName: 'Month' | 'Weekday', value: EnumValue): number {
  return enumNamesOf(enumName)?.indexOf(value.name) ?? -1;
}
