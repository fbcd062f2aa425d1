import type { ErrorLanguage } from './error-text';

/** Where public sources disagree or are silent about Google, the host can play each outcome. */
export interface HostFacts {
  /** Errors are translated to the user's language; 'scrambled' proves that nothing branches on words. */
  readonly errorLanguage: ErrorLanguage;
  /** Whether the script's engine has Intl. */
  readonly hasIntl: boolean;
  /** Whether a bad write fails at the next reading call or flush ('late') or where it stands. */
  readonly writeErrors: 'late' | 'at-once';
  /** Whether the cache forgets half of what it is given before its time ("expiry is a suggestion only"). */
  readonly cacheEvictsEarly: boolean;
  /** Whether a run by the clock has an active spreadsheet. */
  readonly clockRunHasSpreadsheet: boolean;
}

export const DEFAULT_FACTS: HostFacts = {
  errorLanguage: 'en',
  hasIntl: true,
  writeErrors: 'late',
  cacheEvictsEarly: false,
  clockRunHasSpreadsheet: true,
};
