import { readAnswers, type GivenAnswers } from '../forms/answer-reading';
import { responseView, type ResponseView } from '../forms/form-view';
import type { Answer } from '../forms/model';
import { formFile, submitAsRespondent, type Respondent } from '../forms/respondent';
import { shownResponse } from '../forms/response-row';
import { formSubmitEvent, sheetSubmitEvent } from '../forms/submit-events';
import type { HostState } from './host-state';
import type { TriggerRunner } from './trigger-runner';

/** A response that someone sends in. */
export interface SentForm {
  readonly id: string;
  readonly answers: GivenAnswers;
  readonly email?: string;
  readonly responseId?: string;
}

/** Takes a response as `Host.submitForm` says. */
export function submitForm(state: HostState, runner: TriggerRunner, sent: SentForm): ResponseView {
  const { form } = formFile(state, sent.id).content;
  const respondent = {
    email: sent.email ?? state.currentUser.email,
    responseId: sent.responseId ?? null,
  };
  return submitAnswers(state, runner, { id: sent.id, answers: readAnswers(form, sent.answers), respondent });
}

/** Takes a response whose answers stand by item id, and fires the triggers of the sheet and of the form. */
export function submitAnswers(
  state: HostState,
  runner: TriggerRunner,
  {
    id,
    answers,
    respondent,
  }: {
    readonly id: string;
    readonly answers: Readonly<Record<number, Answer>>;
    readonly respondent: Respondent;
  },
): ResponseView {
  const file = formFile(state, id);
  const { responseId } = respondent;
  const isTold = responseId !== null && state.facts.editedResponseEvent === 'changed';
  const before = isTold ? shownResponse(state, file.content.form, responseId) : null;
  const { form, response, row } = submitAsRespondent(state, file, answers, respondent);
  if (row) {
    runner.runInstalled('ON_FORM_SUBMIT', row.spreadsheetId, (run) => sheetSubmitEvent(run, row, before));
  }
  runner.runInstalled('ON_FORM_SUBMIT', id, (run) => formSubmitEvent(run, file, response.id));
  return responseView(form, response);
}
