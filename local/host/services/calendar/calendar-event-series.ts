import { HostException } from '../../runtime/host-exception';
import type { CalendarSession } from './calendar-session';
import { EventItem } from './event-item';
import type { CalendarModel, EventModel } from './model';
import type { EventRecurrence } from './recurrence';

/** Events that come back. Source [D]: reference/calendar/calendar-event-series. */
export class CalendarEventSeries extends EventItem {
  constructor(
    session: CalendarSession,
    calendar: CalendarModel,
    protected readonly model: EventModel,
  ) {
    super(session, calendar);
  }

  /** (recurrence, day) for all-day events, (recurrence, begin, end) for others. */
  setRecurrence(recurrence: EventRecurrence, start: Date, end?: Date): this {
    const span = end ? this.session.timed(start, end) : this.session.allDay(this.calendar, start, null);
    return this.change((model) => {
      model.span = span;
      model.recurrence = structuredClone(recurrence.model);
      model.leftOut.clear();
    });
  }

  /** With all its events, those too that were changed by themselves. @throws HostException `eventGone` */
  deleteEventSeries(): void {
    if (this.model.isDeleted) throw new HostException('eventGone');
    for (const event of this.calendar.events.filter(({ seriesId }) => seriesId === this.model.id)) {
      this.session.remove(this.calendar, event);
    }
    this.session.remove(this.calendar, this.model);
  }

  protected own(): EventModel {
    return this.model;
  }
}
