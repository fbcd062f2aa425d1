import type { JobsView, JobView } from '../contract/api-jobs';
import { languageOf, type Language } from '../contract/language';
import { say } from '../contract/say';
import { JOB_WORDS, type JobWord } from '../contract/words/jobs';
import { jobsSheet, readJob, type Job } from '../google/jobs-sheet';
import { done, type Result } from './result';

export const CLOSE_MONTH = 'close-month';

/** What was asked for, when it ran last and what is next. */
export function viewJobs(language: Language): Result<JobsView> {
  const job = readJob(jobsSheet(SpreadsheetApp.getActiveSpreadsheet()), CLOSE_MONTH);
  return done(jobsView(job, language));
}

/** The view of the one job there is, or of none. */
export function jobsView(job: Job | null, language: Language): JobsView {
  if (job === null) return { jobs: [], text: say(JOB_WORDS[language]['not-asked'], language) };
  const view = jobView(job);
  const word = (name: JobWord): string =>
    say(JOB_WORDS[language][name], language, { ...job, at: job.lastRun });
  const sentences = [
    word('on'),
    ...(view.mailTo === null ? [] : [word('on-mail')]),
    ...(view.lastRun === null ? [] : [word('last-run')]),
    ...(view.isRunning ? [word('running')] : []),
    ...(view.lastError === null || view.isRunning ? [] : [view.lastError]),
  ];
  return { jobs: [view], text: sentences.join('\n') };
}

function jobView(job: Job): JobView {
  const [state = ''] = job.mail.split(' ');
  const mail = state === 'sent' ? 'sent' : state === 'sending' ? 'doubtful' : 'none';
  return {
    kind: CLOSE_MONTH,
    period: job.period,
    due: job.due,
    lastRun: job.lastRun || null,
    lastError: job.lastError || null,
    mailTo: job.mailTo || null,
    mail,
    isRunning: isLeased(job),
  };
}

/** Whether somebody's run has the job. A lease that is over belongs to a run that was broken off. */
export function isLeased({ lease }: Job): boolean {
  return lease > new Date().toJSON();
}

/** Language of the job's mail and sentences; the sheet may hold anything. */
export function jobLanguage({ language }: Job): Language {
  return languageOf(language);
}
