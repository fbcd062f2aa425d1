import type { Settings } from '../core/settings';
import type { UndoSummary, WireIssue } from './api';

/** What is wrong in the data, and mending what can be mended safely. */
export interface ChecksApi {
  /** Reads everything and writes nothing. */
  checks: { request: { settings: Settings }; value: DataChecks };
  /**
   * What a mend would write (`confirmed` null), or writes it: only the cells named in `confirmed` that still hold what
   * was shown. Nothing but these cells is touched.
   */
  mend: {
    request: { settings: Settings; kind: MendKind; confirmed: readonly MendedCell[] | null };
    value: Mending;
  };
  /** Puts back what the last mend wrote where the cells still hold it; the rest is listed. */
  undoMend: { request: { confirmed: boolean }; value: UndoSummary };
}

/**
 * `numbers`: texts that look like numbers become numbers; `dates`: texts that are days become days; `names`: a name
 * written in several ways gets one of them.
 */
export type MendKind = 'numbers' | 'dates' | 'names';

export interface DataChecks {
  /** The gravest kinds first. */
  readonly kinds: readonly CheckKind[];
  /** Said when nothing was found; null otherwise. */
  readonly text: string | null;
}

/** Findings of one kind. */
export interface CheckKind {
  /** Code of the finding. */
  readonly kind: string;
  /** One for each place; the sentence of the first stands for the kind. */
  readonly issues: readonly WireIssue[];
  /** Cells to jump to with `goTo`, at most twenty. */
  readonly cells: readonly CheckedCell[];
  /** How many rows or things in all. */
  readonly count: number;
  /** Null where nothing can be mended safely. */
  readonly mend: MendKind | null;
}

export interface CheckedCell {
  readonly sheetName: string;
  readonly rowNumber: number;
  /** Header as written; null where the whole row is meant. */
  readonly column: string | null;
}

export interface MendedCell extends CheckedCell {
  readonly column: string;
  /** The cell as it stands, and as it would be, both as texts; a day as 'YYYY-MM-DD'. */
  readonly before: string;
  readonly after: string;
}

export interface Mending {
  readonly isDone: boolean;
  /** At most 500 at once; `count` says how many there are. */
  readonly cells: readonly MendedCell[];
  readonly count: number;
  /** Cells that hold something else by now: left as they are. */
  readonly kept: readonly MendedCell[];
  readonly text: string;
}
