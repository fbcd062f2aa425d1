import type { MovedBy } from '../core/history/closing';
import type { ClassMark } from '../core/history/shown-classes';

/** What is remembered: reads `_History` alone and writes nothing, but for the sheet that is opened. */
export interface HistoryApi {
  /** Who moved at a closing; null: the last one. */
  movement: { request: { month: string | null }; value: MovementView };
  /** Who stands behind a cell of it, at most 500. */
  movementCell: {
    request: { month: string | null; from: string; to: string };
    value: { customers: readonly MoverView[] };
  };
  /** One customer, by its key, from closing to closing. */
  customerHistory: { request: { key: string }; value: CustomerHistoryView };
  /** Runs that undo can take back. */
  pastRuns: { request: Record<string, never>; value: { runs: readonly PastRun[] } };
  /** Shows the sheet in which classes are given by hand; makes it where there is none. */
  manualSheet: { request: Record<string, never>; value: { sheetName: string } };
}

/** What closing a month did. */
export interface ClosingView {
  /** 'YYYY-MM'. */
  readonly month: string;
  /** The month was closed before; `isChanged` tells whether anything differs from then. */
  readonly isAgain: boolean;
  readonly isChanged: boolean;
  /** Cells of the list that the classification wrote with which a closing begins. */
  readonly cellsWritten: number;
  /** What is to be known about it, in sentences. */
  readonly notices: readonly string[];
  readonly movement: MovementView;
  /** Name of the sheet that shows the movement. */
  readonly sheetName: string;
  /** In a sentence or two. */
  readonly text: string;
}

/** Who moved between two closings. Class ids are language-free, names in the user's language. */
export interface MovementView {
  readonly month: string;
  /** The closing before; null for the first. */
  readonly before: string | null;
  /** Months on record, the latest first. */
  readonly months: readonly string[];
  /** Rows and columns of the table, best first: classes, 'no-class', 'new' or 'left'. */
  readonly from: readonly NamedClass[];
  readonly to: readonly NamedClass[];
  /** Cells with somebody in them. */
  readonly cells: readonly MigrationCellView[];
  readonly up: number;
  readonly down: number;
  readonly new: number;
  readonly left: number;
  /** More up than down. */
  readonly net: number;
  /** Of those who had a class and are still in the list: how many kept it, 0..1; null for nobody. */
  readonly stayRate: number | null;
  /** At most a hundred, those with the largest amount first. */
  readonly movers: readonly MoverView[];
  readonly text: string;
}

export interface NamedClass {
  readonly id: string;
  readonly name: string;
}

export interface MoverView {
  /** As the request `customer` takes it. */
  readonly key: string;
  readonly name: string;
  readonly from: NamedClass;
  readonly to: NamedClass;
  readonly direction: 'up' | 'down' | 'new' | 'left' | 'regrouped' | 'same';
  readonly amount: number | null;
  /** Null where it cannot be told. */
  readonly movedBy: MovedBy | null;
  /** The same in words; '' for null. */
  readonly why: string;
}

/** One customer at the closings where something about it changed, the latest first. */
export interface CustomerHistoryView {
  readonly closings: readonly CustomerClosingView[];
}

export interface CustomerClosingView {
  readonly month: string;
  /** Null in no class and for one who left. */
  readonly class: string | null;
  readonly className: string;
  /** Class by the numbers alone. */
  readonly raw: string | null;
  readonly mark: ClassMark | null;
  readonly score: number | null;
  readonly movedBy: MovedBy | null;
  readonly why: string;
}

/** A run that undo can take back, the latest first. */
export interface PastRun {
  /** How many runs back it is: 1 = the last. */
  readonly steps: number;
  /** 'YYYY-MM-DD HH:mm' in the file's zone. */
  readonly at: string;
  /** E-mail address; '' where Google does not tell it. */
  readonly by: string;
  readonly sheetName: string;
  readonly schemeName: string;
}

export interface MigrationCellView {
  /** Class id, 'no-class', 'new' for who was not in the list, '' for a class of another way of sorting. */
  readonly from: string;
  /** Class id, 'no-class', or 'left' for who is not in the list any more. */
  readonly to: string;
  readonly customers: number;
  readonly amount: number;
  /** At most ten, those with the largest amount first; nobody's where the class stayed. */
  readonly names: readonly string[];
}
