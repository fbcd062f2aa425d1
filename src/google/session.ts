let locale: string | null = null;

/** The user's locale, e.g. 'es_MX'; needs no permission. Asked once: a script starts anew for every entry. */
export function userLocale(): string {
  locale ??= Session.getActiveUserLocale();
  return locale;
}

/** The user's e-mail address, '' where Google does not tell it or the permission was not given. */
export function userEmail(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch {
    // Without the permission the run goes on; the record then names nobody.
    return '';
  }
}
