import { HostException } from '../../runtime/host-exception';
import { wallClock } from '../../spreadsheet/time/calendar';
import { timeZone } from '../../spreadsheet/time/time-zone';
import { clockText, dayText } from '../answer-texts';
import { QuestionItem } from './question-item';

const MOST_HOURS = 72;

/** Days as the script's zone has them. Answers are '2026-03-27' and '2026-03-27 14:30'. [L gf:testformresponse] */
abstract class DayItem extends QuestionItem {
  includesYear(): boolean {
    return this.model.includesYear;
  }

  setIncludesYear(enableYear: boolean): this {
    return this.change((item) => (item.includesYear = enableYear));
  }

  protected clock(date: Date): ReturnType<typeof wallClock> {
    if (Number.isNaN(date.getTime())) throw new HostException('invalidArgument', { name: 'response' });
    const zone = timeZone(this.scope.context.state.scriptTimeZone());
    return wallClock(zone.serial(date.getTime()));
  }
}

export class DateItem extends DayItem {
  createResponse(response: Date): object {
    return this.responseOf(dayText(this.clock(response), this.model.includesYear));
  }
}

export class DateTimeItem extends DayItem {
  createResponse(response: Date): object {
    const clock = this.clock(response);
    const day = dayText(clock, this.model.includesYear);
    return this.responseOf(`${day} ${clockText(clock.hour, clock.minute)}`);
  }
}

/** A time of day: '07:45'. */
export class TimeItem extends QuestionItem {
  createResponse(hour: number, minute: number): object {
    refuseOutside(hour, 23, 'hour');
    refuseOutside(minute, 59, 'minute');
    return this.responseOf(clockText(hour, minute));
  }
}

/** A length of time: '01:02:03'. */
export class DurationItem extends QuestionItem {
  createResponse(hours: number, minutes: number, seconds: number): object {
    refuseOutside(hours, MOST_HOURS, 'hours');
    refuseOutside(minutes, 59, 'minutes');
    refuseOutside(seconds, 59, 'seconds');
    return this.responseOf(clockText(hours, minutes, seconds));
  }
}

function refuseOutside(value: number, most: number, name: string): void {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new HostException('invalidArgument', { name });
}
