import { Calendar } from './calendar';
import { CalendarApp } from './calendar-app';
import { CalendarEvent } from './calendar-event';
import { CalendarEventSeries } from './calendar-event-series';
import { EventGuest } from './event-guest';
import { EventRecurrence, RecurrenceRule } from './recurrence';

/** The classes of the Calendar service by their documented names. */
export const CALENDAR_CLASSES = {
  Calendar,
  CalendarApp,
  CalendarEvent,
  CalendarEventSeries,
  EventGuest,
  EventRecurrence,
  RecurrenceRule,
};
