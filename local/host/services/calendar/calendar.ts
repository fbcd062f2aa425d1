import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { timeZone } from '../../spreadsheet/time/time-zone';
import { page } from '../gmail/page';
import { CalendarEvent } from './calendar-event';
import { CalendarEventSeries } from './calendar-event-series';
import type { CalendarSession } from './calendar-session';
import type { EventSpan } from './event-span';
import type { CalendarModel, EventModel } from './model';
import type { EventRecurrence } from './recurrence';

type Options = Readonly<Record<string, unknown>>;

const HOUR_MS = 3_600_000;

/** Source [D]: reference/calendar/calendar. */
export class Calendar {
  constructor(
    private readonly session: CalendarSession,
    private readonly model: CalendarModel,
  ) {}

  getId(): string {
    return this.model.id;
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    return this.change({ name });
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  /** As it was set: '#ff0000', also beyond the colours of the palette. [L gf:testcalendars] */
  getColor(): string {
    return this.model.color;
  }

  setColor(color: string): this {
    return this.change({ color });
  }

  getTimeZone(): string {
    return this.model.timeZone;
  }

  /** @throws HostException `invalidArgument` for a zone that nobody knows. */
  setTimeZone(name: string): this {
    try {
      timeZone(name);
    } catch {
      throw new HostException('invalidArgument', { name: 'timeZone' });
    }
    return this.change({ timeZone: name });
  }

  isHidden(): boolean {
    return this.model.isHidden;
  }

  setHidden(hidden: boolean): this {
    return this.change({ isHidden: hidden, ...(hidden ? { isSelected: false } : {}) });
  }

  isSelected(): boolean {
    return this.model.isSelected;
  }

  setSelected(selected: boolean): this {
    return this.change({ isSelected: selected });
  }

  isMyPrimaryCalendar(): boolean {
    return this.model.id === this.session.email;
  }

  isOwnedByMe(): boolean {
    return this.model.ownerEmail === this.session.email;
  }

  /** The own first one stays. @throws HostException `invalidArgument` */
  deleteCalendar(): void {
    if (this.isMyPrimaryCalendar() || !this.isOwnedByMe()) {
      throw new HostException('invalidArgument', { name: 'calendar' });
    }
    this.session.store.remove(this.model);
  }

  unsubscribeFromCalendar(): void {
    this.model.subscribers.delete(this.session.email);
  }

  createEvent(title: string, startTime: Date, endTime: Date, options: Options | null = null): CalendarEvent {
    return this.make(title, this.session.timed(startTime, endTime), options);
  }

  /** (title, day), (title, first day, day behind the last), each with options or without. */
  createAllDayEvent(
    title: string,
    start: Date,
    second?: Date | Options | null,
    third?: Options | null,
  ): CalendarEvent {
    const end = second instanceof Date ? second : null;
    const options = end ? (third ?? null) : (second as Options | null | undefined);
    return this.make(title, this.session.allDay(this.model, start, end), options ?? null);
  }

  /** The host reads no dates: the event has the whole text as its title, begins now and lasts an hour. */
  createEventFromDescription(description: string): CalendarEvent {
    const { context } = this.session;
    context.warn(`the description of an event is not read for its time: "${description}"`);
    const span = { startMs: context.now(), endMs: context.now() + HOUR_MS, isAllDay: false };
    return this.make(description, span, null);
  }

  createEventSeries(
    title: string,
    startTime: Date,
    endTime: Date,
    recurrence: EventRecurrence,
    options: Options | null = null,
  ): CalendarEventSeries {
    return this.makeSeries(title, this.session.timed(startTime, endTime), recurrence, options);
  }

  createAllDayEventSeries(
    title: string,
    startDate: Date,
    recurrence: EventRecurrence,
    options: Options | null = null,
  ): CalendarEventSeries {
    return this.makeSeries(title, this.session.allDay(this.model, startDate, null), recurrence, options);
  }

  /** Options: search, author, statusFilters, and start and max for a part of the list. */
  getEvents(startTime: Date, endTime: Date, options: Options | null = null): CalendarEvent[] {
    if (startTime > endTime) throw new HostException('invalidArgument', { name: 'endTime' });
    const found = this.session
      .occurrences(this.model, startTime.getTime(), endTime.getTime())
      .filter(({ model }) => isAskedFor(model, options));
    const start = numberOf(options?.['start']);
    return page(found, start, numberOf(options?.['max']) ?? found.length).map(
      (occurrence) => new CalendarEvent(this.session, occurrence),
    );
  }

  /** The date's day by the script's clock, from midnight to midnight in the calendar's zone. */
  getEventsForDay(date: Date, options: Options | null = null): CalendarEvent[] {
    const { startMs, endMs } = this.session.allDay(this.model, date, null);
    return this.getEvents(new Date(startMs), new Date(endMs), options);
  }

  /** Null for an event that is not there; of a series the first. */
  getEventById(iCalId: string): CalendarEvent | null {
    const model = this.find(iCalId);
    return model && new CalendarEvent(this.session, { calendar: this.model, model, span: model.span });
  }

  getEventSeriesById(iCalId: string): CalendarEventSeries | null {
    const model = this.find(iCalId);
    return model && new CalendarEventSeries(this.session, this.model, model);
  }

  private find(iCalId: string): EventModel | null {
    const id = iCalId.includes('@') ? iCalId : `${iCalId}@google.com`;
    return this.model.events.find((event) => event.id === id) ?? null;
  }

  private make(title: string, span: EventSpan, options: Options | null): CalendarEvent {
    const model = this.session.create(this.model, title, span, options);
    return new CalendarEvent(this.session, { calendar: this.model, model, span });
  }

  private makeSeries(
    title: string,
    span: EventSpan,
    recurrence: EventRecurrence,
    options: Options | null,
  ): CalendarEventSeries {
    const rules = structuredClone(recurrence.model);
    const model = this.session.create(this.model, title, span, options, rules);
    return new CalendarEventSeries(this.session, this.model, model);
  }

  private change(values: Partial<CalendarModel>): this {
    Object.assign(this.model, values);
    return this;
  }
}

function isAskedFor({ title, description, location, creator }: EventModel, options: Options | null): boolean {
  const search = options?.['search'];
  const author = options?.['author'];
  const filters = options?.['statusFilters'];
  const text = `${title}\n${description}\n${location}`.toLowerCase();
  const isOwn = (filter: unknown): boolean => filter instanceof EnumValue && filter.name === 'OWNER';
  return (
    (typeof search !== 'string' || text.includes(search.toLowerCase())) &&
    (typeof author !== 'string' || creator === author) &&
    (!Array.isArray(filters) || filters.some(isOwn))
  );
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
