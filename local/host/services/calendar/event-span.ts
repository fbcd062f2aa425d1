/** When an event is. An all-day event begins and ends at midnight of the calendar's zone, the end not included. */
export interface EventSpan {
  readonly startMs: number;
  readonly endMs: number;
  readonly isAllDay: boolean;
}
