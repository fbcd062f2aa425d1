const DAY_MS = 86_400_000;
/** More different times of day than this are not one column of calendar days. */
const FEW_TIMES_OF_DAY = 4;

/** Zones whose clock needs no service to be read. */
const UTC_ZONES: readonly string[] = ['Etc/UTC', 'UTC', 'Etc/GMT', 'GMT'];

/** What the zone's clock shows at an instant, as milliseconds since 1970 of that clock. */
function localClock(instant: number, timeZone: string): number {
  if (UTC_ZONES.includes(timeZone)) return instant;
  const text = Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  return Date.parse(text + 'Z');
}

/** Today's date and the time in a zone, 'YYYY-MM-DD HH:mm'. */
export function nowText(timeZone: string): string {
  const clock = localClock(new Date().getTime(), timeZone);
  return new Date(clock).toJSON().slice(0, 16).replace('T', ' ');
}

/**
 * Turns instants into calendar days of a time zone with few service calls.
 *
 * A date cell is an instant: midnight on the zone's own clock. Cells at the same time of day in UTC share the zone's
 * offset, so one look at the first and last of them is enough; a column with times of day is looked at twice a
 * year instead, and only instants near midnight are asked for one by one.
 *
 * @param instants milliseconds since 1970.
 * @returns a function from instant to whole days since 1970-01-01 on the zone's clock.
 */
export function calendarDays(instants: readonly number[], timeZone: string): (instant: number) => number {
  if (instants.length === 0) return () => NaN;
  const byTimeOfDay = new Map<number, { first: number; last: number }>();
  for (const instant of instants) {
    const time = ((instant % DAY_MS) + DAY_MS) % DAY_MS;
    const seen = byTimeOfDay.get(time);
    if (!seen) byTimeOfDay.set(time, { first: instant, last: instant });
    else if (instant < seen.first) seen.first = instant;
    else if (instant > seen.last) seen.last = instant;
  }
  return byTimeOfDay.size <= FEW_TIMES_OF_DAY
    ? daysByTimeOfDay(byTimeOfDay, timeZone)
    : daysByOffsets(instants, timeZone);
}

function daysByTimeOfDay(
  byTimeOfDay: ReadonlyMap<number, { first: number; last: number }>,
  timeZone: string,
): (instant: number) => number {
  const offsets = new Map<number, number>();
  for (const [time, { first, last }] of byTimeOfDay) {
    const offset = localClock(first, timeZone) - first;
    // Only zones of the Pacific ever jumped over a whole day, and so kept the time of day in UTC.
    const isSure = first === last || !timeZone.startsWith('Pacific/');
    const lastOffset = isSure ? offset : localClock(last, timeZone) - last;
    if (offset === lastOffset) offsets.set(time, offset);
  }
  return (instant) => {
    const offset = offsets.get(((instant % DAY_MS) + DAY_MS) % DAY_MS);
    return Math.floor((offset === undefined ? localClock(instant, timeZone) : instant + offset) / DAY_MS);
  };
}

/** Years before the latest cell that are looked at; a zone's offsets rarely change from year to year. */
const YEARS_LOOKED_AT = 20;

/** Offsets of the zone over the span of the instants: each January and July, when every clock that changes differs. */
function offsetsOver(first: number, last: number, timeZone: string): number[] {
  const lastYear = new Date(last).getUTCFullYear();
  const firstYear = Math.max(new Date(first).getUTCFullYear(), lastYear - YEARS_LOOKED_AT + 1);
  const offsets = new Set<number>();
  for (let year = firstYear; year <= lastYear; year++) {
    for (const month of [0, 6]) {
      const instant = Date.UTC(year, month, 1);
      offsets.add(localClock(instant, timeZone) - instant);
    }
  }
  return Array.from(offsets);
}

function daysByOffsets(instants: readonly number[], timeZone: string): (instant: number) => number {
  let first = Infinity;
  let last = -Infinity;
  for (const instant of instants) {
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  }
  const offsets = offsetsOver(first, last, timeZone);
  const asked = new Map<number, number>();
  return (instant) => {
    const days = offsets.map((offset) => Math.floor((instant + offset) / DAY_MS));
    const [day = NaN] = days;
    if (days.every((other) => other === day)) return day;
    let known = asked.get(instant);
    if (known === undefined) asked.set(instant, (known = Math.floor(localClock(instant, timeZone) / DAY_MS)));
    return known;
  };
}
