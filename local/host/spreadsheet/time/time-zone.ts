import { EPOCH_SERIAL, MILLISECONDS_PER_DAY } from './calendar';

const PARTS = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** Turns instants into serials of one time zone and back, remembering each day's offset. */
export class TimeZone {
  private readonly clock: Intl.DateTimeFormat;
  /** Offset at the start of each UTC day that was asked for. */
  private readonly offsetOfStart = new Map<number, number>();

  /** @throws RangeError when the zone is unknown. */
  constructor(readonly name: string) {
    this.clock = new Intl.DateTimeFormat('en-US', {
      ...PARTS,
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      calendar: 'iso8601',
    });
  }

  /** Serial of an instant (milliseconds since 1970) by this zone's clock. */
  serial(instantMs: number): number {
    return (instantMs + this.offsetMs(instantMs)) / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
  }

  /**
   * Instant at which this zone's clock shows the serial. A time that does not exist (clock set forward) gives the
   * instant as much later; one that exists twice gives the first.
   */
  instantMs(serial: number): number {
    const localMs = Math.round((serial - EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
    const before = this.offsetMs(localMs - MILLISECONDS_PER_DAY);
    const after = this.offsetMs(localMs + MILLISECONDS_PER_DAY);
    if (before === after) return localMs - before;
    const early = localMs - before;
    if (this.offsetMs(early) === before) return early;
    const late = localMs - after;
    return this.offsetMs(late) === after ? late : early;
  }

  private offsetMs(instantMs: number): number {
    const day = Math.floor(instantMs / MILLISECONDS_PER_DAY);
    const offset = this.offsetAtStart(day);
    return offset === this.offsetAtStart(day + 1) ? offset : this.measuredOffsetMs(instantMs);
  }

  private offsetAtStart(day: number): number {
    let offset = this.offsetOfStart.get(day);
    if (offset === undefined) {
      offset = this.measuredOffsetMs(day * MILLISECONDS_PER_DAY);
      this.offsetOfStart.set(day, offset);
    }
    return offset;
  }

  private measuredOffsetMs(instantMs: number): number {
    const wholeSeconds = Math.floor(instantMs / 1000) * 1000;
    const shown: Record<string, string> = {};
    for (const part of this.clock.formatToParts(wholeSeconds)) shown[part.type] = part.value;
    const year = shown['era'] === 'BC' ? 1 - Number(shown['year']) : Number(shown['year']);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(shown['month']) - 1, Number(shown['day']));
    local.setUTCHours(Number(shown['hour']), Number(shown['minute']), Number(shown['second']));
    return local.getTime() - wholeSeconds;
  }
}

const zones = new Map<string, TimeZone>();

export function timeZone(name: string): TimeZone {
  let zone = zones.get(name);
  if (!zone) zones.set(name, (zone = new TimeZone(name)));
  return zone;
}
