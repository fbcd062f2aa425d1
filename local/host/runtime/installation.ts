/** How the script came to the file: bound to it, as a test deployment of an add-on, or from the Marketplace. */
export type Install = 'bound' | 'test' | 'published';

/** What kind of Google account pays for the script; quotas differ. */
export type Account = 'consumer' | 'workspace';
