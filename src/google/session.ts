let locale: string | null = null;

/** The user's locale, e.g. 'es_MX'; needs no permission. Asked once: a script starts anew for every entry. */
export function userLocale(): string {
  locale ??= Session.getActiveUserLocale();
  return locale;
}

let email: string | null = null;

/** The user's e-mail address, '' where Google does not tell it or the permission was not given. */
export function userEmail(): string {
  try {
    email ??= Session.getActiveUser().getEmail();
  } catch {
    // Without the permission the run goes on; the record then names nobody.
    email = '';
  }
  return email;
}

/** Has the rest of the run name nobody: a clock stops for good at the first call that the user did not allow. */
export function askNoEmail(): void {
  email = '';
}

/** Whether the run has a file of its own, as all but those of a clock do. */
export function hasActiveFile(): boolean {
  const file: unknown = SpreadsheetApp.getActiveSpreadsheet();
  return file !== null;
}
