import type { JobsView } from '../contract/api-jobs';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { JOB_WORDS } from '../contract/words/jobs';
import { dayAfterMonth } from '../core/jobs/months';
import { nowText } from '../google/dates';
import { withDocumentLock } from '../google/document-lock';
import { mayAddSheets } from '../google/edit-rights';
import { jobsSheet, readJob, removeJob, writeJob, type Job } from '../google/jobs-sheet';
import { isOneAddress } from '../google/mail';
import { linkToAllow, type Permission } from '../google/permissions';
import { userEmail } from '../google/session';
import { CLOSE_MONTH, jobsView } from './jobs-view';
import { done, refused, type Result } from './result';

/** The current user's clock for this file. */
export interface Clock {
  /** Makes one where there is none. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Has each month closed by itself once it is over, from the current one on; or no longer. Off until somebody asks. */
export function scheduleClosing(
  { isOn, mails }: { isOn: boolean; mails: boolean },
  language: Language,
  clock: Clock,
): Result<JobsView> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!mayAddSheets(spreadsheet)) {
    const sheetName = spreadsheet.getActiveSheet().getName();
    return refused({ code: 'may-not-edit', severity: 'refusal', sheetName });
  }
  return isOn ? startClosing(mails, language, clock) : stopClosing(language, clock);
}

function startClosing(mails: boolean, language: Language, clock: Clock): Result<JobsView> {
  const link = missing(mails ? ['clock', 'mail'] : ['clock']);
  if (link !== null) return refused({ code: 'permission-missing', severity: 'refusal', details: { link } });
  const mailTo = mails ? userEmail() : '';
  if (mails && !isOneAddress(mailTo)) return refused({ code: 'own-address-unknown', severity: 'refusal' });
  // The clock first: a job without one would promise what nobody does.
  clock.start();
  const job = withDocumentLock(() => putDown({ mailTo, language }));
  return job === null ? refused({ code: 'other-run', severity: 'refusal' }) : done(jobsView(job, language));
}

/** A job that somebody asked for before keeps its time and what is known of its runs. */
function putDown(asked: Pick<Job, 'mailTo' | 'language'>): Job {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const period = nowText(spreadsheet.getSpreadsheetTimeZone()).slice(0, 7);
  const standing = readJob(jobsSheet(spreadsheet), CLOSE_MONTH);
  const fresh = {
    kind: CLOSE_MONTH,
    period,
    due: dayAfterMonth(period),
    lease: '',
    lastRun: '',
    lastError: '',
    mail: '',
  };
  const job = { ...fresh, ...standing, ...asked };
  writeJob(spreadsheet, job);
  return job;
}

/** The clocks of others find nothing to do from now on. */
function stopClosing(language: Language, clock: Clock): Result<JobsView> {
  const removed = withDocumentLock(() => {
    removeJob(SpreadsheetApp.getActiveSpreadsheet(), CLOSE_MONTH);
    return true;
  });
  if (removed === null) return refused({ code: 'other-run', severity: 'refusal' });
  if (missing(['clock']) === null) clock.stop();
  return done({ jobs: [], text: say(JOB_WORDS[language].off, language) });
}

/** The link to allow the first permission that is missing; null when all were given. */
function missing(permissions: readonly Permission[]): string | null {
  for (const permission of permissions) {
    const link = linkToAllow(permission);
    if (link !== null) return link;
  }
  return null;
}
