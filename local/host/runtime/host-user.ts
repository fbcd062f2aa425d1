/** A person who uses a file. `role` is what the file grants. */
export interface HostUser {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'commenter' | 'viewer' | 'stranger';
  /** As Session.getActiveUserLocale gives it: 'en', 'es', 'zh_CN' ... */
  readonly locale: string;
}
