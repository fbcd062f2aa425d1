import { EnumValue } from '../../runtime/enum-value';
import type { GuestModel } from './model';

/** Source [D]: reference/calendar/event-guest. */
export class EventGuest {
  constructor(private readonly model: GuestModel) {}

  getEmail(): string {
    return this.model.email;
  }

  /** The address, since the host knows no names. */
  getName(): string {
    return this.model.email;
  }

  getGuestStatus(): EnumValue {
    return new EnumValue('GuestStatus', this.model.status);
  }

  getStatus(): string {
    return this.model.status;
  }

  getAdditionalGuests(): number {
    return 0;
  }
}
