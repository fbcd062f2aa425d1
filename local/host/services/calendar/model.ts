import type { EventSpan } from './event-span';
import type { RecurrenceModel } from './recurrence-model';

export interface GuestModel {
  readonly email: string;
  /** Name of CalendarApp.GuestStatus. */
  status: string;
}

/** Kinds of reminders; minutes before the beginning. */
export interface Reminders {
  email: number[];
  popup: number[];
  sms: number[];
}

/** An event, or a series of them: then `span` is its first. */
export interface EventModel {
  readonly id: string;
  title: string;
  description: string;
  location: string;
  span: EventSpan;
  recurrence: RecurrenceModel | null;
  /** Beginnings of occurrences that were deleted or stand as events of their own. */
  readonly leftOut: Set<number>;
  /** The series that an event was taken out of; null for all others. */
  readonly seriesId: string | null;
  readonly guests: GuestModel[];
  readonly tags: Map<string, string>;
  reminders: Reminders;
  /** What nobody here interprets, by the name of the property. */
  readonly details: Map<string, unknown>;
  readonly creator: string;
  readonly createdMs: number;
  updatedMs: number;
  isDeleted: boolean;
}

export interface CalendarModel {
  readonly id: string;
  readonly ownerEmail: string;
  name: string;
  description: string;
  color: string;
  timeZone: string;
  isHidden: boolean;
  isSelected: boolean;
  /** E-mail addresses of others who have it in their list. */
  readonly subscribers: Set<string>;
  events: EventModel[];
}

const DEFAULT_COLOR = '#9FC6E7';

/** Google asks a guest to an event: a mail that the script itself did not write. */
export interface EventInvitation {
  readonly eventId: string;
  readonly email: string;
  readonly sentBy: string;
  readonly sentAtMs: number;
}

/** The calendars of everyone. */
export class CalendarStore {
  /** Invitations to events made with `sendInvites`: Google sends them, not the script. */
  readonly invitations: EventInvitation[] = [];
  private calendars: CalendarModel[] = [];
  private lastNumber = 0;

  /** Those in a person's list; the own one, named as the address, comes first and is always there. */
  of(email: string, timeZone: string): CalendarModel[] {
    if (!this.find(email)) this.add(email, email, email, timeZone);
    return this.calendars.filter(
      ({ ownerEmail, subscribers }) => ownerEmail === email || subscribers.has(email),
    );
  }

  find(id: string): CalendarModel | null {
    return this.calendars.find((calendar) => calendar.id === id) ?? null;
  }

  create(name: string, ownerEmail: string, timeZone: string): CalendarModel {
    return this.add(`${this.newId()}@group.calendar.google.com`, name, ownerEmail, timeZone);
  }

  remove(calendar: CalendarModel): void {
    this.calendars = this.calendars.filter((other) => other !== calendar);
  }

  newId(): string {
    this.lastNumber += 1;
    return `local${String(this.lastNumber).padStart(21, '0')}`;
  }

  private add(id: string, name: string, ownerEmail: string, timeZone: string): CalendarModel {
    const calendar: CalendarModel = {
      id,
      ownerEmail,
      name,
      description: '',
      color: DEFAULT_COLOR,
      timeZone,
      isHidden: false,
      isSelected: true,
      subscribers: new Set(),
      events: [],
    };
    this.calendars.push(calendar);
    return calendar;
  }
}
