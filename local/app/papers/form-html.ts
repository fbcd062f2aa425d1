import type { AnswerProblem } from '../../host/forms/answer-checks';
import type { FormView } from '../../host/forms/form-view';
import { pagesOf } from '../../host/forms/pages';
import { fieldNames } from '../../host/forms/prefilled-address';
import { markup, type Markup } from './markup';
import { fieldId, itemHtml } from './item-html';
import { said, type PaperWords } from './paper-words';

/** A form in the middle of being filled in. */
export interface Filling {
  readonly form: FormView;
  /** Where the page is sent to. */
  readonly path: string;
  readonly token: string;
  /** What was filled in on all pages so far. */
  readonly fields: URLSearchParams;
  /** 0-based index of the page that is shown, and of those passed before. */
  readonly page: number;
  readonly trail: readonly number[];
  readonly email: string;
  readonly hasEmailProblem: boolean;
  /** '' for a new response. */
  readonly responseId: string;
  readonly problems: Readonly<Record<number, AnswerProblem>>;
}

/** Whether the form wants to know who answers. */
export function asksForEmail({ collectsEmail, limitsToOneResponse, requiresLogin }: FormView): boolean {
  return collectsEmail || limitsToOneResponse || requiresLogin;
}

/** One page of a form, to be sent on, back or in. */
export function formHtml(filling: Filling, words: PaperWords): Markup {
  const { form, fields, page, problems } = filling;
  const pages = pagesOf(form);
  const shown = pages[page];
  const items = shown?.items ?? [];
  const isLast = page === pages.length - 1;
  const hasStars = items.some(({ isRequired }) => isRequired);
  return markup`
    ${page === 0 && form.description !== '' && markup`<p>${form.description}</p>`}
    ${shown?.pageBreak && markup`<h2>${shown.pageBreak.title}</h2><p class="help">${shown.pageBreak.helpText}</p>`}
    ${hasStars && markup`<p class="small">${words.requiredNote}</p>`}
    ${problemList(filling, words)}
    <form method="post" action="${filling.path}" novalidate>
      ${keptFields(filling)}${page === 0 && asksForEmail(form) && emailHtml(filling, words)}
      ${items.map((item) => itemHtml({ item, fields, problem: problems[item.id] ?? null, words }))}
      ${form.hasProgressBar && progressHtml(page, pages.length, words)}
      <div class="actions">
        <button class="main" name="go" value="next">${isLast ? words.submit : words.next}</button>
        ${filling.trail.length > 0 && markup`<button name="go" value="back">${words.back}</button>`}
      </div>
    </form>`;
}

/** Questions that want another look, each a link to its field. */
function problemList({ form, problems }: Filling, words: PaperWords): Markup | null {
  const wrong = form.items.filter(({ id }) => problems[id]);
  if (wrong.length === 0) return null;
  const links = wrong.map((item) => markup`<li><a href="#${fieldId(item)}">${item.title}</a></li>`);
  return markup`<section role="alert"><p>${words.problems}</p><ul>${links}</ul></section>`;
}

/** What this page does not show is sent along with it. */
function keptFields({ form, fields, page, trail, token, email, responseId }: Filling): Markup[] {
  const own = new Set((pagesOf(form)[page]?.items ?? []).flatMap(fieldNames));
  const kept = [...fields].filter(([name]) => !own.has(name));
  const others = { token, page: String(page), trail: trail.join(','), response: responseId };
  const emailField: [string, string][] = page > 0 ? [['email', email]] : [];
  return [...kept, ...emailField, ...Object.entries(others)].map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

function emailHtml({ email, hasEmailProblem }: Filling, words: PaperWords): Markup {
  const problem = markup`<p class="problem" id="email-problem">${words.badEmail}</p>`;
  const about = hasEmailProblem && markup` aria-invalid="true" aria-describedby="email-problem"`;
  return markup`<div class="question${hasEmailProblem && ' wrong'}">
    <label for="email">${words.email} <span class="star" aria-hidden="true">*</span></label>
    <input type="email" id="email" name="email" autocomplete="email" aria-required="true" value="${email}"${about} />${hasEmailProblem && problem}
  </div>`;
}

function progressHtml(page: number, pages: number, words: PaperWords): Markup {
  const text = said(words.page, { page: page + 1, pages });
  return markup`<p><label>${text}<progress max="${pages}" value="${page + 1}"></progress></label></p>`;
}
