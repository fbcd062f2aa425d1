import type { Severity } from '../core/issue';
import type { Settings } from '../core/settings';
import type { SaidIssue } from './said-issue';

/** What is wrong in the data. */
export interface ChecksApi {
  /** Reads everything and writes nothing. What would stop a run is found too. */
  checks: { request: { settings: Settings }; value: DataChecks };
}

export interface DataChecks {
  /** The gravest kinds first. */
  readonly kinds: readonly CheckKind[];
  /** Says so when nothing was found; null otherwise. */
  readonly text: string | null;
}

/** Findings of one kind. */
export interface CheckKind {
  /** Code of the finding, or the reason why rows are left out. */
  readonly kind: string;
  readonly severity: Severity;
  /** One for each place. */
  readonly issues: readonly SaidIssue[];
  /** Cells to jump to with `goTo`, at most twenty. */
  readonly cells: readonly CheckedCell[];
  /** How many rows or things in all. */
  readonly count: number;
}

export interface CheckedCell {
  readonly sheetName: string;
  readonly rowNumber: number;
  /** Header as written; null where the whole row is meant. */
  readonly column: string | null;
}
