import type { DriveFile } from '../drive/drive-store';
import { editResponseUrl, editUrl, publishedUrl } from './form-links';
import { isQuestion, type Answer, type FormModel, type ItemModel, type ResponseModel } from './model';

/** A response as a test or a page reads it; answers by the questions' titles. */
export interface ResponseView {
  readonly id: string;
  readonly timestamp: Date;
  readonly email: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly editUrl: string;
  readonly answersByItem: Readonly<Record<number, Answer>>;
}

/** A form of the drive as a test or a page reads it. */
export interface FormView extends Readonly<Omit<FormModel, 'items' | 'responses' | 'destination'>> {
  /** The file's name where the form has no title of its own. */
  readonly title: string;
  readonly publishedUrl: string;
  readonly editUrl: string;
  readonly isTrashed: boolean;
  readonly items: readonly Readonly<ItemModel>[];
  readonly responses: readonly ResponseView[];
  /** Null where the responses go nowhere else. */
  readonly destinationId: string | null;
}

/** Null for a file that is no form. */
export function formView({ content, name, isTrashed }: DriveFile): FormView | null {
  if (content.kind !== 'form') return null;
  const { form } = content;
  const { destination, ...stored } = form;
  return {
    ...stored,
    title: form.title || name,
    publishedUrl: publishedUrl(form.id),
    editUrl: editUrl(form.id),
    isTrashed,
    responses: form.responses.map((response) => responseView(form, response)),
    destinationId: destination?.spreadsheetId ?? null,
  };
}

export function responseView(form: FormModel, response: ResponseModel): ResponseView {
  const answered = form.items.filter((item) => isQuestion(item) && item.id in response.answers);
  return {
    id: response.id,
    timestamp: new Date(response.submittedMs),
    email: response.email,
    answers: Object.fromEntries(answered.map(({ id, title }) => [title, response.answers[id] ?? ''])),
    editUrl: editResponseUrl(form.id, response.id),
    answersByItem: response.answers,
  };
}
