import { EnumValue } from '../../runtime/enum-value';
import { HostException } from '../../runtime/host-exception';
import { markStored, storeMembers } from '../../surface/stored-members';
import type { StoredValues } from '../../surface/stored-members';
import type { CalendarSession } from './calendar-session';
import { EventGuest } from './event-guest';
import type { CalendarModel, EventModel, Reminders } from './model';

const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 40_320;
const MOST_REMINDERS = 5;

/** What events and series have in common. Source [D]: reference/calendar/calendar-event, calendar-event-series. */
export abstract class EventItem implements StoredValues {
  constructor(
    protected readonly session: CalendarSession,
    protected readonly calendar: CalendarModel,
  ) {}

  /** The event as it stands. */
  protected abstract get model(): EventModel;

  /** The event to be changed; an occurrence of a series becomes an event of its own first. */
  protected abstract own(): EventModel;

  getId(): string {
    return this.model.id;
  }

  getTitle(): string {
    return this.model.title;
  }

  setTitle(title: string): this {
    return this.change((model) => (model.title = title));
  }

  getDescription(): string {
    return this.model.description;
  }

  setDescription(description: string): this {
    return this.change((model) => (model.description = description));
  }

  getLocation(): string {
    return this.model.location;
  }

  setLocation(location: string): this {
    return this.change((model) => (model.location = location));
  }

  getCreators(): string[] {
    return [this.model.creator];
  }

  getDateCreated(): Date {
    return new Date(this.model.createdMs);
  }

  getLastUpdated(): Date {
    return new Date(this.model.updatedMs);
  }

  getOriginalCalendarId(): string {
    return this.calendar.id;
  }

  isOwnedByMe(): boolean {
    return this.calendar.ownerEmail === this.session.email;
  }

  getEventType(): EnumValue {
    return new EnumValue('Calendar.EventType', 'DEFAULT');
  }

  /** @throws HostException `invalidEmail` */
  addGuest(email: string): this {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new HostException('invalidEmail', { address: email });
    if (this.model.guests.some((guest) => guest.email === email)) return this;
    return this.change((model) => model.guests.push({ email, status: 'INVITED' }));
  }

  removeGuest(email: string): this {
    return this.change(({ guests }) => {
      const index = guests.findIndex((guest) => guest.email === email);
      if (index >= 0) guests.splice(index, 1);
    });
  }

  getGuestByEmail(email: string): EventGuest | null {
    return this.getGuestList(true).find((guest) => guest.getEmail() === email) ?? null;
  }

  getGuestList(includeOwner = false): EventGuest[] {
    const owner = includeOwner ? [new EventGuest({ email: this.model.creator, status: 'OWNER' })] : [];
    return [...owner, ...this.model.guests.map((guest) => new EventGuest(guest))];
  }

  getAllTagKeys(): string[] {
    return [...this.model.tags.keys()];
  }

  /** Null for a tag that the event does not have. */
  getTag(key: string): string | null {
    return this.model.tags.get(key) ?? null;
  }

  setTag(key: string, value: string): this {
    return this.change(({ tags }) => tags.set(key, value));
  }

  deleteTag(key: string): this {
    return this.change(({ tags }) => tags.delete(key));
  }

  addEmailReminder(minutesBefore: number): this {
    return this.addReminder('email', minutesBefore);
  }

  addPopupReminder(minutesBefore: number): this {
    return this.addReminder('popup', minutesBefore);
  }

  addSmsReminder(minutesBefore: number): this {
    return this.addReminder('sms', minutesBefore);
  }

  getEmailReminders(): number[] {
    return this.model.reminders.email;
  }

  getPopupReminders(): number[] {
    return this.model.reminders.popup;
  }

  getSmsReminders(): number[] {
    return this.model.reminders.sms;
  }

  removeAllReminders(): this {
    return this.change((model) => (model.reminders = { email: [], popup: [], sms: [] }));
  }

  /** The host's calendars have no reminders by default. */
  resetRemindersToDefault(): this {
    return this.removeAllReminders();
  }

  anyoneCanAddSelf(): boolean {
    return this.readStored('AnyoneCanAddSelf') === true;
  }

  guestsCanInviteOthers(): boolean {
    return this.readStored('GuestsCanInviteOthers') !== false;
  }

  guestsCanModify(): boolean {
    return this.readStored('GuestsCanModify') === true;
  }

  guestsCanSeeGuests(): boolean {
    return this.readStored('GuestsCanSeeGuests') !== false;
  }

  readStored(name: string): unknown {
    return this.model.details.get(name);
  }

  writeStored(name: string, value: unknown): void {
    this.change(({ details }) => details.set(name, value));
  }

  /** @throws HostException `eventGone` */
  protected change(apply: (model: EventModel) => unknown): this {
    if (this.model.isDeleted) throw new HostException('eventGone');
    const model = this.own();
    apply(model);
    model.updatedMs = this.session.context.now();
    return this;
  }

  /** 5 minutes to 4 weeks before, five in all. @throws HostException `invalidArgument` */
  private addReminder(kind: keyof Reminders, minutesBefore: number): this {
    const count = Object.values(this.model.reminders).flat().length;
    const isLegal =
      minutesBefore >= SHORTEST_MINUTES && minutesBefore <= LONGEST_MINUTES && count < MOST_REMINDERS;
    if (!isLegal) throw new HostException('invalidArgument', { name: 'minutesBefore' });
    return this.change(({ reminders }) => reminders[kind].push(minutesBefore));
  }
}

storeMembers(EventItem, {
  AnyoneCanAddSelf: false,
  Color: '',
  GuestsCanInviteOthers: true,
  GuestsCanModify: false,
  GuestsCanSeeGuests: true,
  MyStatus: new EnumValue('GuestStatus', 'OWNER'),
  Transparency: new EnumValue('EventTransparency', 'OPAQUE'),
  Visibility: new EnumValue('Visibility', 'DEFAULT'),
});
markStored(EventItem, ['anyoneCanAddSelf', 'guestsCanInviteOthers', 'guestsCanModify', 'guestsCanSeeGuests']);
