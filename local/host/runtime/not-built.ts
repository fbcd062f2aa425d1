import { RealmError } from './realm-error';

/** The host's own refusal of something documented that it does not do: it never silently does nothing. */
export function notBuilt(what: string): RealmError {
  return new RealmError('Error', `not on the local host: ${what}`);
}
