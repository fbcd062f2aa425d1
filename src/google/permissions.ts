const SCOPES = {
  file: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  pages: 'https://www.googleapis.com/auth/script.container.ui',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  clock: 'https://www.googleapis.com/auth/script.scriptapp',
  email: 'https://www.googleapis.com/auth/userinfo.email',
} as const;

/** What the user may have unticked: reading and writing this file, showing pages, sending mail, running at a time, one's address. */
export type Permission = keyof typeof SCOPES;

/** Since users may untick single permissions Google takes a list of them; the published types lag behind. */
interface ScopedAuthorization {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** The link under which the user gives a permission that is missing; null when it was given. */
export function linkToAllow(permission: Permission): string | null {
  const script: ScopedAuthorization = ScriptApp;
  const info = script.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SCOPES[permission]]);
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing ? info.getAuthorizationUrl() : null;
}
