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

/** Offsets of the zone over the span of the instants, looked at twice a year, at most 40 times. */
function offsetsOver(first: number, last: number, timeZone: string): number[] {
  const step = Math.max(DAY_MS * 182, (last - first) / 38);
  const offsets = new Set<number>();
  for (let instant = first; instant < last; instant += step)
    offsets.add(localClock(instant, timeZone) - instant);
  offsets.add(localClock(last, timeZone) - last);
  return Array.from(offsets);
}

function daysByOffsets(instants: readonly number[], timeZone: string): (instant: number) => number {
  let first = Infinity;
  let last = -Infinity;
  for (const instant of instants) {
    if (instant < first) first = instant;
    if (instant > last) last = instant;
  }
  // A year more on both sides: a short span may lie within one half of the year only.
  const offsets = offsetsOver(first - DAY_MS * 182, last + DAY_MS * 182, timeZone);
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
