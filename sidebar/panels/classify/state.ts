import type {
  Acceptance,
  ApiMethod,
  Check,
  Recognised,
  Start,
  Summary,
  UndoSummary,
  WireIssue,
} from '../../../src/contract/api';
import type { Settings } from '../../../src/core/settings';

/** What the panel asks of the add-on. */
export type Work = Extract<
  ApiMethod,
  | 'start'
  | 'recognise'
  | 'check'
  | 'classify'
  | 'undo'
  | 'repair'
  | 'finish'
  | 'tryExample'
  | 'goTo'
  | 'saveSettings'
>;

/** `setup`: choosing · `checked`: computed, nothing written yet · `done`: written. */
export type Stage = 'setup' | 'checked' | 'done';

/** Everything the Classify panel knows. One call runs at a time; `work` names it. */
export interface ClassifyState {
  readonly start: Start | null;
  /** As chosen in the panel; what is absent is decided from the data. */
  readonly settings: Settings;
  readonly recognised: Recognised | null;
  readonly stage: Stage;
  readonly work: Work | null;
  readonly check: Check | null;
  /** What the user allowed for writing this check. */
  readonly accepted: readonly Acceptance[];
  /** The run that stands in the sheet. */
  readonly lastRun: Summary | null;
  readonly canUndo: boolean;
  readonly isBroken: boolean;
  /** Why the last call brought nothing. */
  readonly problems: readonly WireIssue[];
  /** Why the check shown is another one than the user looked at: the sheet changed, or it differs from the preview. */
  readonly isOtherBecause: 'changed' | 'differs' | null;
  readonly undone: UndoSummary | null;
  readonly repairedRows: number | null;
}

export type ClassifyEvent =
  | { readonly type: 'working'; readonly work: Work }
  | { readonly type: 'failed'; readonly issues: readonly WireIssue[] }
  | { readonly type: 'started'; readonly start: Start }
  | { readonly type: 'chosen'; readonly settings: Settings }
  | { readonly type: 'recognised'; readonly recognised: Recognised }
  | {
      readonly type: 'checked';
      readonly check: Check;
      readonly isOtherBecause: ClassifyState['isOtherBecause'];
    }
  | { readonly type: 'written'; readonly summary: Summary }
  | { readonly type: 'taken-back'; readonly undone: UndoSummary }
  | { readonly type: 'repaired'; readonly rows: number }
  | { readonly type: 'allowed'; readonly acceptance: Acceptance }
  | { readonly type: 'shown' }
  | { readonly type: 'saved'; readonly settings: Settings }
  | { readonly type: 'back' };

export function initialState(start: Start | null): ClassifyState {
  const empty: ClassifyState = {
    start: null,
    settings: {},
    recognised: null,
    stage: 'setup',
    work: null,
    check: null,
    accepted: [],
    lastRun: null,
    canUndo: false,
    isBroken: false,
    problems: [],
    isOtherBecause: null,
    undone: null,
    repairedRows: null,
  };
  return start ? opened(empty, start) : empty;
}

/** The state after an event. Pure: no calls, no clock. */
export function reduce(state: ClassifyState, event: ClassifyEvent): ClassifyState {
  switch (event.type) {
    case 'working':
      return { ...state, work: event.work, problems: [] };
    case 'failed':
      return { ...state, work: null, problems: event.issues };
    case 'started':
      return opened({ ...state, work: null }, event.start);
    case 'chosen':
      return { ...state, settings: event.settings };
    case 'recognised':
      return { ...state, work: null, recognised: event.recognised };
    case 'checked':
      return checked(state, event);
    case 'written':
      return written(state, event.summary);
    case 'taken-back':
      return {
        ...state,
        work: null,
        stage: 'setup',
        undone: event.undone,
        lastRun: null,
        canUndo: false,
        isBroken: false,
      };
    case 'repaired':
      return { ...state, work: null, repairedRows: event.rows };
    case 'allowed':
      return { ...state, accepted: [...state.accepted, event.acceptance] };
    case 'saved':
      return { ...state, work: null, start: state.start && { ...state.start, settings: event.settings } };
    case 'shown':
      return { ...state, work: null };
    case 'back':
      return { ...state, stage: 'setup', isOtherBecause: null, problems: [] };
  }
}

function opened(state: ClassifyState, start: Start): ClassifyState {
  return {
    ...state,
    start,
    // Opened again after a failure or an undo, the panel keeps what the user chose in it.
    settings: state.start ? state.settings : start.settings,
    lastRun: start.lastRun,
    canUndo: start.canUndo,
    isBroken: start.isBroken,
    stage: start.showsLastRun && start.lastRun && !state.start ? 'done' : 'setup',
    recognised: null,
    check: null,
  };
}

function checked(
  state: ClassifyState,
  { check, isOtherBecause }: Extract<ClassifyEvent, { type: 'checked' }>,
): ClassifyState {
  return {
    ...state,
    work: null,
    stage: 'checked',
    check,
    accepted: [],
    isOtherBecause,
    recognised: check.recognised,
    undone: null,
    repairedRows: null,
  };
}

function written(state: ClassifyState, summary: Summary): ClassifyState {
  return {
    ...state,
    work: null,
    stage: 'done',
    lastRun: summary,
    check: null,
    isOtherBecause: null,
    // A run that found everything in its place wrote nothing: what could be undone before still can.
    canUndo: state.canUndo || summary.cellsWritten > 0,
  };
}

/** Questions that have to be answered before anything can be computed, those of the failed call first. */
export function openQuestions(state: ClassifyState): readonly WireIssue[] {
  return [...state.problems, ...(state.recognised?.issues ?? [])].filter(
    (issue) => issue.severity === 'question' && (issue.candidates?.length ?? 0) > 0,
  );
}

/** Nothing to sort: the file holds no data, or recognition found no list and asks nothing. */
export function isEmpty(state: ClassifyState): boolean {
  const { recognised, problems } = state;
  if (recognised === null) return problems.some((issue) => issue.code === 'no-sheets');
  return recognised.main === null && openQuestions(state).length === 0;
}

/** The choices differ from those that the file keeps. */
export function hasUnsavedChoices({ start, settings }: ClassifyState): boolean {
  return start !== null && JSON.stringify(start.settings) !== JSON.stringify(settings);
}
