import type { JobsRun } from '../contract/api-jobs';
import type { ClosingView } from '../contract/api-history';
import type { Language } from '../contract/language';
import { say } from '../contract/say';
import { wireIssue, type AnyIssue } from '../contract/wire-issue';
import { JOB_WORDS, type JobWord } from '../contract/words/jobs';
import { dayAfterMonth, lastWholeMonth, monthAfter } from '../core/jobs/months';
import type { Settings } from '../core/settings';
import { dayOfIso } from '../core/table/calendar';
import { nowText } from '../google/dates';
import { withDocumentLock } from '../google/document-lock';
import { jobsSheet, readJob, writeJob, type Job } from '../google/jobs-sheet';
import type { Letter } from '../google/mail';
import { SETTINGS_SHEET } from '../google/own-sheets';
import { readWorkbook } from '../google/sheet-reader';
import { asOfMonth, closeMonth } from './close-month';
import { closingMail, newlyLate } from './closing-mail';
import { computeClasses } from './compute-classes';
import { CLOSE_MONTH, isLeased, jobLanguage } from './jobs-view';
import { mailOnce } from './mail-once';
import { done, refused, type Result } from './result';
import { storedSettings } from './settings';

/** Google breaks a run off after six minutes: whoever holds a job longer than this has let it go. */
const LEASE_MS = 10 * 60_000;

/** A job that this run has. */
interface Claimed {
  readonly job: Job;
  /** The month it closes, 'YYYY-MM'. */
  readonly month: string;
  /** 'YYYY-MM-DD HH:mm' in the file's zone. */
  readonly at: string;
}

/**
 * Does what is due, once, whosever clock comes first: the job is leased under the lock before anything is done. A run that
 * was broken off is finished by the next one after its lease: closing a month again changes nothing, and the mail is never
 * sent twice. Of several months that were missed the last is closed.
 */
export function runDueJobs(language: Language): Result<JobsRun> {
  const claimed = withDocumentLock(claim);
  if (claimed === null) return refused({ code: 'other-run', severity: 'refusal' });
  if (typeof claimed === 'string')
    return done({ closed: [], text: say(JOB_WORDS[language][claimed], language) });
  return runClaimed(claimed);
}

/** Leases the job for this run, which keeps the lock until it ends; else says why there is nothing to do. */
function claim(): Claimed | JobWord {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const job = readJob(jobsSheet(spreadsheet), CLOSE_MONTH);
  if (job === null) return 'not-asked';
  const at = nowText(spreadsheet.getSpreadsheetTimeZone());
  const today = at.slice(0, 10);
  if (job.due > today) return 'not-due';
  if (isLeased(job)) return 'running';
  const language = jobLanguage(job);
  const leased = {
    ...job,
    lease: new Date(new Date().getTime() + LEASE_MS).toJSON(),
    // It stands there until the run says otherwise.
    lastError: say(JOB_WORDS[language]['broken-off'], language, { at }),
  };
  writeJob(spreadsheet, leased);
  return { job: leased, month: lastWholeMonth(today), at };
}

/** Closes the month, tells it by mail, and puts down how that went and what is next. */
function runClaimed(claimed: Claimed): Result<JobsRun> {
  const { job, month, at } = claimed;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const settings = storedSettings(spreadsheet.getSheetByName(SETTINGS_SHEET) ?? undefined);
  if (!settings.ok) return failed(claimed, settings.issues);
  const accept = ['finish', 'repair', 'keep-filter'] as const;
  const closing = closeMonth({ settings: settings.value, month, accept }, jobLanguage(job));
  if (!closing.ok) return failed(claimed, closing.issues);
  const letter = (): Letter => letterOf(claimed, closing.value, settings.value);
  const { mail, text, isSent } = mailOnce(job, month, letter);
  writeJob(spreadsheet, { ...nextOf(job, month), lastRun: at, mail, lastError: isSent ? '' : (text ?? '') });
  return done({ closed: [month], text: [closing.value.text, ...(text === null ? [] : [text])].join('\n') });
}

/** The job as it waits for the month after. */
function nextOf(job: Job, month: string): Job {
  const period = monthAfter(month);
  return { ...job, period, due: dayAfterMonth(period), lease: '' };
}

/** Stays due, so that the next run tries again; not where somebody closed a later month by hand. */
function failed({ job, month }: Claimed, issues: readonly AnyIssue[]): Result<never> {
  const language = jobLanguage(job);
  const lastError = issues.map((issue) => wireIssue(issue, language).text).join(' ');
  const isOver = issues.some(({ code }) => code === 'month-closed-later');
  writeJob(SpreadsheetApp.getActiveSpreadsheet(), {
    ...(isOver ? nextOf(job, month) : { ...job, lease: '' }),
    lastError,
  });
  return refused(...issues);
}

/** The mail about the month, with those whose next order became late in it. */
function letterOf({ job, month, at }: Claimed, closing: ClosingView, settings: Settings): Letter {
  const workbook = readWorkbook();
  const computed = computeClasses(workbook, asOfMonth(settings, month, at.slice(0, 10)));
  const late = computed.ok ? newlyLate(computed.value, dayOfIso(month + '-01') ?? NaN) : [];
  return closingMail(job.mailTo, { closing, late, url: workbook.spreadsheet.getUrl() }, jobLanguage(job));
}
