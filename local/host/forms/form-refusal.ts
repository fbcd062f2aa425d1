import type { AnswerProblem } from './answer-checks';

/**
 * Why a respondent is turned away: the form is gone, not open to this person or at all, was answered before, or the
 * answers are not as the questions want them.
 */
export type RefusalReason =
  | 'no-form'
  | 'trashed'
  | 'unpublished'
  | 'closed'
  | 'no-access'
  | 'sign-in'
  | 'answered-before'
  | 'no-edits'
  | 'answers';

/** A response that was not taken. `problems` says which answers, by item id, when that is the reason. */
export class FormRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly problems: Readonly<Record<number, AnswerProblem>> = {},
  ) {
    super(`the response is refused: ${[reason, ...describe(problems)].join(' ')}`);
    this.name = 'FormRefusal';
  }
}

function describe(problems: Readonly<Record<number, AnswerProblem>>): string[] {
  return Object.entries(problems).map(([itemId, problem]) => `${itemId}:${problem}`);
}
