import { HostException } from '../../runtime/host-exception';
import type { RunContext } from '../../runtime/run-context';
import { timeZone } from '../../spreadsheet/time/time-zone';
import { addressesIn } from '../letter';
import type { EventSpan } from './event-span';
import type { CalendarModel, CalendarStore, EventModel } from './model';
import type { RecurrenceModel } from './recurrence-model';
import { occurrenceStarts } from './recurrence-model';

/** One event as it happens: of a series one occurrence. */
export interface Occurrence {
  readonly calendar: CalendarModel;
  readonly model: EventModel;
  readonly span: EventSpan;
}

/** The calendars as the user at work sees them, and what is done to their events. */
export class CalendarSession {
  constructor(readonly context: RunContext) {}

  get store(): CalendarStore {
    return this.context.state.calendars;
  }

  get email(): string {
    return this.context.user.email;
  }

  get scriptZone(): string {
    return this.context.state.scriptTimeZone();
  }

  get calendars(): CalendarModel[] {
    return this.store.of(this.email, this.scriptZone);
  }

  /** @throws HostException `eventOrder` when it ends before it begins. */
  timed(start: Date, end: Date): EventSpan {
    if (start > end) throw new HostException('eventOrder', { part: 'time' });
    return { startMs: start.getTime(), endMs: end.getTime(), isAllDay: false };
  }

  /** Days as the script's clock shows the dates; without an end one day. @throws HostException `eventOrder` */
  allDay(calendar: CalendarModel, start: Date, end: Date | null): EventSpan {
    const first = this.scriptDay(start);
    const last = end ? this.scriptDay(end) : first + 1;
    if (last <= first) throw new HostException('eventOrder', { part: 'date' });
    const zone = timeZone(calendar.timeZone);
    return { startMs: zone.instantMs(first), endMs: zone.instantMs(last), isAllDay: true };
  }

  /** The day's serial by the script's clock. */
  scriptDay(date: Date): number {
    return Math.floor(timeZone(this.scriptZone).serial(date.getTime()));
  }

  /** Options: description, location, guests (addresses separated by commas), sendInvites (to them; not unless true). */
  create(
    calendar: CalendarModel,
    title: string,
    span: EventSpan,
    options: Readonly<Record<string, unknown>> | null,
    recurrence: RecurrenceModel | null = null,
  ): EventModel {
    const text = (name: string): string => String(options?.[name] ?? '');
    const model: EventModel = {
      id: `${this.store.newId()}@google.com`,
      title,
      description: text('description'),
      location: text('location'),
      span,
      recurrence,
      leftOut: new Set(),
      seriesId: null,
      guests: addressesIn(text('guests')).map((email) => ({ email, status: 'INVITED' })),
      tags: new Map(),
      reminders: { email: [], popup: [], sms: [] },
      details: new Map(),
      creator: this.email,
      createdMs: this.context.now(),
      updatedMs: this.context.now(),
      isDeleted: false,
    };
    calendar.events.push(model);
    if (options?.['sendInvites'] === true) this.invite(model);
    return model;
  }

  private invite({ id, guests, createdMs }: EventModel): void {
    for (const { email } of guests)
      this.store.invitations.push({ eventId: id, email, sentBy: this.email, sentAtMs: createdMs });
  }

  /** Makes an occurrence of a series an event of its own, so that it can differ. */
  takeOut({ calendar, model, span }: Occurrence): EventModel {
    const own: EventModel = {
      ...model,
      guests: model.guests.map((guest) => ({ ...guest })),
      tags: new Map(model.tags),
      reminders: structuredClone(model.reminders),
      details: new Map(model.details),
      id: `${this.store.newId()}@google.com`,
      span,
      recurrence: null,
      leftOut: new Set(),
      seriesId: model.id,
    };
    model.leftOut.add(span.startMs);
    calendar.events.push(own);
    return own;
  }

  /** What begins, ends or goes on within a time, in the order of beginning. */
  occurrences(calendar: CalendarModel, fromMs: number, toMs: number): Occurrence[] {
    const found = calendar.events.flatMap((model) => occurrencesOf(calendar, model, toMs));
    return found
      .filter(({ span: { startMs, endMs } }) => startMs < toMs && (endMs > fromMs || startMs >= fromMs))
      .sort((a, b) => a.span.startMs - b.span.startMs);
  }

  remove(calendar: CalendarModel, model: EventModel): void {
    calendar.events = calendar.events.filter((other) => other !== model);
    model.isDeleted = true;
  }
}

function occurrencesOf(calendar: CalendarModel, model: EventModel, toMs: number): Occurrence[] {
  if (!model.recurrence) return [{ calendar, model, span: model.span }];
  const lengthMs = model.span.endMs - model.span.startMs;
  return occurrenceStarts(model.span, model.recurrence, calendar.timeZone, toMs)
    .filter((startMs) => !model.leftOut.has(startMs))
    .map((startMs) => ({ calendar, model, span: { ...model.span, startMs, endMs: startMs + lengthMs } }));
}
