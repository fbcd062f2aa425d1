import { wallClock, weekday, serialOf } from '../../spreadsheet/time/calendar';
import { timeZone } from '../../spreadsheet/time/time-zone';
import type { EventSpan } from './event-span';

export type RuleUnit = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** One rule. Lists are empty where nothing was said; months and days count from 1, weekdays from Sunday 0. */
export interface RuleModel {
  readonly unit: RuleUnit;
  readonly isExclusion: boolean;
  interval: number;
  /** How often at most; null without end. */
  times: number | null;
  untilMs: number | null;
  months: readonly number[];
  monthDays: readonly number[];
  weekdays: readonly number[];
  weeks: readonly number[];
  yearDays: readonly number[];
  weekStart: number;
}

export interface RecurrenceModel {
  readonly rules: RuleModel[];
  readonly datesMs: number[];
  readonly excludedDatesMs: number[];
  timeZone: string | null;
}

/** A day by the series' clock; the serial counts days. */
interface Day {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Nobody plans further; an endless series asked for everything ends somewhere. */
const LONGEST_DAYS = 40 * 366;

/**
 * The beginnings of a series' occurrences that begin before an instant, in order: the first is the series' own.
 * Days are taken one by one and held against the rules, so the wall clock stays the same across daylight saving.
 *
 * Source [D]: reference/calendar/recurrence-rule; what the lists mean: RFC 5545, 3.3.10.
 */
export function occurrenceStarts(
  span: EventSpan,
  recurrence: RecurrenceModel,
  zoneName: string,
  beforeMs: number,
): number[] {
  const zone = timeZone(recurrence.timeZone ?? zoneName);
  const firstSerial = zone.serial(span.startMs);
  const first = dayOf(Math.floor(firstSerial));
  const lastDay = Math.min(Math.floor(zone.serial(beforeMs)), first.serial + LONGEST_DAYS);
  const counters = recurrence.rules.map((rule) => ({ rule, count: 0 }));
  const starts = new Set<number>();
  const excluded = new Set<number>(recurrence.excludedDatesMs.map((ms) => Math.floor(zone.serial(ms))));
  for (let serial = first.serial; serial <= lastDay; serial++) {
    const startMs = zone.instantMs(serial + (firstSerial - first.serial));
    const hits = counters.filter((counter) => isHit(counter, dayOf(serial), first, startMs));
    const isWanted = serial === first.serial || hits.some(({ rule }) => !rule.isExclusion);
    if (isWanted && !excluded.has(serial) && !hits.some(({ rule }) => rule.isExclusion)) starts.add(startMs);
  }
  for (const ms of recurrence.datesMs) {
    starts.add(zone.instantMs(Math.floor(zone.serial(ms)) + (firstSerial - first.serial)));
  }
  return [...starts].filter((ms) => ms < beforeMs).sort((a, b) => a - b);
}

function isHit(
  counter: { readonly rule: RuleModel; count: number },
  day: Day,
  first: Day,
  startMs: number,
): boolean {
  const { rule } = counter;
  const isOver =
    (rule.times !== null && counter.count >= rule.times) || (rule.untilMs !== null && startMs > rule.untilMs);
  if (isOver || !matches(rule, day, first)) return false;
  counter.count += 1;
  return true;
}

function matches(rule: RuleModel, day: Day, first: Day): boolean {
  return isInStep(rule, day, first) && isOnDay(rule, day, first);
}

function isInStep({ unit, interval, weekStart }: RuleModel, day: Day, first: Day): boolean {
  const week = ({ serial }: Day): number => Math.floor((serial - 1 - weekStart) / 7);
  const steps: Readonly<Record<RuleUnit, number>> = {
    DAILY: day.serial - first.serial,
    WEEKLY: week(day) - week(first),
    MONTHLY: (day.year - first.year) * 12 + day.month - first.month,
    YEARLY: day.year - first.year,
  };
  return steps[unit] % interval === 0;
}

/** A list that was given decides; where none says which day, it is the day of the first. */
function isOnDay(rule: RuleModel, day: Day, first: Day): boolean {
  const allows = (list: readonly number[], value: number): boolean =>
    list.length === 0 || list.includes(value);
  const yearDay = day.serial - serialOf(day.year, 1, 1) + 1;
  const namesDay = [rule.monthDays, rule.weekdays, rule.yearDays, rule.weeks].some((list) => list.length > 0);
  return (
    allows(rule.months, day.month) &&
    allows(rule.monthDays, day.day) &&
    allows(rule.weekdays, weekday(day.serial)) &&
    allows(rule.yearDays, yearDay) &&
    allows(rule.weeks, isoWeek(day)) &&
    (namesDay || isSameDay(rule, day, first)) &&
    (rule.weeks.length === 0 || rule.weekdays.length > 0 || weekday(day.serial) === weekday(first.serial))
  );
}

function isSameDay({ unit, months }: RuleModel, day: Day, first: Day): boolean {
  if (unit === 'DAILY') return true;
  if (unit === 'WEEKLY') return weekday(day.serial) === weekday(first.serial);
  if (unit === 'MONTHLY' || months.length > 0) return day.day === first.day;
  return day.month === first.month && day.day === first.day;
}

/** The week that holds the year's first Thursday is week 1. */
function isoWeek({ serial }: Day): number {
  const thursday = serial + 4 - (weekday(serial) || 7);
  return Math.floor((thursday - serialOf(wallClock(thursday).year, 1, 1)) / 7) + 1;
}

function dayOf(serial: number): Day {
  const { year, month, day } = wallClock(serial);
  return { serial, year, month, day };
}
