import type { TableIssueCode } from './table/issue-codes';
import type { IndicatorIssueCode } from './indicators/issue-codes';
import type { SchemeIssueCode } from './schemes/issue-codes';

/** Every finding about the data that core can report. The sentences stand in `contract/words`. */
export type IssueCode = TableIssueCode | IndicatorIssueCode | SchemeIssueCode;

/**
 * How much an issue matters: `refusal` stops the run before anything is written, `question` needs the user's
 * choice first, `warning` changes what the user should believe, `notice` is only information.
 */
export type Severity = 'refusal' | 'question' | 'warning' | 'notice';

/** One finding about the data: a code for the words, where it was found, and the values the sentence names. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly sheetName?: string;
  /** Header as the user wrote it. */
  readonly column?: string;
  /** 1-based rows as the user sees them, ascending, at most `ROWS_NAMED` of them; `count` has the true number. */
  readonly rowNumbers?: readonly number[];
  /** How many rows or things the issue is about. */
  readonly count?: number;
  /** Values for the placeholders of the sentence. */
  readonly details?: Readonly<Record<string, string | number>>;
  /** For a question: the answers, each with the settings that choose it. */
  readonly candidates?: readonly Candidate[];
}

/** One possible answer to a question, with the line of the settings file that decides for it. */
export interface Candidate {
  /** What the user reads: a sheet name, a header, an order of day and month. */
  readonly label: string;
  /** The part of the settings file that chooses this answer, to be merged into the user's settings. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Rows listed by number in one issue; more are only counted. */
export const ROWS_NAMED = 20;
