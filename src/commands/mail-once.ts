import { say } from '../contract/say';
import { JOB_WORDS, type JobWord } from '../contract/words/jobs';
import { writeJob, type Job } from '../google/jobs-sheet';
import { isOneAddress, mailsLeft, sendMail, type Letter } from '../google/mail';
import { linkToAllow } from '../google/permissions';
import { jobLanguage } from './jobs-view';

/** What became of a mail. */
export interface Mailed {
  /** What the job remembers of it. */
  readonly mail: Job['mail'];
  /** A sentence in the language of the job; null where no mail was wanted. */
  readonly text: string | null;
  readonly isSent: boolean;
}

/**
 * Sends the job's mail about a month, if that was not begun before. "sending" stands in the file before the mail goes and
 * "sent" after it: where a run ended in between nobody can tell, and the mail is not sent again.
 *
 * @param letter is made only when it is sent.
 */
export function mailOnce(job: Job, month: string, letter: () => Letter): Mailed {
  if (job.mailTo === '' || job.mail === 'sent ' + month) return { mail: job.mail, text: null, isSent: true };
  const told = (name: JobWord, params: Record<string, string> = {}): string =>
    say(JOB_WORDS[jobLanguage(job)][name], jobLanguage(job), { ...job, period: month, ...params });
  const notSent = (text: string): Mailed => ({ mail: job.mail, text, isSent: false });
  const sending = 'sending ' + month;
  if (job.mail === sending) return notSent(told('mail-doubtful'));
  if (!isOneAddress(job.mailTo)) return notSent(told('mail-address'));
  const link = linkToAllow('mail');
  if (link !== null) return notSent(told('mail-permission', { link }));
  if (mailsLeft() < 1) return notSent(told('mail-used-up'));
  const ready = letter();
  writeJob(SpreadsheetApp.getActiveSpreadsheet(), { ...job, mail: sending });
  sendMail(ready);
  return { mail: 'sent ' + month, text: told('mail-sent'), isSent: true };
}
