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
}

/** A form of the drive as a test or a page reads it. */
export interface FormView {
  readonly id: string;
  /** The file's name where the form has no title of its own. */
  readonly title: string;
  readonly publishedUrl: string;
  readonly editUrl: string;
  readonly isPublished: boolean;
  readonly isAcceptingResponses: boolean;
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
  return {
    id: form.id,
    title: form.title || name,
    publishedUrl: publishedUrl(form.id),
    editUrl: editUrl(form.id),
    isPublished: form.isPublished,
    isAcceptingResponses: form.isAcceptingResponses,
    isTrashed,
    items: form.items,
    responses: form.responses.map((response) => responseView(form, response)),
    destinationId: form.destination?.spreadsheetId ?? null,
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
  };
}
