import type { Acceptance } from './api';
import type { CommandIssueCode } from './words/commands';

/** What the user can allow to get past a finding; the sidebar shows a button for each. */
export const ACCEPTANCES: Readonly<Partial<Record<CommandIssueCode, readonly Acceptance[]>>> = {
  'run-broken': ['finish'],
  'rows-sorted-apart': ['repair'],
  'rows-sorted-meanwhile': ['repair'],
  'filter-narrow': ['widen-filter', 'keep-filter'],
};
