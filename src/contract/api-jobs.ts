/** What runs by itself at its time. */
export interface JobsApi {
  /** What was asked for, when it ran last and what is next. Writes nothing. */
  jobs: { request: Record<string, never>; value: JobsView };
  /** Has each month closed by itself once it is over, or no longer. With `mails` the user who asks gets a mail each time. */
  schedule: { request: { isOn: boolean; mails: boolean }; value: JobsView };
  /** Does by hand what is due now. */
  runDue: { request: Record<string, never>; value: JobsRun };
}

export interface JobsView {
  /** Empty where nothing was asked for. */
  readonly jobs: readonly JobView[];
  /** The same in a sentence or two. */
  readonly text: string;
}

export interface JobView {
  readonly kind: 'close-month';
  /** The month it closes next, 'YYYY-MM', and the first day on which it does, 'YYYY-MM-DD'. */
  readonly period: string;
  readonly due: string;
  /** 'YYYY-MM-DD HH:mm' in the file's zone; null before the first time. */
  readonly lastRun: string | null;
  /** What went wrong at the last try, a sentence; null when nothing did. */
  readonly lastError: string | null;
  /** Null: nobody gets a mail. */
  readonly mailTo: string | null;
  /** `doubtful`: a run was broken off while it sent the mail, which is not sent again. */
  readonly mail: 'none' | 'sent' | 'doubtful';
  /** Somebody's run is at it. */
  readonly isRunning: boolean;
}

export interface JobsRun {
  /** Months that were closed, 'YYYY-MM'. */
  readonly closed: readonly string[];
  readonly text: string;
}
