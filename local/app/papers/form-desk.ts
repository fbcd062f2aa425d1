import { problemOf, type AnswerProblem } from '../../host/forms/answer-checks';
import { FormRefusal, type RefusalReason } from '../../host/forms/form-refusal';
import type { FormView } from '../../host/forms/form-view';
import { isQuestion } from '../../host/forms/model';
import { nextPage, pagesOf } from '../../host/forms/pages';
import { answersIn, fieldsOf } from '../../host/forms/prefilled-address';
import type { Host } from '../../host/runtime/host';
import type { PageLanguage, PaperReply, PaperRequest } from '../protocol';
import { asksForEmail, formHtml, type Filling } from './form-html';
import { markup, type Markup } from './markup';
import { paper } from './paper';
import { paperWords, type PaperWords } from './paper-words';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** One form being answered, page by page. What was filled in travels with the page; nothing is kept here. */
export class FormDesk {
  private readonly words: PaperWords;

  constructor(
    private readonly host: Host,
    private readonly form: FormView,
    private readonly language: PageLanguage,
  ) {
    this.words = paperWords(language);
  }

  serve(request: PaperRequest): PaperReply {
    const { query, sent } = request;
    const filling =
      sent === null ? this.opened(request, new URLSearchParams(query)) : this.taken(request, sent);
    const refusal = this.refusalOf(filling);
    if (refusal) return this.refused(refusal);
    if (sent === null) return this.shown(filling);
    return new URLSearchParams(sent).get('go') === 'back' ? this.back(filling) : this.onwards(filling);
  }

  /** The first page, with the answers of a pre-filled address or of the response that is changed. */
  private opened({ path, token }: PaperRequest, query: URLSearchParams): Filling {
    const responseId = query.get('edit2') ?? '';
    const response = this.form.responses.find(({ id }) => id === responseId);
    const fields = response ? fieldsOf(this.form, response.answersByItem) : query;
    const start = { page: 0, trail: [], email: response?.email ?? '', responseId };
    return this.filling({ path, token, fields: entriesOf(fields), ...start });
  }

  private taken({ path, token }: PaperRequest, sent: string): Filling {
    const body = new URLSearchParams(sent);
    const trail = (body.get('trail') ?? '').split(',').filter(Boolean).map(Number);
    const last = pagesOf(this.form).length - 1;
    return this.filling({
      path,
      token,
      fields: entriesOf(body),
      page: Math.min(Number(body.get('page')) || 0, last),
      trail: trail.filter((page) => page >= 0 && page <= last),
      email: (body.get('email') ?? '').trim(),
      responseId: body.get('response') ?? '',
    });
  }

  private filling(given: Omit<Filling, 'form' | 'problems' | 'hasEmailProblem'>): Filling {
    return { ...given, form: this.form, problems: {}, hasEmailProblem: false };
  }

  private refusalOf({ email, responseId }: Filling): RefusalReason | null {
    const reason = this.host.formRefusal(this.form.id, email, responseId === '' ? null : responseId);
    // Who answers is not known before the address was asked for.
    return reason === 'sign-in' || (reason === 'no-access' && email === '') ? null : reason;
  }

  private back(filling: Filling): PaperReply {
    const page = filling.trail.at(-1) ?? 0;
    return this.shown({ ...filling, page, trail: filling.trail.slice(0, -1) });
  }

  private onwards(filling: Filling): PaperReply {
    const { form } = this;
    const { fields, page, email } = filling;
    const answers = answersIn(form, fields);
    const pages = pagesOf(form);
    const problems: Record<number, AnswerProblem> = {};
    for (const item of (pages[page]?.items ?? []).filter(isQuestion)) {
      const problem = problemOf(item, answers[item.id]);
      if (problem) problems[item.id] = problem;
    }
    const hasEmailProblem = asksForEmail(form) && !EMAIL.test(email);
    if (hasEmailProblem || Object.keys(problems).length > 0)
      return this.shown({ ...filling, problems, hasEmailProblem });
    const next = nextPage(pages, page, answers);
    if (next === 'submit') return this.submitted(filling);
    return this.shown({ ...filling, page: next, trail: [...filling.trail, page] });
  }

  private submitted({ fields, email, responseId, path }: Filling): PaperReply {
    const { form, host, words } = this;
    const options = { email, ...(responseId !== '' && { responseId }) };
    try {
      const response = host.submitForm(form.id, answersIn(form, fields), options);
      const editPath = `${path}?edit2=${encodeURIComponent(response.id)}`;
      return this.reply(
        200,
        markup`<p role="status">${form.confirmationMessage || words.thanks}</p>
          ${form.allowsResponseEdits && markup`<p><a href="${editPath}">${words.edit}</a></p>`}
          ${form.showsRespondAgainLink && markup`<p><a href="${path}">${words.again}</a></p>`}`,
      );
    } catch (error) {
      if (error instanceof FormRefusal) return this.refused(error.reason);
      throw error;
    }
  }

  private shown(filling: Filling): PaperReply {
    return this.reply(200, formHtml(filling, this.words));
  }

  private refused(reason: RefusalReason): PaperReply {
    return this.reply(403, markup`<p role="alert">${this.sentenceFor(reason)}</p>`);
  }

  private sentenceFor(reason: RefusalReason): string {
    const { words, form } = this;
    switch (reason) {
      case 'trashed':
        return words.refusedTrashed;
      case 'unpublished':
        return words.refusedUnpublished;
      case 'closed':
        return form.closedMessage || words.refusedClosed;
      case 'no-access':
      case 'sign-in':
        return words.refusedNoAccess;
      case 'answered-before':
        return words.refusedAnsweredBefore;
      case 'no-edits':
        return words.refusedNoEdits;
      case 'answers':
        return words.problems;
      case 'no-form':
        return words.noForm;
    }
  }

  private reply(status: number, body: Markup): PaperReply {
    return { status, html: paper(this.language, this.form.title, body) };
  }
}

/** What stands in the fields of questions; browsers send line breaks with a carriage return. */
function entriesOf(fields: URLSearchParams): URLSearchParams {
  const filled = [...fields].filter(([name, value]) => name.startsWith('entry.') && value !== '');
  return new URLSearchParams(filled.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
}
