import type { HostState } from '../runtime/host-state';
import { automaticGrades } from './grading';
import type { Answer, FormModel, ResponseModel } from './model';
import { writeResponseRow, type WrittenRow } from './response-row';

/** A response that has just been stored, and the row it stands in; null where there is no destination. */
export interface Submission {
  readonly form: FormModel;
  readonly response: ResponseModel;
  readonly row: WrittenRow | null;
}

export interface Submitter {
  /** '' for a script and for people who are not signed in. */
  readonly respondent: string;
  /** What the form tells of it. */
  readonly email: string;
}

/** Stores a new response in the form and in its destination; a sheet that has not appeared yet gets it when it does. */
export function storeResponse(
  state: HostState,
  form: FormModel,
  answers: Record<number, Answer>,
  { respondent, email }: Submitter,
): Submission {
  form.lastResponseNumber += 1;
  const response: ResponseModel = {
    id: `2_ABaOnud${String(form.lastResponseNumber).padStart(8, '0')}${form.id.slice(-6)}`,
    submittedMs: state.clock.now(),
    email,
    respondent,
    answers,
    grades: automaticGrades(form, answers),
    sheetRow: null,
  };
  form.responses.push(response);
  return { form, response, row: writeResponseRow(state, form, response, null) };
}

/** Puts new answers in the place of a response's; its row in the destination is written anew. */
export function changeResponse(
  state: HostState,
  form: FormModel,
  response: ResponseModel,
  changed: { readonly answers: Record<number, Answer>; readonly email: string },
): Submission {
  const before = response.submittedMs;
  const { answers, email } = changed;
  Object.assign(response, {
    answers,
    email,
    submittedMs: state.clock.now(),
    grades: automaticGrades(form, answers),
  });
  return { form, response, row: writeResponseRow(state, form, response, before) };
}
