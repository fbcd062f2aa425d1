import type { FormView } from '../../host/forms/form-view';
import { localAddress } from './addresses';
import { markup, type Markup } from './markup';
import { said, type PaperWords } from './paper-words';
import type { OutboxMail } from '../../host/services/outbox-mail';

/** All forms, each with the way to its page, its state and the number of its answers. */
export function formsHtml(forms: readonly FormView[], words: PaperWords): Markup {
  if (forms.length === 0) return markup`<p>${words.noForms}</p>`;
  const rows = forms.map(
    (form) => markup`<tr>
      <td><a href="${localAddress(form.publishedUrl, forms) ?? ''}">${form.title}</a></td>
      <td>${stateOf(form, words)}</td>
      <td>${said(words.answers, { count: form.responses.length })}</td>
    </tr>`,
  );
  return markup`<section class="scroll"><table class="list"><tbody>${rows}</tbody></table></section>`;
}

/** Everything that was mailed, the newest first; links to forms lead to their local pages. */
export function outboxHtml(
  mails: readonly OutboxMail[],
  forms: readonly FormView[],
  words: PaperWords,
): Markup {
  if (mails.length === 0) return markup`<p>${words.noMail}</p>`;
  return markup`${[...mails].reverse().map((mail) => mailHtml(mail, forms, words))}`;
}

function mailHtml(mail: OutboxMail, forms: readonly FormView[], words: PaperWords): Markup {
  const time = new Date(mail.sentAtMs).toISOString().slice(0, 16).replace('T', ' ');
  const addresses = [mail.to, mail.cc, mail.bcc].filter(Boolean).join(', ');
  const links = linksOf(mail).flatMap((url) => {
    const local = localAddress(url, forms);
    return local === null ? [] : [markup`<li><a href="${local}">${url}</a></li>`];
  });
  return markup`<article class="mail">
    <h2>${mail.subject}</h2>
    <p class="small">${said(words.mailTo, { to: addresses })} · <time>${time}</time></p>
    <pre>${mail.body}</pre>
    ${links.length > 0 && markup`<p class="small">${words.links}</p><ul>${links}</ul>`}
  </article>`;
}

function linksOf({ body, htmlBody }: OutboxMail): string[] {
  const found = `${body} ${htmlBody}`.match(/https:\/\/[^\s"'<>]+/g) ?? [];
  return [...new Set(found.map((url) => url.replaceAll('&amp;', '&')))];
}

function stateOf(form: FormView, words: PaperWords): string {
  if (form.isTrashed) return words.trashed;
  if (!form.isPublished) return words.unpublished;
  return form.isAcceptingResponses ? words.open : words.closed;
}
