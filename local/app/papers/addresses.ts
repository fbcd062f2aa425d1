import { shortUrl } from '../../host/forms/form-links';
import type { FormView } from '../../host/forms/form-view';

export const FORMS_PATH = '/forms';
export const OUTBOX_PATH = '/outbox';

/** Where this page shows what a Google address of a form shows there; null for any other address. */
export function localAddress(url: string, forms: readonly FormView[]): string | null {
  for (const form of forms) {
    const { pathname } = new URL(form.publishedUrl);
    if (url === shortUrl(form.id)) return pathname;
    if (url.startsWith(form.publishedUrl)) return pathname + url.slice(form.publishedUrl.length);
  }
  return null;
}

/** The form whose page a path of ours is; undefined for none. */
export function formAt(path: string, forms: readonly FormView[]): FormView | undefined {
  return forms.find(({ publishedUrl }) => new URL(publishedUrl).pathname === path);
}

/** Whether a path is one of the papers. */
export function isPaperPath(path: string): boolean {
  return path === OUTBOX_PATH || path === FORMS_PATH || path.startsWith(`${FORMS_PATH}/`);
}
