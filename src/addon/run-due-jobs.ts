import { linkToAllow } from '../google/permissions';
import { askNoEmail, hasActiveFile } from '../google/session';
import { rpc } from './rpc';

/**
 * Called by each user's clock, once an hour. Google does not say whether such a run of an add-on has its file open:
 * without one it ends quietly, and *Run what is due* does the same by hand. What went wrong stands with the job.
 */
export function runDueJobs(): void {
  if (!hasActiveFile()) return;
  if (linkToAllow('email') !== null) askNoEmail();
  rpc('runDue', {});
}
