import { HostException } from '../../runtime/host-exception';
import type { RunContext } from '../../runtime/run-context';
import { Calendar } from './calendar';
import { CalendarSession } from './calendar-session';
import type { CalendarModel } from './model';
import { EventRecurrence } from './recurrence';

type Options = Readonly<Record<string, unknown>>;

/** Calendars of the user at work. Source [D]: reference/calendar/calendar-app. */
export class CalendarApp {
  private readonly session: CalendarSession;

  constructor(context: RunContext) {
    this.session = new CalendarSession(context);
  }

  /** Its id is the user's address. [L gf:testcalendars] */
  getDefaultCalendar(): Calendar {
    const own = this.session.calendars.find(({ id }) => id === this.session.email);
    if (!own) throw new TypeError('the own calendar is always there');
    return new Calendar(this.session, own);
  }

  getAllCalendars(): Calendar[] {
    return this.calendars(() => true);
  }

  getAllOwnedCalendars(): Calendar[] {
    return this.calendars((calendar) => this.isOwned(calendar));
  }

  /** Null for a calendar that is not in the user's list. */
  getCalendarById(id: string): Calendar | null {
    return this.calendars((calendar) => calendar.id === id)[0] ?? null;
  }

  getOwnedCalendarById(id: string): Calendar | null {
    return this.calendars((calendar) => calendar.id === id && this.isOwned(calendar))[0] ?? null;
  }

  getCalendarsByName(name: string): Calendar[] {
    return this.calendars((calendar) => calendar.name === name);
  }

  getOwnedCalendarsByName(name: string): Calendar[] {
    return this.calendars((calendar) => calendar.name === name && this.isOwned(calendar));
  }

  /** Options: summary, timeZone, color, hidden, selected. */
  createCalendar(name: string, options: Options | null = null): Calendar {
    const model = this.session.store.create(name, this.session.email, this.session.scriptZone);
    const calendar = new Calendar(this.session, model);
    if (typeof options?.['timeZone'] === 'string') calendar.setTimeZone(options['timeZone']);
    if (typeof options?.['summary'] === 'string') calendar.setDescription(options['summary']);
    return this.dressed(calendar, options);
  }

  /** Puts someone else's calendar into the list. @throws HostException `invalidArgument` for one that is not there. */
  subscribeToCalendar(id: string, options: Options | null = null): Calendar {
    const model = this.session.store.find(id);
    if (!model) throw new HostException('invalidArgument', { name: 'id' });
    model.subscribers.add(this.session.email);
    return this.dressed(new Calendar(this.session, model), options);
  }

  newRecurrence(): EventRecurrence {
    return new EventRecurrence();
  }

  private dressed(calendar: Calendar, options: Options | null): Calendar {
    if (typeof options?.['color'] === 'string') calendar.setColor(options['color']);
    if (typeof options?.['hidden'] === 'boolean') calendar.setHidden(options['hidden']);
    if (typeof options?.['selected'] === 'boolean') calendar.setSelected(options['selected']);
    return calendar;
  }

  private calendars(fits: (calendar: CalendarModel) => boolean): Calendar[] {
    return this.session.calendars.filter(fits).map((model) => new Calendar(this.session, model));
  }

  private isOwned({ ownerEmail }: CalendarModel): boolean {
    return ownerEmail === this.session.email;
  }
}

/** What every calendar can, CalendarApp does with the user's own. Source [D]: the same page. */
const OF_DEFAULT = [
  'createAllDayEvent',
  'createAllDayEventSeries',
  'createEvent',
  'createEventFromDescription',
  'createEventSeries',
  'getColor',
  'getDescription',
  'getEventById',
  'getEventSeriesById',
  'getEvents',
  'getEventsForDay',
  'getId',
  'getName',
  'getTimeZone',
  'isHidden',
  'isMyPrimaryCalendar',
  'isOwnedByMe',
  'isSelected',
  'setColor',
  'setDescription',
  'setHidden',
  'setName',
  'setSelected',
  'setTimeZone',
] as const;

for (const name of OF_DEFAULT) {
  const value = function (this: CalendarApp, ...args: unknown[]): unknown {
    const calendar = this.getDefaultCalendar();
    return Reflect.apply(calendar[name], calendar, args);
  };
  Object.defineProperty(CalendarApp.prototype, name, { value, configurable: true, writable: true });
}
