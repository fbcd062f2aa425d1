import { textsByKey } from '../indicators/texts-by-key';
import type { Settings } from '../settings';
import type { Recognition } from '../table/table';

/** How to reach a customer, as the user wrote it; '' = not in the user's lists. */
export interface Reach {
  /** A person at the customer. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
}

/** Phone, e-mail and contact of each customer, by customer key, from whatever table has them. */
export function reachByKey(recognition: Recognition, settings: Settings): (key: string) => Reach {
  const texts = textsByKey(recognition, settings, {
    fields: ['contact', 'phone', 'email'],
    decides: ['phone', 'email'],
  });
  return (key) => {
    const [contact = '', phone = '', email = ''] = texts.get(key) ?? [];
    return { contact, phone, email };
  };
}
