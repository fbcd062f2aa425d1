import type { Host } from '../../host/runtime/host';
import type { PageLanguage, PaperReply, PaperRequest } from '../protocol';
import { FORMS_PATH, OUTBOX_PATH, formAt } from './addresses';
import { FormDesk } from './form-desk';
import { formsHtml, outboxHtml } from './lists-html';
import { markup } from './markup';
import { paper } from './paper';
import { paperWords } from './paper-words';

/** Answers requests for papers: the list of forms, the outbox, and each form's page. */
export class PaperDesk {
  constructor(
    private readonly host: Host,
    private readonly language: PageLanguage,
  ) {}

  serve(request: PaperRequest): PaperReply {
    const { host, language } = this;
    const words = paperWords(language);
    if (request.path === FORMS_PATH)
      return { status: 200, html: paper(language, words.forms, formsHtml(host.forms, words)) };
    if (request.path === OUTBOX_PATH) {
      const mails = outboxHtml(host.outbox, host.forms, words);
      return { status: 200, html: paper(language, words.outbox, mails) };
    }
    const form = formAt(request.path, host.forms);
    if (form) return new FormDesk(host, form, language).serve(request);
    return { status: 404, html: paper(language, words.forms, markup`<p>${words.noForm}</p>`) };
  }

  /** What is said to a form that is sent while a script runs. */
  busy(): PaperReply {
    const words = paperWords(this.language);
    return {
      status: 409,
      html: paper(this.language, words.forms, markup`<p role="alert">${words.busy}</p>`),
    };
  }
}
