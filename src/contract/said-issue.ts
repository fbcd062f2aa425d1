import type { Issue } from '../core/issue';

/** A finding with its sentence in the user's language. */
export interface SaidIssue extends Omit<Issue, 'code'> {
  readonly code: string;
  readonly text: string;
}
