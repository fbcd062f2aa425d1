import { roleIn } from '../drive/file-access';
import type { DriveFile } from '../drive/drive-store';
import type { HostState } from '../runtime/host-state';
import { problemOf, type AnswerProblem } from './answer-checks';
import { appearSheet } from './destination';
import { FormRefusal, type RefusalReason } from './form-refusal';
import { isQuestion, type Answer, type FormModel, type ResponseModel } from './model';
import { pagesOf, visitedPages } from './pages';
import { changeResponse, storeResponse, type Submission } from './submitted';

/** Who answers, and which response is changed; null for a new one. */
export interface Respondent {
  /** '' for someone who is not signed in. */
  readonly email: string;
  readonly responseId: string | null;
}

type FormFile = DriveFile & { readonly content: { readonly kind: 'form' } };

/** The file of a form. @throws FormRefusal `no-form` */
export function formFile(state: HostState, id: string): FormFile {
  const file = state.drive.find(id);
  if (file?.content.kind !== 'form') throw new FormRefusal('no-form');
  return file as FormFile;
}

/** Why this person cannot answer the form, or change the response; null when nothing stands in the way. */
export function refusalFor(state: HostState, file: FormFile, respondent: Respondent): RefusalReason | null {
  const { form } = file.content;
  if (file.isTrashed) return 'trashed';
  if (!form.isPublished) return 'unpublished';
  if (!form.isAcceptingResponses) return 'closed';
  if (!mayAnswer(state, file, respondent.email)) return 'no-access';
  if (respondent.email === '' && (form.limitsToOneResponse || form.requiresLogin)) return 'sign-in';
  if (respondent.responseId !== null) return form.allowsResponseEdits ? null : 'no-edits';
  return form.limitsToOneResponse && hasAnswered(form, respondent.email) ? 'answered-before' : null;
}

/**
 * A respondent sends the form's page. Answers on pages that the chosen way does not pass are dropped.
 *
 * @param answers by item id.
 * @throws FormRefusal when the response is not taken.
 */
export function submitAsRespondent(
  state: HostState,
  file: FormFile,
  answers: Readonly<Record<number, Answer>>,
  respondent: Respondent,
): Submission {
  const reason = refusalFor(state, file, respondent);
  if (reason) throw new FormRefusal(reason);
  const { form } = file.content;
  const passed = passedAnswers(form, answers);
  if (state.awaitedSheets.has(form)) appearSheet(state, form);
  const email = form.collectsEmail ? respondent.email : '';
  const known = respondent.responseId === null ? null : responseOf(form, respondent.responseId);
  if (known) return changeResponse(state, form, known, { answers: passed, email });
  return storeResponse(state, form, passed, { respondent: respondent.email, email });
}

/** The answers on the pages that are passed. @throws FormRefusal `answers` */
function passedAnswers(form: FormModel, answers: Readonly<Record<number, Answer>>): Record<number, Answer> {
  const pages = pagesOf(form);
  const passed: Record<number, Answer> = {};
  const problems: Record<number, AnswerProblem> = {};
  for (const item of visitedPages(pages, answers).flatMap((index) => pages[index]?.items ?? [])) {
    if (!isQuestion(item)) continue;
    const answer = answers[item.id];
    const problem = problemOf(item, answer);
    if (problem) problems[item.id] = problem;
    else if (answer !== undefined) passed[item.id] = answer;
  }
  if (Object.keys(problems).length > 0) throw new FormRefusal('answers', problems);
  return passed;
}

/** Published does not say to whom [?]: the fact `formAnswerableBy` does. */
function mayAnswer(state: HostState, file: FormFile, email: string): boolean {
  const { formAnswerableBy } = state.facts;
  const isListed = roleIn(file, email) !== 'stranger' || file.content.form.responders.includes(email);
  if (formAnswerableBy === 'anyone' || isListed) return true;
  const owner = file.people.find(({ role }) => role === 'owner');
  return formAnswerableBy === 'domain' && domainOf(email) === domainOf(owner?.email ?? '');
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

function hasAnswered({ responses }: FormModel, email: string): boolean {
  return responses.some(({ respondent }) => respondent === email);
}

function responseOf({ responses }: FormModel, responseId: string): ResponseModel {
  const response = responses.find(({ id }) => id === responseId);
  if (!response) throw new FormRefusal('no-form');
  return response;
}
