import { HostException } from '../../runtime/host-exception';
import { timeZone } from '../../spreadsheet/time/time-zone';
import { CalendarEventSeries } from './calendar-event-series';
import type { CalendarSession, Occurrence } from './calendar-session';
import { EventItem } from './event-item';
import type { EventSpan } from './event-span';
import type { EventModel } from './model';

/** One event; of a series one occurrence. Source [D]: reference/calendar/calendar-event. */
export class CalendarEvent extends EventItem {
  constructor(
    session: CalendarSession,
    private occurrence: Occurrence,
  ) {
    super(session, occurrence.calendar);
  }

  getStartTime(): Date {
    return new Date(this.occurrence.span.startMs);
  }

  getEndTime(): Date {
    return new Date(this.occurrence.span.endMs);
  }

  isAllDayEvent(): boolean {
    return this.occurrence.span.isAllDay;
  }

  /** Midnight by the script's clock. @throws HostException `notAllDay` */
  getAllDayStartDate(): Date {
    return this.scriptMidnight(this.occurrence.span.startMs);
  }

  /** Midnight by the script's clock, at the beginning of the day behind. @throws HostException `notAllDay` */
  getAllDayEndDate(): Date {
    return this.scriptMidnight(this.occurrence.span.endMs);
  }

  setTime(startTime: Date, endTime: Date): this {
    return this.move(this.session.timed(startTime, endTime));
  }

  setAllDayDate(date: Date): this {
    return this.move(this.session.allDay(this.calendar, date, null));
  }

  setAllDayDates(startDate: Date, endDate: Date): this {
    return this.move(this.session.allDay(this.calendar, startDate, endDate));
  }

  isRecurringEvent(): boolean {
    return this.model.recurrence !== null || this.model.seriesId !== null;
  }

  /** A series is given too for an event that belongs to none. */
  getEventSeries(): CalendarEventSeries {
    const { seriesId } = this.model;
    const series = this.calendar.events.find(({ id }) => id === seriesId) ?? this.model;
    return new CalendarEventSeries(this.session, this.calendar, series);
  }

  /** Of a series this one occurrence. @throws HostException `eventGone` */
  deleteEvent(): void {
    const { model, span } = this.occurrence;
    if (model.isDeleted || model.leftOut.has(span.startMs)) throw new HostException('eventGone');
    if (model.recurrence) model.leftOut.add(span.startMs);
    else this.session.remove(this.calendar, model);
  }

  protected get model(): EventModel {
    return this.occurrence.model;
  }

  protected own(): EventModel {
    if (this.model.recurrence) {
      this.occurrence = { ...this.occurrence, model: this.session.takeOut(this.occurrence) };
    }
    return this.model;
  }

  private move(span: EventSpan): this {
    this.change((model) => (model.span = span));
    this.occurrence = { ...this.occurrence, span };
    return this;
  }

  private scriptMidnight(instantMs: number): Date {
    if (!this.isAllDayEvent()) throw new HostException('notAllDay');
    const day = Math.round(timeZone(this.calendar.timeZone).serial(instantMs));
    return new Date(timeZone(this.session.scriptZone).instantMs(day));
  }
}
